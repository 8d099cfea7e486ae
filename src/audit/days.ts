import { dayOf, isoOf, weekdayOf } from '../effort/days.js';
import { byText } from './sums/order.js';

/** Mean length of a month in the Gregorian calendar, days. */
export const MONTH = 30.436875;

/** Days from one ISO date to another; negative where the second is earlier; null without both. */
export function daysBetween(from: string | undefined, to: string | undefined): number | null {
  const [start, end] = [dayOf(from), dayOf(to)];
  return start === undefined || end === undefined ? null : end - start;
}

export function dayBefore(day: string, days: number): string {
  return isoOf((dayOf(day) ?? 0) - days);
}

/** The later of two ISO dates. */
export function laterOf(a: string, b: string): string {
  return byText(a, b) < 0 ? b : a;
}

/** Mondays to Fridays after the first day, up to and including the last; null without both dates, or out of order. */
export function weekdaysAfter(from: string | undefined, to: string | undefined): number | null {
  const [start, end] = [dayOf(from), dayOf(to)];
  if (start === undefined || end === undefined || end < start) return null;
  const [weeks, rest] = [Math.floor((end - start) / 7), (end - start) % 7];
  let count = weeks * 5;
  for (let day = 1; day <= rest; day++) if (weekdayOf(start + day) < 5) count += 1;
  return count;
}
