import type { Warning } from '../task.js';
import { splitAmount } from './amounts.js';
import type { Board, Row } from './board.js';
import { isoOf } from './days.js';
import type { Basis, Booking, EffortOptions, PointRate, Unit } from './effort.js';

/** What one basis makes of a board: every basis is one file that returns this. */
export interface Measured {
  basis: Basis;
  unit: Unit;
  /** The row's effort, always above 0; undefined where the basis has nothing to say of it. */
  figureOf: (row: Row) => readonly Booking[] | undefined;
  /** What was spent on a cancelled row. An estimate is not spent; where it is not given, the figure is meant. */
  spentOn?: (row: Row) => readonly Booking[] | undefined;
  pointRate?: PointRate;
  warnings?: readonly Warning[];
}

export type Measure = (board: Board, options: EffortOptions) => Measured;

/** An amount on the row's own booking day, shared equally by its assignees. */
export function bookOnItsDay(row: Row, amount: number): Booking[] {
  const day = row.bookingDay === undefined ? {} : { day: isoOf(row.bookingDay) };
  return bookFor(row.people, amount, day);
}

/** An amount shared equally by people (by nobody in particular where there are none). */
export function bookFor(people: readonly string[], amount: number, day: { day?: string }): Booking[] {
  const [only] = people;
  if (only === undefined) return [{ ...day, amount }];
  if (people.length === 1) return [{ ...day, assignee: only, amount }];
  const parts = splitAmount(amount, people.length);
  return people.map((assignee, i) => ({ ...day, assignee, amount: parts[i] ?? 0 }));
}
