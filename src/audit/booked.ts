import { amountOf } from '../effort/amounts.js';
import type { CountedTask } from '../effort/effort.js';

/** The part of a task's effort that is booked on a day or later. */
export function effortSince({ effort }: CountedTask, day: string): number {
  let sum = 0;
  for (const booking of effort.bookings)
    if (booking.day !== undefined && booking.day >= day) sum += amountOf(booking.amount);
  return sum;
}

/** The first and the last day that tasks have work booked on; null without any. */
export function span(tasks: readonly CountedTask[]): { first: string; last: string } | null {
  let first: string | undefined;
  let last: string | undefined;
  for (const { effort } of tasks) {
    for (const { day } of effort.bookings) {
      if (day === undefined) continue;
      if (first === undefined || day < first) first = day;
      if (last === undefined || day > last) last = day;
    }
  }
  return first === undefined || last === undefined
    ? null
    : { first: first.slice(0, 10), last: last.slice(0, 10) };
}
