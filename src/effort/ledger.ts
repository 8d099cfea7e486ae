import { type Day, isoOf } from './days.js';
import type { Booking } from './effort.js';

/**
 * Bookings of a board's rows, kept as columns of numbers: a long board has several a row, and most are only summed up.
 * Those of one row are chained in the order in which they were entered.
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
  const first = new Int32Array(rows).fill(none);
  const last = new Int32Array(rows).fill(none);
  const next: number[] = [];
  const days: Day[] = [];
  const assignees: string[] = [];
  const amounts: number[] = [];
  return {
    enter(row, day, assignee, amount) {
      const entry = next.length;
      const before = last[row] ?? none;
      if (before === none) first[row] = entry;
      else next[before] = entry;
      last[row] = entry;
      next.push(none);
      days.push(day);
      assignees.push(assignee);
      amounts.push(amount);
      sums[row] = (sums[row] ?? 0) + amount;
    },
    amountOf: (row) => (first[row] === none ? undefined : sums[row]),
    bookingsOf(row) {
      if (first[row] === none) return undefined;
      const bookings: Booking[] = [];
      for (let entry = first[row] ?? none; entry !== none; entry = next[entry] ?? none)
        bookings.push({
          day: isoOf(days[entry] ?? 0),
          assignee: assignees[entry] ?? '',
          amount: amounts[entry] ?? 0,
        });
      return bookings;
    },
  };
}
