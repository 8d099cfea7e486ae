import { describe, expect, it } from 'vitest';
import { measureEffort } from '../../src/effort/index.js';
import { hours, options, task } from './tasks.js';

const reasons = (result: ReturnType<typeof measureEffort>) =>
  Object.fromEntries(result.leftOut.map(({ reason, ids }) => [reason, ids]));

describe('which tasks count', () => {
  it('counts done and in progress, and to-do with hours', () => {
    const result = measureEffort(
      [
        task('1', { loggedSeconds: hours(2) }),
        task('2', { statusCategory: 'in-progress', loggedSeconds: hours(3) }),
        task('3', { statusCategory: 'to-do', loggedSeconds: hours(1) }),
        task('4', { statusCategory: 'to-do' }),
        task('5', { statusCategory: 'to-do', worklogs: [{ date: '2026-03-02', seconds: 1800 }] }),
      ],
      options({ effort: 'logged' }),
    );
    expect(result.counted.map(({ task: { id } }) => id)).toEqual(['1', '2', '3', '5']);
    expect(result.total).toBe(6.5);
    expect(reasons(result)).toEqual({ 'never-started': ['4'] });
  });

  it('counts everything where there is no status column', () => {
    const plain = { status: undefined, statusCategory: undefined };
    const result = measureEffort([task('1', plain), task('2', plain)], options());
    expect(result).toMatchObject({ basis: 'count', unit: 'tasks', total: 2, leftOut: [], warnings: [] });
  });

  it('counts a status that nobody understood, and says so', () => {
    const result = measureEffort([task('1', { status: 'Parkeret', statusCategory: undefined })], options());
    expect(result.counted).toHaveLength(1);
    expect(result.warnings).toEqual([
      { code: 'status-not-understood', args: { tasks: 1, statuses: 'Parkeret' } },
    ]);
  });

  it('leaves cancelled work out, by status or by resolution, and tells what was spent on it', () => {
    const result = measureEffort(
      [
        task('1', { loggedSeconds: hours(5) }),
        task('2', { statusCategory: 'cancelled', loggedSeconds: hours(2) }),
        task('3', { resolution: "Won't Do", loggedSeconds: hours(3) }),
        task('4', { resolution: 'Dublet' }),
      ],
      options({ effort: 'logged' }),
    );
    expect(result.total).toBe(5);
    expect(result.leftOut).toMatchObject([
      { reason: 'cancelled', tasks: 3, effort: 5, ids: ['2', '3', '4'] },
    ]);
  });

  it('does not call the estimate of a cancelled task time spent', () => {
    const result = measureEffort(
      [
        task('1', { estimateSeconds: hours(5) }),
        task('2', { statusCategory: 'cancelled', estimateSeconds: hours(40), loggedSeconds: hours(1) }),
      ],
      options({ effort: 'estimate' }),
    );
    expect(result.leftOut).toMatchObject([{ reason: 'cancelled', effort: 1 }]);
  });

  it('gives a parent whose children are in the file only its own logged time', () => {
    const family = [
      task('EPIC', { loggedSeconds: hours(1), estimateSeconds: hours(100), storyPoints: 40 }),
      task('EMPTY', { estimateSeconds: hours(100), storyPoints: 40 }),
      task('a', { parent: 'EPIC', loggedSeconds: hours(2), estimateSeconds: hours(2), storyPoints: 1 }),
      task('b', { parent: 'EMPTY', loggedSeconds: hours(4), estimateSeconds: hours(4), storyPoints: 2 }),
      task('c', { parent: 'ELSEWHERE', loggedSeconds: hours(8), estimateSeconds: hours(8), storyPoints: 4 }),
    ];
    const logged = measureEffort(family, options({ effort: 'logged' }));
    expect([logged.total, reasons(logged)]).toEqual([15, { parent: ['EMPTY'] }]);
    const estimate = measureEffort(family, options({ effort: 'estimate' }));
    expect([estimate.total, reasons(estimate)]).toEqual([14, { parent: ['EMPTY', 'EPIC'] }]);
    const count = measureEffort(family, options({ effort: 'count' }));
    expect([count.total, reasons(count)]).toEqual([3, { parent: ['EMPTY', 'EPIC'] }]);
  });
});
