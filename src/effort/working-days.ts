import { type Day, dayOf, isFirstOfMonth, weekdayOf, yearOf } from './days.js';
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
  for (let i = 0; i < length; i++) {
    const weekday = weekdayOf(first + i);
    open[i] = weekday < 5 ? 1 : 0;
    begins[i] = weekday === 0 || isFirstOfMonth(first + i) ? 1 : 0;
  }
  if (length > 0) {
    for (let year = yearOf(first); year <= yearOf(last); year++) {
      for (const day of holidaysOf(country, year)) if (day >= first && day <= last) open[day - first] = 0;
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
  const hours = new Float64Array(to - from + 1);
  const daily = (person?.hoursPerWeek ?? weekHours) / 5;
  for (let i = 0; i < hours.length; i++) hours[i] = office.open[from + i - office.first] === 1 ? daily : 0;
  for (const absence of person?.away ?? []) {
    const first = dayOf(absence.from);
    const last = dayOf(absence.to);
    if (first !== undefined && last !== undefined) {
      hours.fill(0, Math.max(0, first - from), Math.max(0, last - from + 1));
    }
  }
  return hours;
}
