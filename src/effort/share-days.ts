import { amountBelow } from './amounts.js';
import type { Day } from './days.js';
import type { Workdays } from './workdays.js';

/**
 * What lies on one person's desk: the tasks in progress, by their rows in the board, and the hours that they logged by day
 * and row. In columns, for a long board has every row on some desk.
 */
export interface Desk {
  rows: number[];
  /** When each row was in progress (in-progress.ts). */
  starts: (Day | undefined)[];
  ends: Day[];
  notBefores: (Day | undefined)[];
  logged: Map<Day, Map<number, number>>;
}

export function emptyDesk(): Desk {
  return { rows: [], starts: [], ends: [], notBefores: [], logged: new Map() };
}

/** The workdays of each row of a desk, by their numbers: from `from` up to, and without, `to`. */
interface Spans {
  from: Int32Array;
  to: Int32Array;
}

/**
 * Divides each working day of one person equally over the tasks in progress that day. What was logged comes first,
 * and a task that has logged hours on a day has had its part of it. Never gives away more than the day has.
 * Takes time in proportion to the working days plus the bookings, however long the tasks: sums over days are differences
 * of running sums.
 * @param daily the person's hours on a working day
 */
export function shareDays(
  desk: Desk,
  daily: number,
  workdays: Workdays,
  maxDays: number,
  book: (row: number, day: Day, amount: number) => void,
) {
  if (!(daily > 0)) return;
  const { days, nextBooking } = workdays;
  const spans = spansOf(desk, workdays, maxDays);
  const { first, end } = reachOf(spans, desk, workdays);
  const { from, to } = spans;
  const change = new Int32Array(end - first + 1);
  for (let at = 0; at < from.length; at++) {
    const begin = (from[at] ?? 0) - first;
    const over = (to[at] ?? 0) - first;
    if (begin >= over) continue;
    change[begin] = (change[begin] ?? 0) + 1;
    change[over] = (change[over] ?? 0) - 1;
  }

  // Only who logged hours is asked for.
  const anyLogged = desk.logged.size > 0;
  const placeOf = anyLogged ? new Map(desk.rows.map((row, at) => [row, at])) : undefined;

  /** On each workday, what one task in progress gets; and the sum of it over all before. */
  const share = new Float64Array(end - first);
  const sum = new Float64Array(end - first + 1);
  const ownDays = new Map<number, number[]>();
  for (let i = 0, tasks = 0; i < share.length; i++) {
    tasks += change[i] ?? 0;
    let left = daily;
    let sharing = tasks;
    const day = days[first + i] ?? 0;
    const logged = anyLogged ? desk.logged.get(day) : undefined;
    if (logged !== undefined) {
      let asked = 0;
      for (const amount of logged.values()) asked += amount;
      const part = asked > left ? left / asked : 1;
      for (const [row, amount] of logged) {
        const given = amountBelow(amount * part);
        left -= given;
        book(row, day, given);
        const at = placeOf?.get(row) ?? -1;
        if (at < 0 || first + i < (from[at] ?? 0) || first + i >= (to[at] ?? 0)) continue;
        sharing--;
        ownDays.set(row, [...(ownDays.get(row) ?? []), i]);
      }
    }
    const each = sharing > 0 ? amountBelow(Math.max(0, left) / sharing) : 0;
    share[i] = each;
    sum[i + 1] = (sum[i] ?? 0) + each;
  }

  for (const [at, row] of desk.rows.entries()) {
    const own = ownDays.size === 0 ? undefined : ownDays.get(row);
    const over = to[at] ?? 0;
    for (let a = from[at] ?? 0, b = a; a < over; a = b) {
      b = Math.min(nextBooking[a] ?? over, over);
      let amount = (sum[b - first] ?? 0) - (sum[a - first] ?? 0);
      for (const i of own ?? []) if (first + i >= a && first + i < b) amount -= share[i] ?? 0;
      if (amount > 0) book(row, days[b - 1] ?? 0, amount);
    }
  }
}

/** A task without a start has the last `maxDays` up to its end; one that no workday falls on has an empty span. */
function spansOf({ starts, ends, notBefores }: Desk, { before }: Workdays, maxDays: number): Spans {
  const from = new Int32Array(ends.length);
  const to = new Int32Array(ends.length);
  for (const [at, end] of ends.entries()) {
    const over = before(end + 1);
    const start = starts[at];
    const notBefore = notBefores[at];
    let begin = start === undefined ? Math.max(0, over - maxDays) : before(start);
    if (notBefore !== undefined) begin = Math.max(begin, before(notBefore));
    from[at] = begin;
    to[at] = over;
  }
  return { from, to };
}

/** From the first workday that the desk touches to the one after the last. */
function reachOf({ from, to }: Spans, { logged }: Desk, { days, before }: Workdays) {
  let first = days.length;
  let end = 0;
  for (let at = 0; at < from.length; at++) {
    first = Math.min(first, from[at] ?? first);
    end = Math.max(end, to[at] ?? end);
  }
  for (const day of logged.keys()) {
    first = Math.min(first, before(day));
    end = Math.max(end, before(day + 1));
  }
  return first < end ? { first, end } : { first: 0, end: 0 };
}
