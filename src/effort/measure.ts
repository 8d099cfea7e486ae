import type { Warning } from '../task.js';
import { splitAmount, sumOf } from './amounts.js';
import type { Board, Row } from './board.js';
import { type Day, isoOf } from './days.js';
import type { Basis, Booking, EffortOptions, PointRate, Unit } from './effort.js';
import { insideOf, isOpen, type Period } from './period.js';

/** What one basis makes of a board: every basis is one file that returns this. */
export interface Measured {
  basis: Basis;
  unit: Unit;
  /** The row's effort, always above 0; undefined where the basis has nothing to say of it. */
  figureOf: (row: Row) => readonly Booking[] | undefined;
  /** The sum of that figure, without making its bookings; undefined likewise. */
  amountOf: (row: Row) => number | undefined;
  /** What was spent on a cancelled row. An estimate is not spent; where it is not given, the figure is meant. */
  spentOn?: (row: Row) => readonly Booking[] | undefined;
  pointRate?: PointRate;
  warnings?: readonly Warning[];
}

export type Measure = (board: Board, options: EffortOptions) => Measured;

/** What of a row's figure lies in the period (0 where none of it does); undefined where it has no figure. */
export function amountInside({ figureOf, amountOf }: Measured, row: Row, period: Period): number | undefined {
  if (isOpen(period)) return amountOf(row);
  const figure = figureOf(row);
  return figure && sumOf(insideOf(figure, period), ({ amount }) => amount);
}

/** The same where there may be no amount. */
export function bookedOnItsDay(row: Row, amount: number | undefined): Booking[] | undefined {
  return amount === undefined ? undefined : bookOnItsDay(row, amount);
}

/** An amount on the row's own booking day, shared equally by its assignees. */
export function bookOnItsDay(row: Row, amount: number): Booking[] {
  return bookFor(row.people, amount, row.bookingDay);
}

/** An amount shared equally by people (by nobody in particular where there are none). */
export function bookFor(people: readonly string[], amount: number, on: Day | undefined): Booking[] {
  const day = on === undefined ? undefined : isoOf(on);
  if (people.length <= 1) return [bookingOf(day, people[0], amount)];
  const parts = splitAmount(amount, people.length);
  return people.map((assignee, i) => bookingOf(day, assignee, parts[i] ?? 0));
}

function bookingOf(day: string | undefined, assignee: string | undefined, amount: number): Booking {
  if (day === undefined) return assignee === undefined ? { amount } : { assignee, amount };
  return assignee === undefined ? { day, amount } : { day, assignee, amount };
}
