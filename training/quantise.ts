import type { FeatureTables } from '../src/classify/features/extract.js';
import type { Calibration } from '../src/classify/model/calibration.js';
import { pack } from '../src/classify/model/format.js';
import { scaleOf, smallestScale, stepsPerDoubling } from '../src/classify/model/scales.js';
import { outputs } from '../src/classify/model/score.js';
import type { FeatureSet } from './examples.js';
import type { Concept } from './lexicon.js';

const mostRows = 65_000;

/** Rounds the weights to 8 bits (one scale a row), drops the rows that say least, and lays everything out as the weights file. */
export function weightsFile(
  set: FeatureSet,
  weights: Float32Array,
  tables: FeatureTables,
  concepts: readonly Concept[],
  calibration: Calibration,
): Uint8Array {
  const entries = [...set.numbers].map(([key, number]) => ({
    key: key >>> 0,
    number,
    size: sizeOf(weights, number),
  }));
  entries.sort((a, b) => b.size - a.size || a.key - b.key);
  const kept = entries.filter((entry) => entry.size > 0.02 && entry.key !== 0).slice(0, mostRows);
  kept.sort((a, b) => a.key - b.key);
  const slots = 1 << Math.ceil(Math.log2(kept.length * 1.6));
  const keys = new Uint32Array(slots);
  const rows = new Uint16Array(slots);
  const rounded = new Int8Array(kept.length * outputs);
  const scales = new Uint8Array(kept.length);
  for (const [row, { key, number, size }] of kept.entries()) {
    let slot = key & (slots - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    rows[slot] = row;
    // Rounded up to the next step, so that no weight is cut.
    const stepUp = Math.max(0, Math.ceil(Math.log2(size / 127 / smallestScale) * stepsPerDoubling));
    scales[row] = stepUp;
    const scale = scaleOf(stepUp);
    for (let output = 0; output < outputs; output += 1)
      rounded[row * outputs + output] = Math.round((weights[number * outputs + output] as number) / scale);
  }
  return pack(
    { conceptNames: concepts.map((concept) => concept.name), calibration },
    {
      'lexicon.keys': tables.lexicon.keys,
      'lexicon.values': tables.lexicon.values,
      'lexicon.spoken': tables.lexicon.spoken,
      'lexicon.lists': tables.lexicon.lists,
      clusters: tables.clusters,
      keys,
      rows,
      weights: rounded,
      scales,
    },
  );
}

function sizeOf(weights: Float32Array, number: number): number {
  let size = 0;
  for (let output = 0; output < outputs; output += 1)
    size = Math.max(size, Math.abs(weights[number * outputs + output] as number));
  return size;
}
