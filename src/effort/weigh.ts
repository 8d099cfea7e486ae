import type { Board, Row } from './board.js';
import type { Basis, EffortOptions, Unit } from './effort.js';
import { fillerFor } from './fill.js';
import { amountInside, type Measured } from './measure.js';
import { rowIsInside } from './period.js';

/** What every row of a board weighs on one basis: what `settle` tells in full, in numbers only, for comparisons. */
export interface Weights {
  basis: Basis;
  unit: Unit;
  /** One a row, in the board's order; 0 where the row is not in the figures. */
  amounts: Float64Array;
  total: number;
  /** Share (0..1) of the tasks that have a figure of their own on this basis, and how many were filled. */
  coverage: number;
  filled: number;
}

export function weigh(
  board: Board,
  measured: Measured,
  options: EffortOptions & { fills: boolean },
): Weights {
  const fill = options.fills ? fillerFor(board, measured) : undefined;
  const amounts = new Float64Array(board.rows.length);
  let total = 0;
  let counted = 0;
  let filled = 0;
  let without = 0;
  for (const row of board.rows) {
    if (row.standing !== 'counts' && row.standing !== 'parent') continue;
    let amount = amountInside(measured, row, options);
    const isFilled = amount === undefined && row.standing === 'counts' && fill !== undefined;
    if (isFilled) amount = filledAmount(fill(row), row, options);
    if (amount === undefined) {
      if (row.standing === 'counts' && rowIsInside(row, options)) without++;
    } else if (amount > 0) {
      amounts[row.at] = amount;
      total += amount;
      counted++;
      if (isFilled) filled++;
    }
  }
  const all = counted + without;
  const coverage = all === 0 ? 0 : (counted - filled) / all;
  return { basis: measured.basis, unit: measured.unit, amounts, total, coverage, filled };
}

/** A stand-in lies on the row's own day, whole. */
function filledAmount(median: number | undefined, row: Row, options: EffortOptions): number | undefined {
  if (median === undefined) return undefined;
  return rowIsInside(row, options) ? median : 0;
}
