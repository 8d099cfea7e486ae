import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isKind } from '../../src/classify/taxonomy.js';
import { bases, type EffortOptions } from '../../src/effort/effort.js';
import { measureEffort } from '../../src/effort/index.js';
import { statusCategories } from '../../src/task.js';
import { hours, options, task } from './tasks.js';

const page = readFileSync(new URL('../../docs/effort.md', import.meta.url), 'utf8');

/** The rows of the table that follows a mark in docs/effort.md, by the names of its columns. */
function table(mark: string): Record<string, string>[] {
  const rows = (page.split(`<!-- test: ${mark} -->\n`)[1]?.split('\n\n')[0] ?? '').split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const [names = [], , ...cells] = rows;
  return cells.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

const board = table('board').map((row) => {
  const {
    Id = '',
    Task = '',
    Kind = '',
    Who = '',
    Created = '',
    Started,
    Finished,
    Status,
    Logged,
    Estimate,
    Points,
  } = row;
  const statusCategory = statusCategories.find((status) => status === Status);
  if (!isKind(Kind) || statusCategory === undefined)
    throw new Error(`unknown kind or status in the row of ${Id}`);
  return task(Id, {
    title: Task,
    kind: Kind,
    statusCategory,
    assignees: Who.split(', '),
    created: Created,
    ...(Started && { started: Started }),
    ...(Finished && { resolved: Finished }),
    ...(Logged && { loggedSeconds: hours(Number(Logged)) }),
    ...(Estimate && { estimateSeconds: hours(Number(Estimate)) }),
    ...(Points && { storyPoints: Number(Points) }),
    ...(Id === 'F' && { worklogs: [{ date: '2026-04-07', seconds: hours(3) }] }),
  });
});

function measure(given: Partial<EffortOptions>) {
  const people = [
    { name: 'Maja', aliases: [], hoursPerWeek: 37, away: [] },
    { name: 'Jonas', aliases: [], hoursPerWeek: 20, away: [{ from: '2026-04-10', to: '2026-04-10' }] },
  ];
  return measureEffort(board, options({ now: '2026-04-10', people, ...given }));
}

/** What one person gave each task on a day, or in all; the cancelled film too, which only leftOut tells. */
function given(person: string, period: { since?: string; until?: string } = {}): Record<string, number> {
  const result = measure({ effort: 'calendar', ...period });
  const own: Record<string, number> = {};
  for (const { task: one, effort } of result.counted) {
    for (const { assignee, amount } of effort.bookings) {
      if (assignee === person) own[one.id] = (own[one.id] ?? 0) + amount;
    }
  }
  const cancelled = result.leftOut.find(({ reason }) => reason === 'cancelled')?.effort ?? 0;
  if (person === 'Maja' && cancelled > 0) own.D = cancelled;
  return own;
}

const rounded = (numbers: Record<string, number>) =>
  Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, Math.round(value * 1000) / 1000]));
const written = (row: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, cell]) => (cell === '' ? [] : [[key, Number(cell)]])),
  );

describe('the example in docs/effort.md', () => {
  it.each(['Maja', 'Jonas'])('has the days of %s as they were worked out by hand', (person) => {
    const rows = table(`days of ${person}`);
    expect(rows.length).toBeGreaterThan(5);
    for (const { Day = '', ...cells } of rows) {
      const period = Day === 'Sum' ? {} : { since: Day, until: Day };
      expect({ Day, ...rounded(given(person, period)) }).toEqual({ Day, ...written(cells) });
    }
  });

  it('has no hours at Easter, at the weekend or on the day that Jonas is away', () => {
    for (const day of ['2026-03-28', '2026-04-02', '2026-04-03', '2026-04-06']) {
      expect(measure({ effort: 'calendar', since: day, until: day }).total).toBe(0);
    }
    expect(given('Jonas', { since: '2026-04-10' })).toEqual({});
  });

  it.each(table('bases'))('has the answer under --effort $Basis', (row) => {
    const { Basis: basis, Unit, Total, Support, Ratio, Cancelled, ...tasks } = row;
    const result = measure({ effort: bases.find((one) => one === basis) ?? 'auto' });
    const own = Object.fromEntries(
      result.counted.map(({ task: one, effort: { amount } }) => [one.id, amount]),
    );
    const support = result.counted
      .filter(({ decision }) => decision.class === 'support')
      .reduce((sum, one) => sum + one.effort.amount, 0);
    const cancelled = result.leftOut.find(({ reason }) => reason === 'cancelled')?.effort ?? 0;
    expect({ unit: result.unit, ...rounded(own) }).toEqual({ unit: Unit, ...written(tasks) });
    expect(rounded({ total: result.total, support, ratio: support / result.total, cancelled })).toEqual(
      written({ total: Total ?? '', support: Support ?? '', ratio: Ratio ?? '', cancelled: Cancelled ?? '' }),
    );
  });

  it('fills E under auto, and says which tasks reach across the first of April', () => {
    const auto = measure({ effort: 'auto' });
    expect(auto).toMatchObject({ basis: 'logged', coverage: 0.8, filled: 1 });
    const april = measure({ effort: 'calendar', since: '2026-04-01' });
    expect(april.across?.ids).toEqual(['A', 'B', 'C', 'F']);
    expect(april.counted[0]?.effort.amount).toBeCloseTo(2.467 + 3.7, 3);
  });
});
