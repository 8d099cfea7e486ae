import { space } from '../features/keys.js';
import { inTitle, type Signals } from '../features/signals.js';
import { addRow, rowOf } from './rows.js';
import type { Weights } from './weights.js';

/** Adds up the weights of signals one by one (18 logits into `into`); returns the share of the title's words that the model knows. */
export function scoreSignals(weights: Weights, signals: Signals, into: Float64Array): number {
  into.fill(0);
  let words = 0;
  let known = 0;
  for (let at = 0; at < signals.count; at += 1) {
    const row = rowOf(weights, signals.key[at] as number);
    if (signals.space[at] === space.titleWord && signals.field[at] === inTitle) {
      words += 1;
      if (row >= 0) known += 1;
    }
    if (row >= 0) addRow(weights, row, signals.value[at] as number, into);
  }
  return words === 0 ? 0 : known / words;
}
