import { type Board, boardOf } from './board.js';
import { chooseMeasure } from './choose.js';
import type { DecidedTask, EffortOptions, EffortResult } from './effort.js';
import { settle } from './settle.js';

/**
 * Gives every task its effort. What comes back holds every task once: `counted`, or in one of `leftOut`. The same
 * tasks in another order give the same result, to the last bit.
 */
export function measureEffort(decided: readonly DecidedTask[], options: EffortOptions): EffortResult {
  return measureOn(boardOf(decided, options), options);
}

/** The same for a board at hand. */
export function measureOn(board: Board, options: EffortOptions): EffortResult {
  // A forced basis never fills: what has no figure on it is left out.
  return settle(board, chooseMeasure(board, options), { ...options, fills: options.effort === 'auto' });
}
