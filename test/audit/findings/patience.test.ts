import { expect, it } from 'vitest';
import { board, day, many, type Row } from '../board.js';
import { figuresOf, find } from '../find.js';

const other = many(13, (index): Row => ({ kind: 'collateral', resolved: day(index * 15) }));
const seo = (days: number[]) =>
  days.map((number): Row => ({ kind: 'demand', craft: 'seo', resolved: day(number) }));

it('notes a slow channel that began, ran for weeks and ended', () => {
  const finding = find('patience', board([...other, ...seo([60, 70, 85])]));
  expect(finding).toMatchObject({
    level: 'note',
    figures: { channels: [{ channel: 'seo', first: day(60), last: day(85), tasks: 3 }], lasting: [] },
  });
  expect(figuresOf('patience', board([...other, ...seo([60, 70, 85])])).channels[0]?.months).toBeCloseTo(
    0.82,
    2,
  );
});

it('is good where the channel kept going', () => {
  expect(find('patience', board([...other, ...seo([10, 60, 120, 175])]))).toMatchObject({
    level: 'good',
    figures: { channels: [] },
  });
});

it('does not judge what may have begun before the period, or may still be going', () => {
  expect(find('patience', board([...other, ...seo([1, 10, 20])])).needs).toEqual(['longer-period']);
  expect(find('patience', board([...other, ...seo([150, 160, 170])])).needs).toEqual(['longer-period']);
});

it('needs five months, and a slow channel at all', () => {
  expect(find('patience', board(seo([0, 30, 60]))).needs).toEqual(['longer-period']);
  expect(find('patience', board(other)).needs).toEqual(['more-tasks']);
});
