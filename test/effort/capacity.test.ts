import { describe, expect, it } from 'vitest';
import { capacityOf } from '../../src/effort/capacity.js';
import { measureEffort } from '../../src/effort/index.js';
import { costOf } from '../../src/effort/money.js';
import { hours, options, task } from './tasks.js';

const people = [
  {
    name: 'Anna Holm',
    aliases: ['Anna'],
    hoursPerWeek: 37,
    away: [{ from: '2026-04-07', to: '2026-04-08' }],
  },
  { name: 'Bo', aliases: [], hoursPerWeek: 20, away: [] },
  { name: 'Cy', aliases: [], away: [] },
];
const board = [
  task('1', { resolved: '2026-04-10', loggedSeconds: hours(5) }),
  task('2', { resolved: '2026-04-10', loggedSeconds: hours(2), assignees: ['Cy'] }),
  task('3', { resolved: '2026-03-30', loggedSeconds: hours(4), assignees: ['bo'] }),
];

describe('capacity', () => {
  it('is the working days of the period times the hours of those whose hours are known', () => {
    const set = options({ effort: 'logged', people, since: '2026-03-30', until: '2026-04-12' });
    // Two weeks with Easter: 3 + 4 working days. Anna is away for two of them.
    const capacity = capacityOf(measureEffort(board, set), set);
    expect(capacity).toMatchObject({ people: 2, counted: 9 });
    expect(capacity?.available).toBeCloseTo(5 * 7.4 + 7 * 4);
  });

  it('reaches from the first booking to the last where no period is given', () => {
    const set = options({ effort: 'logged', people });
    expect(capacityOf(measureEffort(board, set), set)?.available).toBeCloseTo(5 * 7.4 + 7 * 4);
  });

  it('does not reach back to before the first sign of a task, whatever --since says', () => {
    const set = options({
      effort: 'logged',
      people,
      since: '2020-01-01',
      until: '2030-01-01',
      now: '2026-04-10',
    });
    expect(capacityOf(measureEffort(board, set), set)?.available).toBeCloseTo(5 * 7.4 + 7 * 4);
    const created = [
      ...board,
      task('4', { created: '2026-03-27', resolved: '2026-04-10', loggedSeconds: hours(1) }),
    ];
    expect(capacityOf(measureEffort(created, set), set)?.available).toBeCloseTo(6 * 7.4 + 8 * 4);
  });

  it('is unknown where effort is no time or nobody’s hours are known', () => {
    const counting = options({ effort: 'count', people });
    expect(capacityOf(measureEffort(board, counting), counting)).toBeNull();
    const strangers = options({ effort: 'logged' });
    expect(capacityOf(measureEffort(board, strangers), strangers)).toBeNull();
  });
});

describe('money', () => {
  const { counted } = measureEffort(board, options({ effort: 'logged', people }));
  const rates = { people: people.map((person, i) => ({ ...person, ...(i === 0 && { hourlyCost: 500 }) })) };

  it('takes each person’s own rate, else the one for all', () => {
    expect(costOf(counted, 'hours', { ...rates, hourlyCost: 400 })).toEqual({
      amount: 4900,
      hoursWithoutRate: 0,
    });
  });

  it('is at least what is known where some have no rate', () => {
    expect(costOf(counted, 'hours', rates)).toEqual({ amount: 2500, hoursWithoutRate: 6 });
  });

  it('is withheld without rates, and where effort is no time', () => {
    expect(costOf(counted, 'hours', { people })).toBeNull();
    expect(costOf(counted, 'tasks', { people, hourlyCost: 400 })).toBeNull();
  });
});
