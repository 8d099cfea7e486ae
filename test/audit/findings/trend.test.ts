import { describe, expect, it } from 'vitest';
import { ratioChange, ratioSpread } from '../../../src/audit/findings/ratio-change.js';
import { board, day, many, type Row } from '../board.js';
import { figuresOf, find } from '../find.js';

/** 60 tasks in each half of half a year, of which so many are support. */
const halves = (first: number, second: number) =>
  [first, second].flatMap((support, half) =>
    many(
      60,
      (index): Row => ({ kind: index < support ? 'deals' : 'demand', resolved: day(half * 91 + index) }),
    ),
  );

it('warns where the ratio rose by more than noise', () => {
  const finding = find('trend', board(halves(12, 48)));
  expect(finding).toMatchObject({ level: 'warning', figures: { moreThanNoise: true } });
  const { first, last, change } = figuresOf('trend', board(halves(12, 48)));
  expect(first).toBeCloseTo(0.2, 1);
  expect(last).toBeCloseTo(0.8, 1);
  expect(change.low).toBeGreaterThan(0.3);
});

it('is good where it fell by more than noise', () => {
  expect(find('trend', board(halves(48, 12))).level).toBe('good');
});

it('is a note where the change may be noise', () => {
  expect(find('trend', board(halves(28, 33)))).toMatchObject({
    level: 'note',
    figures: { moreThanNoise: false },
  });
});

it('needs dates, twelve weeks and tasks in both halves', () => {
  expect(find('trend', board([{ bookings: [{ amount: 1 }] }])).needs).toEqual(['dates']);
  expect(find('trend', board(many(80, (index) => ({ resolved: day(index) })))).needs).toEqual([
    'longer-period',
  ]);
  expect(find('trend', board(many(20, (index) => ({ resolved: day(index * 9) })))).needs).toEqual([
    'more-tasks',
  ]);
});

describe('the spread of a ratio', () => {
  const task = (name: 'growth' | 'support', effort = 1) => ({
    probabilities: { growth: 0, support: 0, other: 0, [name]: 1 },
    effort,
  });

  it('is that of a binomial share for equal tasks: the root of p (1 - p) / (n - 1)', () => {
    const tasks = [
      ...many(30, () => ({})).map(() => task('support')),
      ...many(70, () => ({})).map(() => task('growth')),
    ];
    expect(ratioSpread(tasks, 0.3)).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 99), 10);
  });

  it('is wider where few tasks hold most of the hours', () => {
    const even = [task('support', 5), task('growth', 5), task('support', 5), task('growth', 5)];
    const skewed = [task('support', 9), task('growth', 1), task('support', 1), task('growth', 9)];
    expect(ratioSpread(skewed, 0.5)).toBeGreaterThan(ratioSpread(even, 0.5));
  });

  it('adds up over both halves', () => {
    const exact = { estimate: 0.4, low: 0.4, high: 0.4, spread: 0.03 };
    const { low, high } = ratioChange(exact, { ...exact, estimate: 0.6, low: 0.6, high: 0.6, spread: 0.04 });
    expect([low, high]).toEqual([expect.closeTo(0.2 - 1.96 * 0.05, 4), expect.closeTo(0.2 + 1.96 * 0.05, 4)]);
  });
});
