import { expect, it } from 'vitest';
import { board, many, type Row } from '../board.js';
import { figuresOf, find } from '../find.js';

const asked = (count: number, requester: string | undefined, hours: number, more: Row = {}) =>
  many(count, () => ({ kind: 'collateral' as const, requester, hours, ...more }));

it('says how few ask for half of it: 2 of 4 for 20 of 30 hours', () => {
  const rows = [...asked(6, 'Lars', 2), ...asked(8, 'Pia', 1), ...asked(5, 'Bo', 1), ...asked(5, 'Ida', 1)];
  const { requesters, named, top } = figuresOf('who-asks', board(rows));
  expect({ requesters, named, top }).toEqual({
    requesters: 4,
    named: 1,
    top: { count: 2, share: 20 / 30, names: ['Lars', 'Pia'] },
  });
});

it('warns where half of the requests with a due date leave less than three working days', () => {
  // Friday to Tuesday is two working days, Monday to Thursday three.
  const short = asked(6, 'Lars', 1, { created: '2026-03-06', due: '2026-03-10' });
  const long = asked(6, 'Lars', 1, { created: '2026-03-02', due: '2026-03-05' });
  const wrong = asked(3, 'Lars', 1, { created: '2026-03-10', due: '2026-03-02' });
  const finding = find('who-asks', board([...short, ...long, ...wrong]));
  expect(finding).toMatchObject({
    level: 'warning',
    figures: { shortNotice: { tasks: 6, of: 12, share: 0.5 } },
  });
});

it('is only a note where the requests come in time', () => {
  const finding = find('who-asks', board(asked(12, 'Lars', 1, { created: '2026-03-02', due: '2026-03-20' })));
  expect(finding).toMatchObject({ level: 'note', figures: { shortNotice: { share: 0 } } });
});

it('puts requesters into the departments that team.yaml gives, or the export', () => {
  const team = { members: [], departments: { sales: ['Lars'] } };
  const rows = [...asked(6, 'Lars', 2), ...asked(6, 'Pia', 1, { requesterDepartment: 'Export' })];
  expect(figuresOf('who-asks', board(rows, { team })).departments).toEqual([
    { name: 'sales', effort: 12, tasks: 6, kinds: ['collateral'] },
    { name: 'Export', effort: 6, tasks: 6, kinds: ['collateral'] },
  ]);
});

it('needs requesters, and some requests', () => {
  expect(find('who-asks', board(asked(12, undefined, 1)))).toMatchObject({
    level: 'unknown',
    needs: ['requesters'],
  });
  expect(find('who-asks', board(asked(3, 'Lars', 1)))).toMatchObject({
    level: 'unknown',
    needs: ['more-tasks'],
  });
});
