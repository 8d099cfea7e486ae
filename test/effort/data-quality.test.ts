import { describe, expect, it } from 'vitest';
import { dataQualityOf } from '../../src/effort/data-quality.js';
import type { DecidedTask } from '../../src/effort/effort.js';
import { measureEffort } from '../../src/effort/index.js';
import { hours, options, task } from './tasks.js';

function quality(decided: DecidedTask[], files: { name: string; rows: number }[] = []) {
  const result = measureEffort(decided, options({ effort: 'logged' }));
  return dataQualityOf({ decided, result, files, now: '2026-06-30' });
}
const note = (decided: DecidedTask[], code: string) => quality(decided).find((one) => one.code === code);
const dated = {
  created: '2026-03-02',
  started: '2026-03-02',
  resolved: '2026-03-03',
  loggedSeconds: hours(2),
};

describe('the quality of the data', () => {
  it('says how much of the work made it into the figures, and else nothing about a tidy board', () => {
    const tidy = [
      task('1', dated),
      task('2', { ...dated, statusCategory: 'cancelled', loggedSeconds: undefined }),
    ];
    expect(quality(tidy)).toEqual([
      {
        code: 'in-the-figures',
        tasks: [],
        shareOfEffort: 1,
        args: { counted: 1, tasks: 2, effort: 2, leftOut: 0, filled: 0, coverage: 1 },
      },
    ]);
  });

  it('sees tasks that were done and never started, where the file tells starts', () => {
    const skipped = task('2', { ...dated, started: undefined });
    expect(note([task('1', dated), skipped], 'done-never-started')).toEqual({
      code: 'done-never-started',
      tasks: ['2'],
      shareOfEffort: 0.5,
      args: { tasks: 1 },
    });
    expect(note([skipped], 'done-never-started')).toBeUndefined();
  });

  it('sees tasks that have been open for 200 days', () => {
    const open = { statusCategory: 'in-progress', loggedSeconds: hours(1) } as const;
    const old = task('1', { ...open, created: '2025-12-12' });
    expect(note([old, task('2', { ...open, created: '2025-12-13' })], 'open-long')).toMatchObject({
      tasks: ['1'],
      shareOfEffort: 0.5,
      args: { days: 200 },
    });
  });

  it('sees hours on cancelled work', () => {
    const cancelled = task('2', { ...dated, statusCategory: 'cancelled', loggedSeconds: hours(1) });
    expect(note([task('1', dated), cancelled], 'hours-on-cancelled')).toMatchObject({
      tasks: ['2'],
      shareOfEffort: 0.5,
      args: { hours: 1 },
    });
  });

  it('sees a week with more hours than a week has', () => {
    const worklogs = [1, 2, 3, 4, 5, 6].map((n) => ({ date: `2026-03-0${n + 1}`, seconds: hours(15) }));
    expect(note([task('1', { worklogs })], 'overloaded-week')).toMatchObject({
      tasks: ['1'],
      args: { weeks: 1, person: 'Anna', week: '2026-03-02', hours: 90 },
    });
    const spread = task('1', {
      ...dated,
      created: '2026-01-05',
      started: '2026-01-05',
      loggedSeconds: hours(90),
    });
    expect(note([spread], 'overloaded-week')).toBeUndefined();
  });

  it('sees that a board was tidied on one day', () => {
    const days = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'].map((resolved, i) =>
      task(`d${i}`, { resolved }),
    );
    const bulk = Array.from({ length: 12 }, (_, i) => task(`b${i}`, { resolved: '2026-03-20' }));
    expect(note([...days, ...bulk], 'resolved-in-bulk')).toMatchObject({
      args: { tasks: 12, day: '2026-03-20', onDay: 12, days: 1 },
    });
    expect(note(days, 'resolved-in-bulk')).toBeUndefined();
  });

  it('sees what nobody is assigned to and what has no date', () => {
    const tasks = [
      task('1', { loggedSeconds: hours(1), assignees: [] }),
      task('2', { ...dated, loggedSeconds: hours(3) }),
    ];
    expect(note(tasks, 'no-assignee')).toMatchObject({ tasks: ['1'], shareOfEffort: 0.25 });
    expect(note(tasks, 'no-dates')).toMatchObject({ tasks: ['1'], shareOfEffort: 0.25 });
  });

  it('sees an export that looks cut off', () => {
    const files = [
      { name: 'jira.csv', rows: 1000 },
      { name: 'asana.csv', rows: 999 },
    ];
    expect(quality([], files)[1]).toEqual({
      code: 'cut-off',
      tasks: [],
      shareOfEffort: 1,
      args: { file: 'jira.csv', rows: 1000 },
    });
  });
});
