import { describe, expect, it } from 'vitest';
import { measureEffort } from '../../src/effort/index.js';
import { hours, options, task } from './tasks.js';

const march = { since: '2026-03-01', until: '2026-03-31' };

describe('a period', () => {
  const board = [
    task('before', { resolved: '2026-02-28', loggedSeconds: hours(8) }),
    task('first', { resolved: '2026-03-01', loggedSeconds: hours(1) }),
    task('last', { resolved: '2026-03-31T23:59', loggedSeconds: hours(2) }),
    task('across', {
      resolved: '2026-03-03',
      worklogs: [
        { date: '2026-02-27', seconds: hours(5) },
        { date: '2026-03-02T09:00', seconds: hours(3), author: 'Bo' },
      ],
    }),
    task('never', { loggedSeconds: hours(4) }),
  ];
  const result = measureEffort(board, options({ effort: 'logged', ...march }));

  it('takes both of its ends, and only the effort booked inside it', () => {
    expect(result.counted.map(({ task: { id }, effort }) => [id, effort.amount])).toEqual([
      ['across', 3],
      ['first', 1],
      ['last', 2],
    ]);
    expect(result.total).toBe(6);
  });

  it('leaves out what lies wholly outside, and what has no date to tell', () => {
    expect(result.leftOut).toMatchObject([
      { reason: 'outside-period', tasks: 2, effort: 12, ids: ['before', 'never'] },
    ]);
    expect(result.warnings).toContainEqual({ code: 'undated-left-out', args: { tasks: 1 } });
  });

  it('says which tasks reach across its edge, and with how much', () => {
    expect(result.across).toEqual({ ids: ['across'], effort: 5 });
    expect(result.warnings).toContainEqual({ code: 'across-period', args: { tasks: 1, effort: 5 } });
  });
});

describe('booking', () => {
  it('puts worklogs on their day and their author, and the rest on the resolution', () => {
    const { counted } = measureEffort(
      [
        task('1', {
          resolved: '2026-03-20',
          loggedSeconds: hours(5),
          worklogs: [{ date: '2026-03-02', seconds: hours(2), author: 'mette h.' }, { seconds: hours(1) }],
        }),
      ],
      options({ people: [{ name: 'Mette Holm', aliases: ['Mette H.'], away: [] }] }),
    );
    expect(counted[0]?.effort.bookings).toEqual([
      { day: '2026-03-02', assignee: 'Mette Holm', amount: 2 },
      { day: '2026-03-20', assignee: 'Anna', amount: 1 },
      { day: '2026-03-20', assignee: 'Anna', amount: 2 },
    ]);
  });
});
