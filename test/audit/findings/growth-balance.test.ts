import { expect, it } from 'vitest';
import { kindsOf } from '../../../src/classify/taxonomy.js';
import { board, day, many, type Row } from '../board.js';
import { figuresOf, find } from '../find.js';

/** Six tasks a month of each kind, from January to June. */
const steady = (kinds: readonly Row['kind'][]) =>
  kinds.flatMap((kind) =>
    many(36, (index): Row => ({ kind, resolved: day(index * 5), confidence: 1, decidedBy: 'label' })),
  );

it('is good where each kind was seen lately', () => {
  expect(find('growth-balance', board(steady(kindsOf.growth)))).toMatchObject({
    level: 'good',
    figures: { missing: [] },
  });
});

it('says since when there is nothing on a kind', () => {
  const kinds = kindsOf.growth.filter((kind) => kind !== 'retention');
  const early = many(
    4,
    (index): Row => ({ kind: 'retention', resolved: day(index), confidence: 1, decidedBy: 'label' }),
  );
  const { missing } = figuresOf('growth-balance', board([...steady(kinds), ...early]));
  expect(missing).toEqual([{ kind: 'retention', since: day(3), recent: 0, nothing: true }]);
});

it('says nothing of a kind that may be hidden in unclear work', () => {
  const kinds = kindsOf.growth.filter((kind) => kind !== 'retention');
  const unclear = many(
    20,
    (index): Row => ({
      kind: 'retention',
      unclear: true,
      resolved: day(index * 8),
      probabilities: { growth: 0.5, support: 0.4, other: 0.1 },
    }),
  );
  const result = figuresOf('growth-balance', board([...steady(kinds), ...unclear]));
  expect(result.missing).toEqual([]);
  expect(result.kinds.find(({ kind }) => kind === 'retention')).toMatchObject({ effort: 0, expected: 10 });
});

it('warns, hedged by the report, where sales keeps the team busy and strategy is missing', () => {
  const rows = [
    ...steady(['demand', 'measurement']),
    ...steady(['collateral', 'deals', 'polish', 'enablement']),
  ];
  expect(find('growth-balance', board(rows))).toMatchObject({
    level: 'warning',
    figures: { noStrategy: true },
  });
});

it('needs dates, two months and some growth work', () => {
  const brief = many(40, (index): Row => ({ kind: 'demand', resolved: day(index) }));
  expect(find('growth-balance', board(brief)).needs).toEqual(['longer-period']);
  expect(find('growth-balance', board(steady(['collateral']))).needs).toEqual(['more-tasks']);
  expect(find('growth-balance', board([{ bookings: [{ amount: 1 }] }])).needs).toEqual(['dates']);
});
