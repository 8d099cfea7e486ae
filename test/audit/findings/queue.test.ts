import { expect, it } from 'vitest';
import { board, day, many, type Row } from '../board.js';
import { figuresOf, find } from '../find.js';

const took = (kind: Row['kind'], days: number[]) =>
  days.map((length, index) => ({ kind, created: day(index), resolved: day(index + length) }));

it('warns where sales requests are done sooner than growth work, beyond chance', () => {
  const rows = [
    ...took('collateral', [1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4]),
    ...took('demand', [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]),
  ];
  const finding = find('queue', board(rows));
  expect(finding).toMatchObject({ level: 'warning', figures: { sooner: 'support' } });
  expect(figuresOf('queue', board(rows))).toMatchObject({
    support: { tasks: 11, open: 0, median: 2 },
    growth: { tasks: 11, open: 0, median: 25 },
  });
});

it('is good where growth work is done sooner', () => {
  const rows = [
    ...took('demand', [1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4]),
    ...took('deals', [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]),
  ];
  expect(find('queue', board(rows)).level).toBe('good');
});

it('is a note where the difference may be chance', () => {
  const days = [1, 2, 3, 5, 8, 13, 21, 22, 23, 24, 25];
  expect(find('queue', board([...took('demand', days), ...took('deals', days)]))).toMatchObject({
    level: 'note',
    figures: { sooner: null },
  });
});

it('counts what is still open, so that a queue nobody works off does not look fast', () => {
  const done = took(
    'demand',
    many(10, () => ({})).map(() => 5),
  );
  const open = many(
    30,
    (): Row => ({ kind: 'demand', statusCategory: 'in-progress', created: day(0), resolved: undefined }),
  );
  const other = took(
    'deals',
    many(12, () => ({})).map(() => 5),
  );
  expect(figuresOf('queue', board([...done, ...open, ...other])).growth).toMatchObject({
    tasks: 40,
    open: 30,
    median: null,
  });
});

it('takes a cancelled task for neither a done nor an open one', () => {
  const rows = [
    ...took(
      'demand',
      many(10, () => ({})).map(() => 5),
    ),
    ...took(
      'deals',
      many(10, () => ({})).map(() => 5),
    ),
  ];
  const cancelled = many(4, (): Row => ({ kind: 'deals', created: day(0), resolved: day(1) }));
  expect(figuresOf('queue', board(rows, { cancelled })).support).toMatchObject({
    tasks: 14,
    open: 0,
    median: 5,
  });
});

it('needs dates, and ten done tasks of each', () => {
  const undated = many(40, () => ({ created: undefined, resolved: undefined, bookings: [{ amount: 1 }] }));
  expect(find('queue', board(undated))).toMatchObject({ level: 'unknown', needs: ['dates'] });
  expect(find('queue', board(took('demand', [1, 2, 3])))).toMatchObject({
    level: 'unknown',
    needs: ['more-tasks'],
  });
});
