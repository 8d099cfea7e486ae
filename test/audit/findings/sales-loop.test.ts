import { expect, it } from 'vitest';
import { board, day, many, type Row } from '../board.js';
import { figuresOf, find } from '../find.js';

const other = many(13, (index): Row => ({ kind: 'collateral', resolved: day(index * 10) }));
const loop = (days: number[]) => days.map((number): Row => ({ kind: 'alignment', resolved: day(number) }));

it('is good where the loop runs every month and did lately', () => {
  expect(find('sales-loop', board([...other, ...loop([10, 40, 70, 100])])).level).toBe('good');
});

it('is a note, never more, where no task shows it', () => {
  expect(find('sales-loop', board(other))).toMatchObject({
    level: 'note',
    figures: { tasks: 0, lastSeen: null },
  });
});

it('is a note where it stopped', () => {
  const finding = find('sales-loop', board([...other, ...loop([1, 2, 3, 4, 5])]));
  expect(finding).toMatchObject({ level: 'note', figures: { tasks: 5, effort: 5, lastSeen: day(5) } });
  // Five tasks in 121 days.
  expect(figuresOf('sales-loop', board([...other, ...loop([1, 2, 3, 4, 5])])).perMonth).toBeCloseTo(1.258, 2);
});

it('needs two months', () => {
  expect(find('sales-loop', board(loop([1, 20]))).needs).toEqual(['longer-period']);
});
