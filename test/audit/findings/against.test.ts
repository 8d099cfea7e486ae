import { expect, it } from 'vitest';
import type { AuditInput } from '../../../src/audit/audit.js';
import { type BoardOptions, board, day, many, type Row } from '../board.js';
import { figuresOf, find } from '../find.js';

const support = (count: number, more: Row = {}) =>
  many(count, (index): Row => ({ kind: 'collateral', resolved: day(index), ...more }));
const growth = (count: number) => many(count, (index): Row => ({ kind: 'demand', resolved: day(index) }));
const codes = (input: AuditInput) => figuresOf('against', input).arguments.map(({ code }) => code);
const usual = [...support(70), ...growth(30)];
const without = (options: BoardOptions) => codes(board(usual, options));

it('has little to say against a plain board, and says that the tasks do not tell the kind of company', () => {
  expect(codes(board(usual))).toEqual(['company-unknown']);
});

it('names sales’ own definition, the largest tasks and the busiest person where each changes the level', () => {
  const row = { args: {}, supportRatio: 0.4, level: 'growth-led' as const };
  const alternatives = [
    { ...row, code: 'sales-definition' as const },
    { ...row, code: 'without-largest' as const },
    { ...row, code: 'without-busiest' as const, level: 'support-led' as const },
  ];
  expect(without({ alternatives })).toEqual(['sales-definition', 'few-tasks', 'company-unknown']);
});

it('names another basis that gives another level', () => {
  const sensitivity = [
    { basis: 'logged' as const, unit: 'hours' as const, supportRatio: 0.7, total: 100 },
    { basis: 'count' as const, unit: 'tasks' as const, supportRatio: 0.45, total: 100 },
  ];
  expect(without({ sensitivity })).toContain('other-basis');
});

it('names a fair that falls into one month, with the ratio without it', () => {
  const rows = [
    ...support(40),
    ...many(20, (): Row => ({ kind: 'sales-events', resolved: day(40) })),
    ...growth(40),
  ];
  expect(figuresOf('against', board(rows)).arguments).toContainEqual({
    code: 'fair-in-period',
    args: { period: '2026-02', effort: 20, ratio: 0.5 },
  });
});

it('names unclear and disputed work, with the tasks that prove it', () => {
  const rows = [
    ...usual,
    ...support(20, { unclear: true }),
    { ...support(1)[0], id: 'D', confidence: 0.6, hours: 20 },
  ];
  const finding = find('against', board(rows));
  expect(finding.tasks).toEqual(['D']);
  expect(codes(board(rows))).toEqual(['unclear-work', 'disputed-tasks', 'company-unknown']);
});

it('names long deals, unseen hours, what was left out, and figures that are not time', () => {
  expect(codes(board([...usual, ...support(30, { kind: 'deals' })]))).toContain('long-deals');
  expect(without({ capacity: { available: 400, people: 2, counted: 100 } })).toContain('unseen-work');
  expect(without({ cancelled: [{ hours: 40 }] })).toContain('left-out');
  expect(without({ unit: 'tasks' })).toContain('not-time');
});

it('is unknown where there is no reading to speak against', () => {
  expect(find('against', board([])).level).toBe('unknown');
});
