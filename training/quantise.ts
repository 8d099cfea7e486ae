import type { FeatureTables } from '../src/classify/features/extract.js';
import type { Calibration } from '../src/classify/model/calibration.js';
import { pack } from '../src/classify/model/format.js';
import { outputs } from '../src/classify/model/rows.js';
import { scaleOf, smallestScale, stepsPerDoubling } from '../src/classify/model/scales.js';
import type { FeatureSet } from './examples.js';
import type { Concept } from './lexicon.js';
import type { Sparse } from './optimise.js';

const mostRows = 65_000;

/** Rounds the weights to 8 bits (one scale a row), drops the rows that say least, and lays everything out as the weights file. */
export function weightsFile(
  set: FeatureSet,
  examples: readonly Sparse[],
  weights: Float32Array,
  tables: FeatureTables,
  concepts: readonly Concept[],
  crafts: Uint8Array,
  calibration: Calibration,
): Uint8Array {
  const use = useOf(set, examples);
  const entries = [...set.numbers].map(([key, number]) => ({
    key: key >>> 0,
    number,
    size: sizeOf(weights, number),
    worth: spreadOf(weights, number) * (use[number] as number),
  }));
  entries.sort((a, b) => b.worth - a.worth || a.key - b.key);
  const kept = entries.filter((entry) => entry.size > 0 && entry.key !== 0).slice(0, mostRows);
  kept.sort((a, b) => a.key - b.key);
  const slots = 1 << Math.ceil(Math.log2(kept.length * 1.25));
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
      'lexicon.keys': Uint32Array.from(tables.lexicon.keys),
      'lexicon.values': tables.lexicon.values,
      'lexicon.spoken': tables.lexicon.spoken,
      'lexicon.lists': tables.lexicon.lists,
      clusters: tables.clusters,
      crafts,
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

/** How much a feature is used: the sum of its squared values over all examples. */
function useOf(set: FeatureSet, examples: readonly Sparse[]): Float64Array {
  const use = new Float64Array(set.group.length);
  for (const { feature, value, weight } of examples) {
    for (const [place, number] of feature.entries())
      use[number] = (use[number] as number) + weight * (value[place] as number) ** 2;
  }
  // Concepts that no example happens to name still count: they are there for what the corpus lacks.
  return use.map((sum) => sum + neverSeen);
}

const neverSeen = 0.05;

/** How differently a feature speaks for the kinds: what is the same for all of them decides nothing. */
function spreadOf(weights: Float32Array, number: number): number {
  const row = weights.subarray(number * outputs, (number + 1) * outputs);
  const mean = row.reduce((sum, weight) => sum + weight, 0) / outputs;
  return row.reduce((sum, weight) => sum + (weight - mean) ** 2, 0);
}
