import { describe, expect, it } from 'vitest';
import type { DecidedTask, EffortOptions } from '../../src/effort/effort.js';
import { measureEffort } from '../../src/effort/index.js';
import { hours, options, task } from './tasks.js';

/** 40 hours a week, so 8 a day; no holidays unless a test asks for them. */
function calendar(tasks: DecidedTask[], given: Partial<EffortOptions> = {}) {
  return measureEffort(tasks, options({ effort: 'calendar', weekHours: 40, country: undefined, ...given }));
}
const amounts = (result: ReturnType<typeof calendar>) =>
  Object.fromEntries(
    result.counted.map(({ task: { id }, effort }) => [id, Math.round(effort.amount * 1000) / 1000]),
  );

describe('a day', () => {
  it('is divided equally over the tasks in progress, both ends included', () => {
    const result = calendar([
      task('long', { started: '2026-03-02', resolved: '2026-03-06' }), // Monday to Friday
      task('short', { started: '2026-03-04', resolved: '2026-03-05' }),
    ]);
    expect(amounts(result)).toEqual({ long: 8 * 3 + 4 * 2, short: 4 * 2 });
    expect(result).toMatchObject({ basis: 'calendar', unit: 'hours' });
  });

  it('is none at the weekend, on a holiday or while away', () => {
    const tasks = [task('1', { started: '2026-04-01', resolved: '2026-04-08' })]; // Easter: Thu 2nd to Mon 6th
    expect(amounts(calendar(tasks))).toEqual({ 1: 6 * 8 });
    expect(amounts(calendar(tasks, { country: 'DK' }))).toEqual({ 1: 3 * 8 });
    const away = [{ from: '2026-04-07', to: '2026-04-07' }];
    expect(
      amounts(calendar(tasks, { country: 'DK', people: [{ name: 'Anna', aliases: [], away }] })),
    ).toEqual({ 1: 16 });
  });

  it('is shorter for those who work part-time', () => {
    const people = [{ name: 'Anna Holm', aliases: ['anna'], hoursPerWeek: 20, away: [] }];
    expect(
      amounts(calendar([task('1', { started: '2026-03-02', resolved: '2026-03-03' })], { people })),
    ).toEqual({ 1: 8 });
  });

  it('is given by each of several assignees', () => {
    const result = calendar([
      task('both', { assignees: ['Anna', 'Bo'], started: '2026-03-02', resolved: '2026-03-02' }),
      task('bo', { assignees: ['Bo'], started: '2026-03-02', resolved: '2026-03-02' }),
    ]);
    expect(amounts(result)).toEqual({ both: 12, bo: 4 });
    expect(result.counted[1]?.effort.bookings).toEqual([
      { day: '2026-03-02', assignee: 'Anna', amount: 8 },
      { day: '2026-03-02', assignee: 'Bo', amount: 4 },
    ]);
  });

  it('is one day for one person, however the name is written', () => {
    const result = calendar([
      task('1', { assignees: ['Anna'], started: '2026-03-02', resolved: '2026-03-02' }),
      task('2', { assignees: ['anna '], started: '2026-03-02', resolved: '2026-03-02' }),
    ]);
    expect(result.total).toBe(8);
  });

  it('goes to what was logged first, and the rest to the other tasks in progress', () => {
    const worklogs = [{ date: '2026-03-03T09:00', seconds: hours(6) }];
    const result = calendar([
      task('logged', { started: '2026-03-02', resolved: '2026-03-04', worklogs }),
      task('other', { started: '2026-03-02', resolved: '2026-03-04' }),
    ]);
    expect(amounts(result)).toEqual({ logged: 4 + 6 + 4, other: 4 + 2 + 4 });
  });

  it('gives no more than it has, whatever was logged', () => {
    const result = calendar([
      task('1', {
        started: '2026-03-02',
        resolved: '2026-03-02',
        worklogs: [{ date: '2026-03-02', seconds: hours(12) }],
      }),
      task('2', {
        started: '2026-03-02',
        resolved: '2026-03-02',
        worklogs: [{ date: '2026-03-02', seconds: hours(4) }],
      }),
    ]);
    expect(amounts(result)).toEqual({ 1: 6, 2: 2 });
  });
});

describe('a time tracker', () => {
  it('tells the hours of its entries, and nothing about the days around them', () => {
    const worklogs = [
      { date: '2026-03-03', seconds: hours(3) },
      { date: '2026-03-05', seconds: hours(2) },
    ];
    expect(
      amounts(calendar([task('1', { status: undefined, statusCategory: undefined, worklogs })])),
    ).toEqual({ 1: 5 });
  });
});

describe('when a task was in progress', () => {
  it('without a start: the last ten working days up to its resolution', () => {
    const result = calendar([task('1', { created: '2025-01-01', resolved: '2026-03-13' })]);
    expect(amounts(result)).toEqual({ 1: 80 });
    expect(result.counted[0]?.effort.bookings).toEqual([
      { day: '2026-03-06', assignee: 'Anna', amount: 40 },
      { day: '2026-03-13', assignee: 'Anna', amount: 40 },
    ]);
  });

  it('without a start: never before its creation, and by --max-days', () => {
    const tasks = [task('1', { created: '2026-03-12T16:00', resolved: '2026-03-13' })];
    expect(amounts(calendar(tasks))).toEqual({ 1: 16 });
    expect(amounts(calendar(tasks, { maxDays: 1 }))).toEqual({ 1: 8 });
  });

  it('looks past holidays and leave for its ten working days', () => {
    const people = [{ name: 'Anna', aliases: [], away: [{ from: '2026-02-16', to: '2026-03-11' }] }];
    const result = calendar([task('1', { resolved: '2026-03-13' })], { people });
    expect(result.counted[0]?.effort.bookings.map(({ day, amount }) => [day, amount])).toEqual([
      ['2026-02-06', 24], // Wednesday 4th to Friday 6th
      ['2026-02-13', 40],
      ['2026-03-13', 16], // the two days since she is back
    ]);
  });

  it('open and started: until now, at most 30 days after its last sign of life', () => {
    const open = { statusCategory: 'in-progress', started: '2026-03-02' } as const;
    expect(amounts(calendar([task('1', open)], { now: '2026-03-06' }))).toEqual({ 1: 40 });
    // 30 days after Monday 2 March is Wednesday 1 April: 23 working days.
    expect(amounts(calendar([task('1', open)], { now: '2026-06-30' }))).toEqual({ 1: 23 * 8 });
    const touched = { ...open, updated: '2026-03-04' };
    expect(amounts(calendar([task('1', touched)], { now: '2026-06-30' }))).toEqual({ 1: 25 * 8 });
  });

  it('open with a start that lies ahead: not yet', () => {
    const planned = { statusCategory: 'in-progress', started: '2026-03-10', updated: '2026-03-02' } as const;
    expect(amounts(calendar([task('1', planned)], { now: '2026-03-06' }))).toEqual({});
  });

  it('resolved before its start: the start is a slip, and the last working days count', () => {
    const slip = { created: '2026-03-02', started: '2026-03-10', resolved: '2026-03-03' };
    expect(amounts(calendar([task('1', slip)]))).toEqual({ 1: 16 });
  });

  it('done without a resolution: up to its last sign of life', () => {
    const done = { started: '2026-03-02', updated: '2026-03-04' };
    expect(amounts(calendar([task('1', done)]))).toEqual({ 1: 24 });
    expect(amounts(calendar([task('1', { started: '2026-03-02' })]))).toEqual({});
  });

  it('open without a start: the last working days up to its last update', () => {
    const open = { statusCategory: 'in-progress', created: '2026-01-01', updated: '2026-03-13' } as const;
    expect(amounts(calendar([task('1', open)]))).toEqual({ 1: 80 });
  });

  it('cancelled: takes its part of the days that it was in progress', () => {
    const result = calendar([
      task('1', { started: '2026-03-02', resolved: '2026-03-03' }),
      task('2', { started: '2026-03-03', resolved: '2026-03-03', statusCategory: 'cancelled' }),
    ]);
    expect(amounts(result)).toEqual({ 1: 12 });
    expect(result.leftOut).toMatchObject([{ reason: 'cancelled', tasks: 1, effort: 4, ids: ['2'] }]);
  });

  it('a backlog cleared out on one day eats up nobody’s fortnight', () => {
    const result = calendar([
      task('1', { created: '2026-01-01', resolved: '2026-03-13' }),
      task('2', { created: '2025-01-01', resolved: '2026-03-13', statusCategory: 'cancelled' }),
    ]);
    expect(amounts(result)).toEqual({ 1: 80 });
    expect(result.leftOut).toMatchObject([{ reason: 'cancelled', effort: 0 }]);
  });

  it('a parent whose children are in the file takes no days', () => {
    const dates = { started: '2026-03-02', resolved: '2026-03-02' };
    const result = calendar([task('EPIC', dates), task('1', { ...dates, parent: 'EPIC' })]);
    expect(amounts(result)).toEqual({ 1: 8 });
  });
});

describe('what the calendar cannot place', () => {
  const tasks = [
    task('1', { started: '2026-03-02', resolved: '2026-03-03' }),
    task('2', { started: '2026-03-02', resolved: '2026-03-03' }),
    task('nobody', { started: '2026-03-02', resolved: '2026-03-03', assignees: [] }),
    task('undated'),
    task('sunday', { started: '2026-03-07', resolved: '2026-03-08' }),
  ];

  it('is told apart: nobody assigned, no dates, and no working day', () => {
    const result = calendar(tasks, { country: 'DK' });
    expect(result.leftOut).toMatchObject([{ reason: 'no-effort', ids: ['nobody', 'sunday', 'undated'] }]);
    expect(result.warnings).toEqual([
      { code: 'calendar-unassigned', args: { tasks: 1 } },
      { code: 'calendar-undated', args: { tasks: 1 } },
      { code: 'calendar-no-days', args: { tasks: 1 } },
    ]);
  });

  it('is filled under auto where enough of the board can be placed', () => {
    const more = ['3', '4', '5'].map((id) =>
      task(id, { started: '2026-03-04', resolved: '2026-03-04', assignees: [id] }),
    );
    const result = calendar([...tasks, ...more], { effort: 'auto' });
    expect(result).toMatchObject({
      basis: 'calendar',
      coverage: 5 / 8,
      filled: 3,
      total: 16 + 3 * 8 + 3 * 8,
    });
  });

  it('says so where it knows no holidays', () => {
    expect(calendar(tasks).warnings).toContainEqual({ code: 'no-country', args: {} });
    expect(calendar(tasks, { country: 'XX' }).warnings).toContainEqual({
      code: 'holidays-unknown',
      args: { country: 'XX' },
    });
  });
});

describe('a period', () => {
  it('is cut to the day, though a booking holds a week', () => {
    const tasks = [task('1', { started: '2026-03-02', resolved: '2026-03-13' })];
    const result = calendar(tasks, { since: '2026-03-04', until: '2026-03-10' });
    expect(amounts(result)).toEqual({ 1: 40 });
    expect(result.across).toEqual({ ids: ['1'], effort: 40 });
  });
});
