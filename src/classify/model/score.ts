import { space } from '../features/keys.js';
import { inTitle, type Signals } from '../features/signals.js';
import { kinds } from '../taxonomy.js';
import { scaleLadder } from './scales.js';
import type { Weights } from './weights.js';

export const outputs = kinds.length;

/** The row of a feature's weights, or -1 where the model does not know it. */
export function rowOf(weights: Weights, key: number): number {
  const { keys } = weights;
  const mask = keys.length - 1;
  const wanted = key >>> 0;
  let slot = wanted & mask;
  for (;;) {
    const found = keys[slot] as number;
    if (found === wanted) return weights.rows[slot] as number;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

/** Adds up the weights of all signals into `into` (18 logits); returns the share of the title's words that the model knows. */
export function score(weights: Weights, signals: Signals, into: Float64Array): number {
  into.fill(0);
  const { weights: table, scales } = weights;
  const { count, key, value, space: spaces, field } = signals;
  let words = 0;
  let known = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rowOf(weights, key[at] as number);
    if (spaces[at] === space.titleWord && field[at] === inTitle) {
      words += 1;
      if (row >= 0) known += 1;
    }
    if (row < 0) continue;
    const times = (value[at] as number) * (scaleLadder[scales[row] as number] as number);
    const start = row * outputs;
    for (let output = 0; output < outputs; output += 1)
      into[output] = (into[output] as number) + times * (table[start + output] as number);
  }
  return words === 0 ? 0 : known / words;
}
