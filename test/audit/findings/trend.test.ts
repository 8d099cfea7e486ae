import { expect, it } from 'vitest';
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
