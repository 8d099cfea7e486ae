import { amountBelow } from './amounts.js';
import type { Row } from './board.js';
import type { Day } from './days.js';
import type { Stretch } from './in-progress.js';

/** What lies on one person's desk: the tasks in progress, and the hours that they logged by day and task. */
export interface Desk {
  tasks: { row: Row; stretch: Stretch }[];
  logged: Map<Day, Map<Row, number>>;
}

export interface DeskDays {
  first: Day;
  /** The person's hours on each day from `first`. */
  hours: Float64Array;
  /** 1 on days that begin a new booking: weeks, months and the edges of the period. */
  cuts: Uint8Array;
}

/**
 * Divides each working day of one person equally over the tasks in progress that day. What was logged comes first,
 * and a task that has logged hours on a day has had its part of it. Never gives away more than the day has.
 * Takes time in proportion to the days plus the bookings, however long the tasks: sums over days are differences of
 * running sums.
 */
export function shareDays(
  desk: Desk,
  days: DeskDays,
  maxDays: number,
  book: (row: Row, day: Day, amount: number) => void,
) {
  const { first, hours, cuts } = days;
  const length = hours.length;
  const { before, working } = workingDaysOf(hours);

  const spans: { row: Row; from: number; to: number }[] = [];
  const change = new Int32Array(length + 1);
  for (const { row, stretch } of desk.tasks) {
    const to = stretch.end - first;
    let from = (stretch.start ?? 0) - first;
    if (stretch.start === undefined) {
      from = working[Math.max(0, (before[to + 1] ?? 0) - maxDays)] ?? length;
      if (stretch.notBefore !== undefined) from = Math.max(from, stretch.notBefore - first);
    }
    if (from > to) continue;
    spans.push({ row, from, to });
    change[from] = (change[from] ?? 0) + 1;
    change[to + 1] = (change[to + 1] ?? 0) - 1;
  }

  // Only who logged hours is asked for.
  const spanOf = desk.logged.size === 0 ? undefined : new Map(spans.map((span) => [span.row, span]));

  /** On each day, what one task in progress gets; and the sum of it over all days before. */
  const share = new Float64Array(length);
  const sum = new Float64Array(length + 1);
  const ownDays = new Map<Row, number[]>();
  for (let i = 0, tasks = 0; i < length; i++) {
    tasks += change[i] ?? 0;
    let left = hours[i] ?? 0;
    let sharing = tasks;
    const logged = left > 0 ? desk.logged.get(first + i) : undefined;
    if (logged !== undefined) {
      let asked = 0;
      for (const amount of logged.values()) asked += amount;
      const part = asked > left ? left / asked : 1;
      for (const [row, amount] of logged) {
        const given = amountBelow(amount * part);
        left -= given;
        book(row, first + i, given);
        const span = spanOf?.get(row);
        if (span === undefined || i < span.from || i > span.to) continue;
        sharing--;
        ownDays.set(row, [...(ownDays.get(row) ?? []), i]);
      }
    }
    const each = sharing > 0 ? amountBelow(Math.max(0, left) / sharing) : 0;
    share[i] = each;
    sum[i + 1] = (sum[i] ?? 0) + each;
  }

  const next = nextCuts(cuts);
  for (const { row, from, to } of spans) {
    const own = ownDays.get(row);
    for (let a = from, b = from; a <= to; a = b) {
      b = Math.min(next[a] ?? length, to + 1);
      let amount = (sum[b] ?? 0) - (sum[a] ?? 0);
      for (const day of own ?? []) if (day >= a && day < b) amount -= share[day] ?? 0;
      if (amount > 0) book(row, first + (working[(before[b] ?? 0) - 1] ?? a), amount);
    }
  }
}

/** `working`: the indexes of the working days; `before[i]`: how many of them lie before day i. */
function workingDaysOf(hours: Float64Array): { before: Int32Array; working: number[] } {
  const before = new Int32Array(hours.length + 1);
  const working: number[] = [];
  for (let i = 0; i < hours.length; i++) {
    if ((hours[i] ?? 0) > 0) working.push(i);
    before[i + 1] = working.length;
  }
  return { before, working };
}

/** For each day, the next day after it that begins a new booking. */
function nextCuts(cuts: Uint8Array): Int32Array {
  const next = new Int32Array(cuts.length);
  for (let i = cuts.length - 1, cut = cuts.length; i >= 0; i--) {
    next[i] = cut;
    if (cuts[i] === 1) cut = i;
  }
  return next;
}
