import { describe, expect, test } from 'vitest';
import type { AuditInput } from '../../../src/audit/audit.js';
import { audit } from '../../../src/audit/index.js';
import type { Member, Team } from '../../../src/files/team.js';
import { board, many, type Row } from '../board.js';

const member = (name: string, more: Partial<Member> = {}): Member => ({
  name,
  aliases: [],
  hiredFor: [],
  skills: {},
  wants: [],
  away: [],
  ...more,
});

const team: Team = {
  members: [
    member('Sofie Holm', {
      aliases: ['SHO'],
      role: 'Google Ads specialist',
      hiredFor: ['paid-ads'],
      skills: { 'paid-ads': 5, analytics: 3, design: 1 },
      wants: ['seo'],
      hourlyCost: 400,
    }),
    member('Jonas Krogh', { hiredFor: ['design', 'collateral'], skills: { design: 5 }, hourlyCost: 300 }),
  ],
  departments: {},
  currency: 'DKK',
};

const findIn = <Id extends 'skill-fit' | 'misused-work'>(
  id: Id,
  rows: Row[],
  more: Partial<AuditInput> = {},
) => {
  const found = audit({ ...board(rows), team, ...more }).findings.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is missing`);
  return found as Extract<typeof found, { id: Id }>;
};

describe('misused work', () => {
  test('sales material by the ads specialist is misused; by the designer hired for it, it is not', () => {
    const finding = findIn('misused-work', [
      { id: 'A', kind: 'collateral', assignees: ['sho'], hours: 6 },
      { id: 'B', kind: 'collateral', assignees: ['Jonas Krogh'], hours: 10 },
      { id: 'C', kind: 'polish', assignees: ['Jonas Krogh'], hours: 4 },
      { id: 'D', kind: 'demand', craft: 'paid-ads', assignees: ['Sofie Holm'], hours: 20 },
    ]);
    // A craft alone exempts nobody: polish is design, but Jonas was not hired for it.
    expect(finding).toMatchObject({
      level: 'problem',
      figures: {
        effort: 10,
        share: 0.5,
        cost: 6 * 400 + 4 * 300,
        people: [
          { name: 'Jonas Krogh', effort: 4, kinds: ['polish'] },
          { name: 'Sofie Holm', effort: 6, kinds: ['collateral'] },
        ],
      },
      tasks: ['A', 'C'],
    });
  });

  test('two people share a task equally; people outside the team are left out', () => {
    const finding = findIn('misused-work', [
      { kind: 'deals', assignees: ['Sofie Holm', 'Lars Friis'], hours: 8 },
      { kind: 'deals', assignees: [], hours: 8 },
    ]);
    expect(finding.figures).toMatchObject({ effort: 4, share: 0.25 });
  });

  test('without a team it says what it needs; with nobody of the team on the board too', () => {
    expect(findIn('misused-work', [{}], { team: undefined })).toMatchObject({
      level: 'unknown',
      needs: ['team'],
    });
    expect(findIn('misused-work', [{}])).toMatchObject({ level: 'unknown', needs: ['assignees'] });
  });
});

describe('skill fit', () => {
  const rows: Row[] = [
    { id: 'ads', kind: 'demand', craft: 'paid-ads', assignees: ['Sofie Holm'], hours: 10 },
    { id: 'report', kind: 'measurement', craft: 'analytics', assignees: ['Sofie Holm'], hours: 5 },
    { id: 'brochure', kind: 'collateral', craft: 'design', assignees: ['Sofie Holm'], hours: 20 },
    { id: 'film', kind: 'demand', craft: 'video', assignees: ['Jonas Krogh'], hours: 8 },
    { id: 'article', kind: 'demand', craft: 'seo', assignees: ['Sofie Holm'], hours: 2 },
    { id: 'meeting', kind: 'operations', craft: 'project-management', assignees: ['Jonas Krogh'], hours: 3 },
    { id: 'riddle', kind: 'demand', unclear: true, assignees: ['Jonas Krogh'], hours: 1 },
    { id: 'stranger', kind: 'demand', assignees: ['Lars Friis'], hours: 7 },
  ];

  test('effort stands inside hired-for, inside skills, outside both; meetings and unclear work apart', () => {
    const { figures } = findIn('skill-fit', rows);
    expect(figures.sums).toEqual({ hiredFor: 10, skilled: 5, outside: 30, common: 3, unclear: 1, total: 49 });
    expect(figures.people).toMatchObject([
      { name: 'Jonas Krogh', hiredFor: 0, outside: 8, common: 3, unclear: 1, total: 12 },
      { name: 'Sofie Holm', hiredFor: 10, skilled: 5, outside: 22, total: 37 },
    ]);
    expect(figures.notJudged).toBe(7);
  });

  test('the costliest mismatch comes first, with what it was and what it cost', () => {
    const finding = findIn('skill-fit', rows);
    expect(finding.level).toBe('problem');
    expect(finding.figures.mismatches).toMatchObject([
      { name: 'Sofie Holm', hiredFor: ['paid-ads'], kinds: ['collateral', 'demand'], effort: 22, cost: 8800 },
      { name: 'Jonas Krogh', kinds: ['demand'], effort: 8, cost: 2400 },
    ]);
    expect(finding.figures.mismatched).toBe(30);
    expect(finding.figures.cost).toBe(11_200);
    expect(finding.tasks).toEqual(['brochure', 'film', 'article']);
  });

  test('crafts that nobody has are told apart from crafts that lie idle', () => {
    const { figures } = findIn('skill-fit', rows);
    expect(figures.missing?.map(({ craft }) => craft)).toEqual(['video', 'seo']);
    expect(figures.unused).toEqual([]);
    const idle = findIn('skill-fit', [{ kind: 'demand', craft: 'paid-ads', assignees: ['Sofie Holm'] }]);
    expect(idle.figures.unused).toEqual([
      { craft: 'design', people: ['Jonas Krogh'] },
      { craft: 'analytics', people: ['Sofie Holm'] },
    ]);
  });

  test('out of skill: wanted it, nobody has it, or the skilled one was busy with requests that month', () => {
    // Jonas, the designer, spends June on sales material; Sofie has to do a poster.
    const { figures } = findIn('skill-fit', [
      { kind: 'demand', craft: 'seo', assignees: ['Sofie Holm'], hours: 1 },
      { kind: 'demand', craft: 'video', assignees: ['Sofie Holm'], hours: 2 },
      { kind: 'demand', craft: 'design', assignees: ['Sofie Holm'], hours: 4, resolved: '2026-06-20' },
      { kind: 'collateral', craft: 'design', assignees: ['Jonas Krogh'], hours: 40, resolved: '2026-06-10' },
      { kind: 'demand', craft: 'design', assignees: ['Sofie Holm'], hours: 8, resolved: '2026-05-20' },
      { kind: 'demand', craft: 'design', assignees: ['Jonas Krogh'], hours: 40, resolved: '2026-05-10' },
    ]);
    expect(figures.reasons).toEqual({ wanted: 1, nobody: 2, busy: 4, open: 8 });
  });

  test('whoever team.yaml only names is not judged; points cost nothing', () => {
    const named = { ...team, members: [member('Sofie Holm')] };
    expect(findIn('skill-fit', rows, { team: named })).toMatchObject({ level: 'unknown', needs: ['team'] });
    const points = audit({ ...board(rows, { unit: 'points' }), team }).findings.find(
      ({ id }) => id === 'skill-fit',
    );
    expect(points?.figures).toMatchObject({ cost: null });
  });

  test('parts sum to the whole', () => {
    const { figures } = findIn(
      'skill-fit',
      many(40, (index) => ({
        kind: index % 3 ? 'collateral' : 'demand',
        hours: 0.1 * (index + 1),
        assignees: index % 2 ? ['Sofie Holm', 'Jonas Krogh', 'Lars Friis'] : ['Sofie Holm'],
      })),
    );
    const { sums, people, notJudged } = figures;
    if (!sums || !people) throw new Error('no figures');
    expect(sums.hiredFor + sums.skilled + sums.outside + sums.common + sums.unclear).toBe(sums.total);
    expect(people.reduce((sum, { total }) => sum + total, 0)).toBe(sums.total);
    expect(sums.total + (notJudged ?? 0)).toBeCloseTo(82, 6);
  });
});
