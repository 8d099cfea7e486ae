import { type Day, isoOf } from './days.js';
import type { Booking } from './effort.js';

/**
 * Bookings of a board's rows, kept as columns of numbers: a long board has several a row, and most are only summed up.
 * Those of one row are chained, the last first.
 */
export interface Ledger {
  enter(row: number, day: Day, assignee: string, amount: number): void;
  /** The sum of the row's bookings; undefined where it has none. */
  amountOf(row: number): number | undefined;
  bookingsOf(row: number): Booking[] | undefined;
}

const none = -1;

export function createLedger(rows: number): Ledger {
  const sums = new Float64Array(rows);
  const last = new Int32Array(rows).fill(none);
  const previous: number[] = [];
  const days: Day[] = [];
  const assignees: string[] = [];
  const amounts: number[] = [];
  return {
    enter(row, day, assignee, amount) {
      previous.push(last[row] ?? none);
      last[row] = days.length;
      days.push(day);
      assignees.push(assignee);
      amounts.push(amount);
      sums[row] = (sums[row] ?? 0) + amount;
    },
    amountOf: (row) => (last[row] === none ? undefined : sums[row]),
    bookingsOf(row) {
      if (last[row] === none) return undefined;
      const bookings: Booking[] = [];
      for (let entry = last[row] ?? none; entry !== none; entry = previous[entry] ?? none)
        bookings.push({
          day: isoOf(days[entry] ?? 0),
          assignee: assignees[entry] ?? '',
          amount: amounts[entry] ?? 0,
        });
      return bookings.reverse();
    },
  };
}
