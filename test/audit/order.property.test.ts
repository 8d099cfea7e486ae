import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/index.js';
import { kinds } from '../../src/classify/taxonomy.js';
import { amountOf } from '../../src/effort/amounts.js';
import { board, day, many, type Row } from './board.js';

const names = ['Mette Holm', 'mette  holm', 'Jens Lund', 'Åse Øst', 'Lars Bo'];
const days = ['2026-01-05', '2026-02-27', '2026-03-31', '2026-06-30'];

const row: fc.Arbitrary<Row> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    unclear: fc.boolean(),
    confidence: fc.double({ min: 0.34, max: 1, noNaN: true }),
    hours: fc.double({ min: 0, max: 400, noNaN: true }).map(amountOf),
    assignees: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
    requester: fc.constantFrom(...names),
    requesterDepartment: fc.constantFrom('Sales', 'sales', 'HR'),
    created: fc.constantFrom(...days),
    resolved: fc.constantFrom(...days),
    title: fc.constantFrom(
      'Logo i deck til Vestas',
      'Brochure til messen',
      'Visitkort',
      'Nurture flow 3',
      'Logo i deck',
    ),
  },
  { requiredKeys: ['hours', 'resolved'] },
);
const rows = fc
  .array(row, { maxLength: 60 })
  .map((list) => list.map((one, index): Row => ({ ...one, id: `T-${index}` })));

const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-6);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('any board', () => {
  it('has a total that equals the sum of its rows under every grouping', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { effort, shares, kinds: byKind, periods, requesters, people, tasks } = audit(board(list));
        near(sum(tasks.map((task) => task.effort.amount)), effort.total);
        near(sum(Object.values(shares).map((share) => share.effort)), effort.total);
        near(sum(byKind.map((one) => one.effort)), effort.total);
        near(sum(periods.map((one) => one.total)), effort.total);
        near(sum(requesters.map((one) => one.mix.total)), effort.total);
        near(sum(people.map((one) => one.mix.total)), effort.total);
        for (const { mix } of [...requesters, ...people])
          near(mix.growth + mix.support + mix.other + mix.unclear, mix.total);
        near(sum(requesters.map((one) => one.supportEffort)), shares.support.effort);
        expect(sum(byKind.map((one) => one.tasks))).toBe(list.length);
        expect(sum(periods.map((one) => one.tasks))).toBe(list.length);
        expect(sum(requesters.map((one) => one.mix.tasks))).toBe(list.length);
        if (effort.total > 0) near(sum(Object.values(shares).map((share) => share.share ?? 0)), 1);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same findings in whichever order a year of 300 tasks comes', () => {
    const year = many(
      300,
      (index): Row => ({
        id: `T-${index}`,
        kind: kinds[(index * 7) % kinds.length],
        unclear: index % 11 === 0,
        confidence: 0.5 + ((index * 37) % 50) / 100,
        hours: amountOf(((index * 13) % 29) / 3),
        title: `${['Logo i deck', 'Brochure', 'Visitkort', 'Pressemeddelelse om'][index % 4]} til kunde ${index}`,
        assignees: [names[index % 3] ?? ''],
        requester: names[index % 5],
        created: day(index),
        due: day(index + (index % 9)),
        resolved: day(index + (index % 20)),
      }),
    );
    const whole = audit(board(year));
    expect(whole.findings.filter(({ level }) => level !== 'unknown').length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.shuffledSubarray(year, { minLength: year.length }), (shuffled) => {
        expect(JSON.stringify(audit(board(shuffled)))).toBe(JSON.stringify(whole));
      }),
      { numRuns: 5 },
    );
  });

  it('gives the same document in whichever order its rows come', () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(JSON.stringify(audit(board(shuffled)))).toBe(JSON.stringify(audit(board(list))));
        },
      ),
      { numRuns: 40 },
    );
  });
});
