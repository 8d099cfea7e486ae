import type { Board } from './board.js';
import { measureCalendar } from './calendar.js';
import { measureCount } from './count.js';
import type { Basis, EffortOptions } from './effort.js';
import { measureEstimate } from './estimate.js';
import { measureLogged } from './logged.js';
import { amountInside, type Measure, type Measured } from './measure.js';
import { rowIsInside } from './period.js';
import { measurePoints } from './points.js';

/** In the order in which `auto` asks; a new basis is one file and one line here. */
export const measures: Record<Basis, Measure> = {
  logged: measureLogged,
  estimate: measureEstimate,
  points: measurePoints,
  calendar: measureCalendar,
  count: measureCount,
};

/** `auto` takes the first basis that covers this share of the tasks. */
export const enoughCoverage = 0.6;

/** The forced basis, or the first that covers enough; points only where they can be told in hours. */
export function chooseMeasure(board: Board, options: EffortOptions): Measured {
  if (options.effort !== 'auto') return measures[options.effort](board, options);
  for (const measure of Object.values(measures)) {
    const measured = measure(board, options);
    if (measured.unit === 'points') continue;
    if (coverageOf(board, measured, options) >= enoughCoverage) return measured;
  }
  return measures.count(board, options);
}

/** Share (0..1) of the tasks of the period that count and have a figure of their own; 0 where none count. */
export function coverageOf(board: Board, measured: Measured, options: EffortOptions): number {
  let own = 0;
  let all = 0;
  for (const row of board.rows) {
    if (row.standing !== 'counts' && row.standing !== 'parent') continue;
    const amount = amountInside(measured, row, options);
    if (amount === undefined) {
      if (row.standing === 'counts' && rowIsInside(row, options)) all++;
    } else if (amount > 0) {
      own++;
      all++;
    }
  }
  return all === 0 ? 0 : own / all;
}
