/** A calendar day as the number of days since 1970-01-01. */
export type Day = number;

/** Years outside these are a slip of the pen or an empty spreadsheet cell ("1900-01-00"), and count as no date. */
const firstYear = 1990;
const lastYear = 2099;
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dayMilliseconds = 86_400_000;
/** What `dayIn` counts up to 1970-01-01. */
const from1970 = 719_469;

/** The day of an ISO date or date and time; undefined for anything else, and for impossible dates. */
export function dayOf(iso: string | undefined): Day | undefined {
  if (iso === undefined || iso.length < 10) return undefined;
  const year = digits(iso, 0, 4);
  const month = digits(iso, 5, 7);
  const date = digits(iso, 8, 10);
  if (!(year >= firstYear && year <= lastYear && month >= 1 && date >= 1)) return undefined;
  if (date > (monthLengths[month - 1] ?? 0)) return undefined;
  if (month === 2 && date === 29 && year % 4 !== 0) return undefined;
  return dayIn(year, month, date);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const written = new Map<Day, string>();

/** "2026-11-23"; each day's text is made once, since every booking holds one. */
export function isoOf(day: Day): string {
  let text = written.get(day);
  if (text === undefined) {
    text = new Date(day * dayMilliseconds).toISOString().slice(0, 10);
    written.set(day, text);
  }
  return text;
}

/** Worked out without a Date, which takes ten times as long. Years begin in March here, so that a leap day ends one. */
export function dayIn(year: number, month: number, date: number): Day {
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + date - from1970;
}

export function yearOf(day: Day): number {
  return new Date(day * dayMilliseconds).getUTCFullYear();
}

/** 0 = Monday ... 6 = Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

export function latest(...days: (Day | undefined)[]): Day | undefined {
  let last: Day | undefined;
  for (const day of days) if (day !== undefined && (last === undefined || day > last)) last = day;
  return last;
}
