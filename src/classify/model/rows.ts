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

/** Adds a row of weights, times a value, to the logits. */
export function addRow(weights: Weights, row: number, value: number, into: Float64Array): void {
  const times = value * (scaleLadder[weights.scales[row] as number] as number);
  const table = weights.weights;
  const start = row * outputs;
  for (let output = 0; output < outputs; output += 1)
    into[output] = (into[output] as number) + times * (table[start + output] as number);
}
