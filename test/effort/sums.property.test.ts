import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kind, kinds } from '../../src/classify/taxonomy.js';
import { boardOf } from '../../src/effort/board.js';
import { measures } from '../../src/effort/choose.js';
import { dayOf, isoOf } from '../../src/effort/days.js';
import { bases, type DecidedTask, type EffortOptions, type EffortResult } from '../../src/effort/effort.js';
import { measureEffort } from '../../src/effort/index.js';
import { settle } from '../../src/effort/settle.js';
import { weigh } from '../../src/effort/weigh.js';
import { officeCalendar, workingHours } from '../../src/effort/working-days.js';
import type { Task } from '../../src/task.js';
import { options, task } from './tasks.js';

const first = dayOf('2026-01-01') ?? 0;
const day = fc.integer({ min: 0, max: 180 }).map((n) => isoOf(first + n));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const person = fc.constantFrom('Anna', 'anna', 'Bo', 'Cy');

const fields: fc.Arbitrary<Partial<Task> & { kind: Kind }> = fc.record({
  kind: fc.constantFrom(...kinds),
  statusCategory: maybe(fc.constantFrom('to-do', 'in-progress', 'done', 'cancelled' as const)),
  resolution: maybe(fc.constantFrom('Done', "Won't Do")),
  assignees: fc.uniqueArray(person, { maxLength: 3 }),
  created: maybe(day),
  started: maybe(day),
  updated: maybe(day),
  resolved: maybe(day),
  parent: maybe(fc.constantFrom('T-1', 'T-2', 'elsewhere')),
  loggedSeconds: maybe(fc.integer({ min: 0, max: 200_000 })),
  estimateSeconds: maybe(fc.integer({ min: 0, max: 200_000 })),
  storyPoints: maybe(fc.constantFrom(0, 0.5, 1, 2, 3, 5, 8)),
  worklogs: fc.array(
    fc.record({ date: maybe(day), seconds: fc.integer({ min: 0, max: 50_000 }), author: maybe(person) }),
    { maxLength: 3 },
  ),
});
const board = fc
  .array(fields, { maxLength: 25 })
  .map((all) =>
    all.map(({ kind, ...given }, i): DecidedTask => task(`T-${i}`, { kind, ...withoutGaps(given) })),
  );

/** A field that is undefined is a field that the export lacks. */
function withoutGaps(given: Partial<Task>): Partial<Task> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const people = [
  { name: 'Anna', aliases: [], hoursPerWeek: 20, away: [{ from: '2026-02-02', to: '2026-02-13' }] },
  { name: 'Bo', aliases: [], hoursPerWeek: 37, away: [] },
];
const settings = fc.record({
  effort: fc.constantFrom('auto' as const, ...bases),
  period: fc.constantFrom({}, { since: '2026-02-11' }, { since: '2026-02-11', until: '2026-04-08' }),
  maxDays: fc.constantFrom(1, 5, 10, 20),
});
const measure = (tasks: DecidedTask[], { period, ...rest }: { period: object } & Partial<EffortOptions>) =>
  measureEffort(tasks, options({ ...rest, ...period, people }));

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Adds up group by group, then the groups: what a spreadsheet's subtotals do. */
function bySubtotals(
  result: EffortResult,
  keyOf: (task: Task, booking: { day?: string; assignee?: string }) => string,
) {
  const groups = new Map<string, number>();
  for (const { task: one, effort } of result.counted) {
    for (const booking of effort.bookings) {
      const key = keyOf(one, booking);
      groups.set(key, (groups.get(key) ?? 0) + booking.amount);
    }
  }
  return sum([...groups.values()]);
}

describe('the sums hold', () => {
  it('weighing in numbers only says what settling says in full', () => {
    fc.assert(
      fc.property(board, settings, fc.boolean(), (tasks, { period, ...rest }, fills) => {
        const set = { ...options({ ...rest, ...period, people }), fills };
        const own = boardOf(tasks, set);
        for (const basis of bases) {
          const measured = measures[basis](own, set);
          const { amounts, total, coverage, filled } = weigh(own, measured, set);
          const full = settle(own, measured, set);
          expect({ total, coverage, filled }).toEqual({
            total: full.total,
            coverage: full.coverage,
            filled: full.filled,
          });
          const byId = new Map(full.counted.map(({ task: { id }, effort }) => [id, effort.amount]));
          expect(own.rows.map(({ at }) => amounts[at])).toEqual(
            own.rows.map(({ task: { id } }) => byId.get(id) ?? 0),
          );
        }
      }),
    );
  });

  it('every task is counted once or left out once', () => {
    fc.assert(
      fc.property(board, settings, (tasks, set) => {
        const result = measure(tasks, set);
        const ids = [
          ...result.counted.map(({ task: { id } }) => id),
          ...result.leftOut.flatMap((group) => group.ids),
        ];
        expect(ids.sort()).toEqual(tasks.map(({ task: { id } }) => id).sort());
        for (const group of result.leftOut) expect(group.tasks).toBe(group.ids.length);
      }),
    );
  });

  it('totals equal the sum of the rows, under any grouping, to the last bit', () => {
    fc.assert(
      fc.property(board, settings, (tasks, set) => {
        const result = measure(tasks, set);
        expect(sum(result.counted.map(({ effort }) => effort.amount))).toBe(result.total);
        expect(bySubtotals(result, (one) => one.id)).toBe(result.total);
        expect(bySubtotals(result, (_, { day: on }) => on?.slice(0, 7) ?? '')).toBe(result.total);
        expect(bySubtotals(result, (_, { assignee }) => assignee ?? '')).toBe(result.total);
      }),
    );
  });

  it('every counted amount is above zero, and lies in the period', () => {
    fc.assert(
      fc.property(board, settings, (tasks, set) => {
        const { since, until } = { since: '', until: '9999', ...set.period };
        for (const { effort } of measure(tasks, set).counted) {
          expect(effort.amount).toBeGreaterThan(0);
          for (const { day: on } of effort.bookings) {
            if ('since' in set.period) expect(on !== undefined && on >= since && on <= until).toBe(true);
          }
        }
      }),
    );
  });

  it('the order of the rows changes nothing', () => {
    const shuffled = board.chain((tasks) =>
      fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length })),
    );
    fc.assert(
      fc.property(shuffled, settings, ([tasks, otherwise], set) => {
        expect(JSON.stringify(measure(otherwise, set))).toBe(JSON.stringify(measure(tasks, set)));
      }),
    );
  });

  it('nor where a task is named by its row, since the table has no ids', () => {
    const byTitle = (tasks: DecidedTask[], set: Parameters<typeof measure>[1]) => {
      const numbered = tasks.map(({ task: { parent: _, ...one }, decision }, i) => ({
        task: { ...one, id: `board:${i + 2}` },
        decision,
      }));
      const result = measure(numbered, set);
      const amounts = result.counted.map(({ task: one, effort }) => [one.title, effort.amount] as const);
      return { total: result.total, amounts: new Map(amounts.sort(([a], [b]) => (a < b ? -1 : 1))) };
    };
    fc.assert(
      fc.property(board, settings, (tasks, set) => {
        expect(byTitle([...tasks].reverse(), set)).toEqual(byTitle(tasks, set));
      }),
    );
  });

  it('two halves of a period sum to the whole', () => {
    fc.assert(
      fc.property(board, day, fc.constantFrom(...bases), (tasks, edge, effort) => {
        const whole = measure(tasks, { effort, period: { since: '2026-01-01', until: '2026-12-31' } });
        const before = measure(tasks, { effort, period: { since: '2026-01-01', until: edge } });
        const after = measure(tasks, {
          effort,
          period: { since: isoOf((dayOf(edge) ?? 0) + 1), until: '2026-12-31' },
        });
        expect(before.total + after.total).toBe(whole.total);
      }),
    );
  });
});

describe('on the calendar', () => {
  it('nobody gets more than their working hours, on any stretch of days', () => {
    fc.assert(
      fc.property(
        board,
        day,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(5, 10, 20),
        (tasks, since, length, maxDays) => {
          const from = dayOf(since) ?? 0;
          const until = isoOf(from + length);
          // Cancelled tasks take their part too: counted as done, all of it shows.
          for (const all of [tasks, tasks.map(uncancelled)]) {
            const result = measure(all, { effort: 'calendar', maxDays, period: { since, until } });
            const spent = new Map<string, number>();
            for (const { assignee = '', amount } of result.counted.flatMap(({ effort }) => effort.bookings)) {
              spent.set(assignee, (spent.get(assignee) ?? 0) + amount);
            }
            const office = officeCalendar(from, from + length, 'DK');
            for (const [name, hours] of spent) {
              const own = people.find((one) => one.name === name);
              expect(hours).toBeLessThanOrEqual(
                sum([...workingHours(own, 37, office, from, from + length)]) + 1e-9,
              );
            }
          }
        },
      ),
    );
  });
});

function uncancelled({ task: { resolution: _, ...rest }, decision }: DecidedTask): DecidedTask {
  return { task: { ...rest, statusCategory: 'done' }, decision };
}
