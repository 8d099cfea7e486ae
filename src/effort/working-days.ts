import { type Day, dayIn, dayOf, weekdayOf, yearOf } from './days.js';
import type { WorkingPerson } from './effort.js';
import { holidaysOf } from './holidays.js';

/** The office's calendar for a span of days; index 0 is `first`. */
export interface OfficeCalendar {
  first: Day;
  /** 1 on Monday to Friday that is no public holiday. */
  open: Uint8Array;
  /** 1 on days that begin a week or a month. */
  begins: Uint8Array;
}

export function officeCalendar(first: Day, last: Day, country: string | undefined): OfficeCalendar {
  const length = Math.max(0, last - first + 1);
  const open = new Uint8Array(length);
  const begins = new Uint8Array(length);
  for (let i = 0, weekday = weekdayOf(first); i < length; i++, weekday = (weekday + 1) % 7) {
    if (weekday < 5) open[i] = 1;
    if (weekday === 0) begins[i] = 1;
  }
  if (length > 0) {
    for (let year = yearOf(first); year <= yearOf(last); year++) {
      for (const day of holidaysOf(country, year)) if (day >= first && day <= last) open[day - first] = 0;
      for (let month = 1; month <= 12; month++) {
        const day = dayIn(year, month, 1);
        if (day >= first && day <= last) begins[day - first] = 1;
      }
    }
  }
  return { first, open, begins };
}

/** Hours a day from `from` to `to`: a fifth of the person's week on each working day, none while away. */
export function workingHours(
  person: Pick<WorkingPerson, 'hoursPerWeek' | 'away'> | undefined,
  weekHours: number,
  office: OfficeCalendar,
  from: Day,
  to: Day,
): Float64Array {
  const daily = hoursADay(person, weekHours);
  const open = openDays(person, office);
  const hours = new Float64Array(to - from + 1);
  for (let i = 0; i < hours.length; i++) if (open[from + i - office.first] === 1) hours[i] = daily;
  return hours;
}

export function hoursADay(
  person: Pick<WorkingPerson, 'hoursPerWeek'> | undefined,
  weekHours: number,
): number {
  return (person?.hoursPerWeek ?? weekHours) / 5;
}

/** The office's open days without those that the person is away; the office's own list where they are never away. */
export function openDays(
  person: Pick<WorkingPerson, 'away'> | undefined,
  { first, open }: OfficeCalendar,
): Uint8Array {
  if (person === undefined || person.away.length === 0) return open;
  const own = open.slice();
  for (const { from, to } of person.away) {
    const start = dayOf(from);
    const end = dayOf(to);
    if (start !== undefined && end !== undefined)
      own.fill(0, Math.max(0, start - first), Math.max(0, end - first + 1));
  }
  return own;
}
