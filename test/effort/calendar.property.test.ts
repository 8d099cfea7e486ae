import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, weekdayOf } from '../../src/effort/days.js';
import type { DecidedTask } from '../../src/effort/effort.js';
import { holidaysOf } from '../../src/effort/holidays.js';
import { measureEffort } from '../../src/effort/index.js';
import type { Task } from '../../src/task.js';
import { options, task } from './tasks.js';

const first = dayOf('2026-03-02') ?? 0;
const last = dayOf('2026-05-31') ?? 0;
const on = (n: number) => isoOf(first + n);

/** Finished tasks, with a start or without, some with worklogs, by three people. */
const board = fc
  .array(
    fc.record({
      who: fc.uniqueArray(fc.constantFrom('Anna', 'Bo', 'Cy'), { minLength: 1, maxLength: 2 }),
      created: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      start: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      length: fc.integer({ min: 0, max: 29 }),
      worklogs: fc.array(
        fc.record({ on: fc.integer({ min: 0, max: 80 }), hours: fc.integer({ min: 1, max: 12 }) }),
        {
          maxLength: 2,
        },
      ),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ who, created, start, length, worklogs }, i): DecidedTask => {
      const end = (start ?? created ?? 30) + length;
      return task(`T-${i}`, {
        assignees: who,
        ...(created !== undefined && { created: on(Math.min(created, start ?? created)) }),
        ...(start !== undefined && { started: on(start) }),
        resolved: on(end),
        worklogs: worklogs.map((log) => ({ date: on(log.on), seconds: log.hours * 3600 })),
      });
    }),
  );

/** DESIGN's rule as it is spoken, day by day: slow and plain. */
function byHand(tasks: readonly Task[], maxDays: number): Map<string, number> {
  const holidays = new Set(holidaysOf('DK', 2026));
  const works = (day: number) => weekdayOf(day) < 5 && !holidays.has(day);
  const amounts = new Map<string, number>();
  const give = (id: string, hours: number) => amounts.set(id, (amounts.get(id) ?? 0) + hours);
  for (const person of ['Anna', 'Bo', 'Cy']) {
    const own = tasks.filter(({ assignees }) => assignees.includes(person));
    for (let day = first - 60; day <= last + 60; day++) {
      if (!works(day)) continue;
      const logs = own.flatMap(({ id, worklogs, assignees }) =>
        worklogs
          .filter(({ date }) => dayOf(date) === day)
          .map((log) => ({ id, hours: log.seconds / 3600 / assignees.length })),
      );
      const logged = logs.reduce((sum, { hours }) => sum + hours, 0);
      for (const { id, hours } of logs) give(id, logged > 7.4 ? (hours / logged) * 7.4 : hours);
      const rest = own.filter(
        (one) => inProgress(one, day, maxDays, works) && !logs.some(({ id }) => id === one.id),
      );
      for (const { id } of rest) give(id, Math.max(0, 7.4 - logged) / rest.length);
    }
  }
  return amounts;
}

function inProgress(
  { started, created, resolved }: Task,
  day: number,
  maxDays: number,
  works: (day: number) => boolean,
) {
  const end = dayOf(resolved) ?? 0;
  if (day > end) return false;
  if (started !== undefined) return day >= (dayOf(started) ?? 0);
  if (created !== undefined && day < (dayOf(created) ?? 0)) return false;
  let counted = 0;
  for (let one = day; one <= end; one++) if (works(one)) counted++;
  return counted <= maxDays;
}

describe('the sweep over days', () => {
  it('gives what the rule gives when it is followed day by day', () => {
    fc.assert(
      fc.property(board, fc.constantFrom(1, 5, 10, 20), (tasks, maxDays) => {
        const result = measureEffort(tasks, options({ effort: 'calendar', maxDays }));
        const expected = byHand(
          tasks.map((one) => one.task),
          maxDays,
        );
        const got = new Map(result.counted.map(({ task: { id }, effort }) => [id, effort.amount]));
        for (const {
          task: { id },
        } of tasks)
          expect(got.get(id) ?? 0).toBeCloseTo(expected.get(id) ?? 0, 5);
      }),
    );
  });
});
