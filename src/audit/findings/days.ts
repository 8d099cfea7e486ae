import { byText } from '../sums/order.js';

export const DAY = 86_400_000;
/** Mean length of a month in the Gregorian calendar, days. */
export const MONTH = 30.436875;

/** Milliseconds of an ISO date, with or without a time; null where it is no date. */
export function timeOf(date: string | undefined): number | null {
  if (date === undefined) return null;
  // Without a zone a date with a time would be read in the machine's own; the "Z" keeps it the same everywhere.
  const time = Date.parse(date.length > 10 ? `${date.replace(/Z$/, '')}Z` : date);
  return Number.isNaN(time) ? null : time;
}

/** Whole and part days from one date to another; negative where the second is earlier; null without both. */
export function daysBetween(from: string | undefined, to: string | undefined): number | null {
  const [start, end] = [timeOf(from), timeOf(to)];
  return start === null || end === null ? null : (end - start) / DAY;
}

export function dayBefore(day: string, days: number): string {
  return new Date((timeOf(day) ?? 0) - days * DAY).toISOString().slice(0, 10);
}

/** The later of two ISO dates. */
export function laterOf(a: string, b: string): string {
  return byText(a, b) < 0 ? b : a;
}

/** Mondays to Fridays after the first day, up to and including the last; null without both dates. */
export function weekdaysAfter(from: string | undefined, to: string | undefined): number | null {
  const [start, end] = [timeOf(from?.slice(0, 10)), timeOf(to?.slice(0, 10))];
  if (start === null || end === null || end < start) return null;
  const days = Math.round((end - start) / DAY);
  const weekday = (new Date(start).getUTCDay() + 6) % 7;
  const [weeks, rest] = [Math.floor(days / 7), days % 7];
  let count = weeks * 5;
  for (let day = 1; day <= rest; day++) if ((weekday + day) % 7 < 5) count += 1;
  return count;
}
