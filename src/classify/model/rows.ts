import { keyOf, type Space } from '../features/keys.js';
import { kinds } from '../taxonomy.js';
import { scaleLadder } from './scales.js';
import type { Weights } from './weights.js';

export const outputs = kinds.length;

/** The row of a feature's weights, or -1 where the model does not know it. */
export function rowOf(weights: Weights, key: number): number {
  const { keys } = weights;
  const mask = keys.length - 1;
  let slot = key & mask;
  for (;;) {
    const found = keys[slot] as number;
    if (found === key) return weights.rows[slot] as number;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

/** Adds a row of weights, times a value, to 18 numbers that stand from a place on. */
export function addRow(weights: Weights, row: number, value: number, into: Float64Array, from = 0): void {
  const times = value * (scaleLadder[weights.scales[row] as number] as number);
  const table = weights.weights;
  const end = from + outputs;
  let at = row * outputs;
  for (let output = from; output < end; output += 1) {
    into[output] = (into[output] as number) + times * (table[at] as number);
    at += 1;
  }
}

/** Adds the weights of a feature, times its value, where the model knows it. */
export function addFeature(
  weights: Weights,
  name: Space,
  own: number,
  value: number,
  into: Float64Array,
): void {
  const row = rowOf(weights, keyOf(name, own));
  if (row >= 0) addRow(weights, row, value, into);
}
