import { amountOf, sumOf } from './amounts.js';
import { type Day, dayOf } from './days.js';
import type { EffortOptions, EffortResult } from './effort.js';
import { nameKey } from './people.js';
import { officeCalendar, workingHours } from './working-days.js';

/** What the people had, against what is in the figures. */
export interface Capacity {
  /** Working hours in the period of the people whose hours a week are known. */
  available: number;
  people: number;
  /** The counted hours of these people. */
  counted: number;
}

/**
 * Working days of the period times the hours of the people in team.yaml, absences and public holidays taken off;
 * null where effort is not time, where nobody's hours are known, and where nothing is dated. Without --since and
 * --until the period reaches from the first booking to the last.
 */
export function capacityOf(result: EffortResult, options: EffortOptions): Capacity | null {
  const known = options.people.filter(({ hoursPerWeek }) => hoursPerWeek !== undefined);
  if (result.unit !== 'hours' || known.length === 0) return null;
  const { first, last } = spanOf(result, options);
  if (first === undefined || last === undefined || first > last) return null;
  const office = officeCalendar(first, last, options.country);
  const names = new Set(known.map(({ name }) => nameKey(name)));
  const bookings = result.counted.flatMap(({ effort }) => effort.bookings);
  return {
    available: sumOf(known, (person) => {
      const hours = workingHours(person, options.weekHours, office, first, last);
      const days = hours.reduce((count, today) => count + Math.sign(today), 0);
      return amountOf((days * (person.hoursPerWeek ?? options.weekHours)) / 5);
    }),
    people: known.length,
    counted: sumOf(bookings, ({ assignee, amount }) =>
      assignee !== undefined && names.has(nameKey(assignee)) ? amount : 0,
    ),
  };
}

/**
 * The period as far as the data go: not before the first sign of a counted task, not beyond `now`. Where it has no
 * limits, what the bookings span.
 */
function spanOf(
  { counted }: EffortResult,
  { since, until, now }: EffortOptions,
): { first?: Day; last?: Day } {
  let first: string | undefined;
  let last: string | undefined;
  let earliest: string | undefined;
  for (const { task, effort } of counted) {
    if (task.created !== undefined && (earliest === undefined || task.created < earliest))
      earliest = task.created;
    for (const { day } of effort.bookings) {
      if (day === undefined) continue;
      if (first === undefined || day < first) first = day;
      if (last === undefined || day > last) last = day;
    }
  }
  if (until !== undefined) last = until < now ? until : now;
  if (since !== undefined) {
    const sign = earliest !== undefined && first !== undefined && earliest < first ? earliest : first;
    first = sign !== undefined && sign > since ? sign : since;
  }
  return { first: dayOf(first), last: dayOf(last) };
}
