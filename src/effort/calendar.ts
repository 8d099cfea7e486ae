import type { Warning } from '../task.js';
import { amountOf } from './amounts.js';
import type { Board } from './board.js';
import { type Day, dayOf } from './days.js';
import type { EffortOptions, WorkingPerson } from './effort.js';
import { knowsHolidaysOf } from './holidays.js';
import { stretchOf } from './in-progress.js';
import { createLedger, type Ledger } from './ledger.js';
import type { Measured } from './measure.js';
import { peopleByName } from './people.js';
import { type Desk, emptyDesk, shareDays } from './share-days.js';
import { warn } from './warnings.js';
import { type Workdays, workdaysOf } from './workdays.js';
import { hoursADay, type OfficeCalendar, officeCalendar, openDays } from './working-days.js';

/**
 * Effort without time sheets: each working day of each person, divided equally over what that person had in
 * progress. Its figures are hours; a task that nobody is assigned to or whose dates do not tell has none.
 */
export function measureCalendar(board: Board, options: EffortOptions): Measured {
  const desks = desksOf(board, dayOf(options.now));
  const personOf = peopleByName(options.people);
  let first = Infinity;
  let last = -Infinity;
  for (const [name, desk] of desks) {
    const { from, to } = reachOf(desk, options.maxDays, personOf(name));
    if (from < first) first = from;
    if (to > last) last = to;
  }
  const office =
    first <= last ? officeCalendar(first, last, options.country) : officeCalendar(0, -1, undefined);
  cutAtPeriod(office, options);

  const ledger = createLedger(board.rows.length);
  const workdaysFor = workdaysByOpenDays(office);
  for (const [assignee, desk] of desks) {
    const person = personOf(assignee);
    const daily = hoursADay(person, options.weekHours);
    shareDays(desk, daily, workdaysFor(openDays(person, office)), options.maxDays, (row, day, amount) => {
      if (amount > 0) ledger.enter(row, day, assignee, amount);
    });
  }
  return {
    basis: 'calendar',
    unit: 'hours',
    figureOf: ({ at }) => ledger.bookingsOf(at),
    amountOf: ({ at }) => ledger.amountOf(at),
    warnings: warningsOf(board, ledger, options),
  };
}

/** By name, what each person had in progress and logged. Worklogs without an author are their assignees', in equal parts. */
function desksOf(board: Board, now: Day | undefined): Map<string, Desk> {
  const desks = new Map<string, Desk>();
  const deskOf = (name: string) => {
    let desk = desks.get(name);
    if (desk === undefined) {
      desk = emptyDesk();
      desks.set(name, desk);
    }
    return desk;
  };
  for (const row of board.rows) {
    const stretch = stretchOf(row, now);
    if (stretch !== undefined) {
      for (const name of row.people) {
        const desk = deskOf(name);
        desk.rows.push(row.at);
        desk.starts.push(stretch.start);
        desk.ends.push(stretch.end);
        desk.notBefores.push(stretch.notBefore);
      }
    }
    if (row.hasChildren) continue;
    for (const { date, seconds, author } of row.task.worklogs) {
      const day = dayOf(date);
      if (day === undefined || !(seconds > 0)) continue;
      const people = author === undefined ? row.people : [board.nameOf(author)];
      for (const name of people) {
        const desk = deskOf(name);
        const onDay = desk.logged.get(day) ?? new Map<number, number>();
        desk.logged.set(day, onDay);
        onDay.set(row.at, (onDay.get(row.at) ?? 0) + amountOf(seconds / 3600 / people.length));
      }
    }
  }
  return new Map([...desks].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The days that a person's tasks can touch, with room to look back for `maxDays` working days. */
function reachOf(desk: Desk, maxDays: number, person: WorkingPerson | undefined): { from: Day; to: Day } {
  let away = 0;
  for (const absence of person?.away ?? []) {
    away += Math.max(0, (dayOf(absence.to) ?? 0) - (dayOf(absence.from) ?? 0) + 1);
  }
  const lookBack = 2 * maxDays + 21 + away;
  let from = Infinity;
  let to = -Infinity;
  for (const [at, end] of desk.ends.entries()) {
    const start = desk.starts[at] ?? Math.max(desk.notBefores[at] ?? -Infinity, end - lookBack);
    from = Math.min(from, start, end);
    to = Math.max(to, end);
  }
  for (const day of desk.logged.keys()) {
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  return { from, to };
}

/** Workdays of open days; those who are never away have one list of these, and so share the numbers. */
function workdaysByOpenDays({ first, open, begins }: OfficeCalendar): (own: Uint8Array) => Workdays {
  const shared = workdaysOf(first, open, begins);
  return (own) => (own === open ? shared : workdaysOf(first, own, begins));
}

/** No booking may reach across an edge of the period. */
function cutAtPeriod(office: OfficeCalendar, { since, until }: EffortOptions): void {
  const first = dayOf(since);
  const last = dayOf(until);
  for (const day of [first, last === undefined ? undefined : last + 1]) {
    if (day !== undefined && day - office.first in office.begins) office.begins[day - office.first] = 1;
  }
}

/** Which holidays are missing, and which tasks the calendar cannot place, by what they lack. */
function warningsOf(board: Board, ledger: Ledger, options: EffortOptions): Warning[] {
  const { country } = options;
  const warnings: Warning[] = [];
  if (country === undefined) warnings.push(warn('no-country', {}));
  else if (!knowsHolidaysOf(country)) warnings.push(warn('holidays-unknown', { country }));
  const now = dayOf(options.now);
  const missing = { 'calendar-unassigned': 0, 'calendar-undated': 0, 'calendar-no-days': 0 };
  for (const row of board.rows) {
    if (row.standing !== 'counts' || ledger.amountOf(row.at) !== undefined) continue;
    if (row.people.length === 0) missing['calendar-unassigned']++;
    else if (stretchOf(row, now) === undefined) missing['calendar-undated']++;
    else missing['calendar-no-days']++;
  }
  for (const code of ['calendar-unassigned', 'calendar-undated', 'calendar-no-days'] as const) {
    if (missing[code] > 0) warnings.push(warn(code, { tasks: missing[code] }));
  }
  return warnings;
}
