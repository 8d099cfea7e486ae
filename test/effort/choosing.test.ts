import { describe, expect, it } from 'vitest';
import { measureEffort } from '../../src/effort/index.js';
import { hours, options, task } from './tasks.js';

const many = (n: number, make: (i: number) => ReturnType<typeof task>) =>
  Array.from({ length: n }, (_, i) => make(i));

describe('auto', () => {
  it('takes logged hours from 60 % on, and fills the rest with the median of like kinds', () => {
    const result = measureEffort(
      [
        task('1', { kind: 'demand', loggedSeconds: hours(2) }),
        task('2', { kind: 'demand', loggedSeconds: hours(4) }),
        task('3', { kind: 'collateral', loggedSeconds: hours(10) }),
        task('4', { kind: 'collateral' }),
        task('5', { kind: 'retention' }),
      ],
      options(),
    );
    expect(result).toMatchObject({ basis: 'logged', unit: 'hours', coverage: 0.6, filled: 2, total: 29 });
    expect(result.counted.map(({ effort }) => [effort.amount, effort.filled])).toEqual([
      [2, false],
      [4, false],
      [10, false],
      [10, true], // as the other collateral
      [3, true], // no other retention: as the other growth
    ]);
  });

  it('books what it fills on the resolution day, else on the creation', () => {
    const result = measureEffort(
      [
        task('1', { loggedSeconds: hours(2), resolved: '2026-03-05' }),
        task('2', { loggedSeconds: hours(2), resolved: '2026-03-05' }),
        task('3', { created: '2026-02-01', resolved: '2026-03-09T12:00' }),
        task('4', { created: '2026-02-02', assignees: [], loggedSeconds: hours(2) }),
      ],
      options(),
    );
    expect(result.counted[2]?.effort.bookings).toEqual([{ day: '2026-03-09', assignee: 'Anna', amount: 2 }]);
    expect(result.counted[3]?.effort.bookings).toEqual([{ day: '2026-02-02', amount: 2 }]);
  });

  it('goes on to estimates where too few hours are logged', () => {
    const result = measureEffort(
      many(10, (i) => task(`${i}`, { estimateSeconds: hours(2), ...(i < 5 && { loggedSeconds: hours(9) }) })),
      options(),
    );
    expect(result).toMatchObject({ basis: 'estimate', unit: 'hours', total: 20, coverage: 1, filled: 0 });
  });

  it("turns points into hours by the team's own rate", () => {
    const result = measureEffort(
      many(10, (i) =>
        task(`${i}`, { storyPoints: i + 1, ...(i < 4 && { loggedSeconds: hours(3 * (i + 1)) }) }),
      ),
      options(),
    );
    expect(result).toMatchObject({ basis: 'points', unit: 'hours', total: 165 });
    expect(result.pointRate).toEqual({ hoursPerPoint: 3, tasks: 4 });
  });

  it('passes points over without a rate', () => {
    expect(
      measureEffort(
        many(10, (i) => task(`${i}`, { storyPoints: 2 })),
        options(),
      ).basis,
    ).toBe('count');
  });
});

describe('a forced basis', () => {
  it('never fills: what has no figure is left out', () => {
    const result = measureEffort(
      [task('1', { loggedSeconds: hours(2) }), task('2'), task('3', { loggedSeconds: 0 })],
      options({ effort: 'logged' }),
    );
    expect(result).toMatchObject({
      total: 2,
      filled: 0,
      leftOut: [{ reason: 'no-effort', ids: ['2', '3'] }],
    });
    expect(result.coverage).toBeCloseTo(1 / 3);
  });

  it('gives points where no hours tell what a point takes', () => {
    const result = measureEffort(
      [task('1', { storyPoints: 3 }), task('2', { storyPoints: 0.5 })],
      options({ effort: 'points' }),
    );
    expect(result).toMatchObject({ basis: 'points', unit: 'points', total: 3.5 });
  });

  it('shares the effort of several assignees equally, without losing a crumb', () => {
    const [only] = measureEffort(
      [task('1', { assignees: ['Anna', 'Bo', 'Cy'] })],
      options({ effort: 'count' }),
    ).counted;
    const parts = only?.effort.bookings.map(({ amount }) => amount) ?? [];
    for (const part of parts) expect(part).toBeCloseTo(1 / 3, 7);
    expect(parts.reduce((a, b) => a + b, 0)).toBe(1);
  });
});
