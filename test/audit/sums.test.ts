import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/index.js';
import { board } from './board.js';

const rows = [
  { id: 'A', kind: 'demand' as const, hours: 10, requester: 'Lars Bo', assignees: ['Mette Holm'] },
  {
    id: 'B',
    kind: 'collateral' as const,
    hours: 6,
    requester: 'Lars Bo',
    assignees: ['Mette Holm', 'Jens Lund'],
  },
  { id: 'C', kind: 'polish' as const, hours: 2, requester: 'mette holm', assignees: ['Mette  Holm'] },
  { id: 'D', kind: 'upkeep' as const, hours: 1, requesterDepartment: 'HR', assignees: [] },
  { id: 'E', kind: 'deals' as const, hours: 1, unclear: true, requester: 'Lars Bo' },
];

describe('the sums of a board of five tasks and 20 hours', () => {
  const result = audit(board(rows));

  it('says what the rows say: 10 growth, 8 support, 1 other, 1 unclear', () => {
    expect(result.shares.growth).toMatchObject({ effort: 10, tasks: 1, share: 0.5 });
    expect(result.shares.support).toMatchObject({ effort: 8, tasks: 2, share: 0.4 });
    expect(result.shares.other).toMatchObject({ effort: 1, tasks: 1, share: 0.05 });
    expect(result.shares.unclear).toEqual({ effort: 1, tasks: 1, share: 0.05 });
    expect(result.effort.total).toBe(20);
  });

  it('has one row for each kind, and what is unclear by the kind it looks like', () => {
    expect(
      result.kinds.map((row) => `${row.class === 'unclear' ? 'unclear ' : ''}${row.kind} ${row.effort}`),
    ).toEqual(['demand 10', 'collateral 6', 'polish 2', 'unclear deals 1', 'upkeep 1']);
  });

  it('takes a requester who is the assignee, in whichever spelling, for nobody', () => {
    expect(
      result.requesters.map(({ name, department, supportEffort, mix }) => [
        name,
        department,
        supportEffort,
        mix.total,
      ]),
    ).toEqual([
      ['Lars Bo', null, 6, 17],
      [null, null, 2, 2],
      [null, 'HR', 0, 1],
    ]);
  });

  it('shares a task equally among its assignees, and names people by the alphabet', () => {
    expect(result.people.map(({ name, mix }) => [name, mix.total, mix.support])).toEqual([
      ['Jens Lund', 3, 3],
      ['Mette Holm', 16, 5],
      [null, 1, 0],
    ]);
  });

  it('lists tasks by their effort, not by their place in the file', () => {
    expect(result.tasks.map(({ task }) => task.id)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('bounds the ratio by putting all unclear work on one side or the other: 8 and 9 of 19', () => {
    expect(result.verdict.bounds).toEqual({ low: 8 / 19, high: 9 / 19 });
  });
});

describe('periods', () => {
  it('books effort where the work was done and shows a month without work', () => {
    const bookings = [
      { day: '2026-01-30', amount: 2 },
      { day: '2026-03-02', amount: 3 },
    ];
    const { periods, input } = audit(
      board([
        { hours: 5, bookings },
        { hours: 1, bookings: [{ amount: 1 }] },
      ]),
    );
    expect(periods.map(({ period, total, tasks }) => [period, total, tasks])).toEqual([
      ['2026-01', 2, 0],
      ['2026-02', 0, 0],
      ['2026-03', 3, 1],
      ['undated', 1, 1],
    ]);
    expect(input.period).toEqual({ from: '2026-01-30', to: '2026-03-02' });
  });

  it('counts weeks as ISO 8601 does: 28 December 2026 to 3 January 2027 is week 53', () => {
    const days = ['2026-12-28', '2027-01-03', '2027-01-04'];
    const rows = days.map((resolved) => ({ resolved }));
    expect(audit(board(rows, { settings: { by: 'week' } })).periods.map(({ period }) => period)).toEqual([
      '2026-W53',
      '2027-W01',
    ]);
    expect(audit(board(rows, { settings: { by: 'quarter' } })).periods.map(({ period }) => period)).toEqual([
      '2026-Q4',
      '2027-Q1',
    ]);
  });

  it('does not fill centuries after a date typed wrong', () => {
    const { periods } = audit(board([{ resolved: '0206-03-01' }, { resolved: '2026-03-01' }]));
    expect(periods).toHaveLength(2);
  });
});

describe('left out', () => {
  it('counts what was left out before and after effort was measured, one row a reason', () => {
    const { input } = audit(
      board([{}], {
        cancelled: [{ id: 'X', hours: 3 }],
        leftOutBefore: [
          { reason: 'no-title', tasks: 1, effort: 0, ids: ['N'] },
          { reason: 'cancelled', tasks: 1, effort: 1, ids: ['W'] },
        ],
      }),
    );
    expect(input.leftOut).toEqual([
      { reason: 'cancelled', tasks: 2, effort: 4, ids: ['W', 'X'] },
      { reason: 'no-title', tasks: 1, effort: 0, ids: ['N'] },
    ]);
    expect(input.tasksRead).toBe(4);
    expect(input.tasksCounted).toBe(1);
  });
});

describe('money', () => {
  it('is told only with rates that the user gave: 6 hours by two people, one at 500, the other at 450', () => {
    const team = {
      members: [
        { name: 'Jens Lund', aliases: [], hiredFor: [], skills: {}, wants: [], hourlyCost: 500, away: [] },
      ],
      departments: {},
      currency: 'DKK',
    };
    const one = [{ kind: 'collateral' as const, hours: 6, assignees: ['Mette Holm', 'Jens Lund'] }];
    const bookings = [
      { day: '2026-03-01', amount: 3, assignee: 'Mette Holm' },
      { day: '2026-03-01', amount: 3, assignee: 'Jens Lund' },
    ];
    const priced = one.map((row) => ({ ...row, bookings }));
    expect(audit(board(priced)).money).toBeNull();
    expect(audit(board(priced, { team })).money).toMatchObject({
      currency: 'DKK',
      support: 1500,
      hoursWithoutRate: 3,
    });
    expect(audit(board(priced, { team, settings: { hourlyCost: 450 } })).money).toMatchObject({
      support: 2850,
    });
    expect(audit(board(priced, { team, unit: 'tasks' })).money).toBeNull();
  });
});
