import { describe, expect, test } from 'vitest';
import { loadTeam } from '../../src/files/index.js';
import { fileWith, mistake } from './helpers.js';

const wrong = async (content: string) => {
  const { cwd, path } = await fileWith('team.yaml', content);
  return mistake(loadTeam(path, cwd));
};

describe('team.yaml', () => {
  test('is read as the marketing manager wrote it, with a Dane’s decimals and departments', async () => {
    const team = await loadTeam('fixtures/team/team.yaml');
    expect(team.members.map(({ name }) => name)).toEqual(['Sofie Holm', 'Jonas Krogh', 'Mette Skov']);
    expect(team.members[0]).toEqual({
      name: 'Sofie Holm',
      aliases: ['sofie.holm', 'SHO'],
      role: 'Google Ads specialist',
      hiredFor: ['paid-ads'],
      skills: { 'paid-ads': 5, analytics: 3, design: 1 },
      wants: ['seo'],
      hoursPerWeek: 37,
      hourlyCost: 450,
      away: [{ from: '2026-07-06', to: '2026-07-24' }],
    });
    expect(team.members[1]?.hoursPerWeek).toBe(32.5);
    expect(team.members[2]?.aliases).toEqual([]);
    expect(team.departments).toEqual({ sales: ['Lars Friis', 'Henrik Bak'], management: ['Kirsten Dahl'] });
    expect(team.currency).toBe('DKK');
  });

  test('a mistyped field is named with its line and the field that was meant', async () => {
    expect(await wrong('team:\n  - name: Bo\n    skils: { design: 3 }\n')).toMatchObject({
      code: 'bad-field',
      file: 'team.yaml',
      line: 3,
      field: 'team[1].skils',
      expected: { code: 'known-field', nearest: 'skills' },
    });
  });

  test('a mistyped craft, a level of 7, an impossible day and a missing name are told with their lines', async () => {
    expect(await wrong('team:\n  - name: Bo\n    hiredFor: [design, paid-add]\n')).toMatchObject({
      line: 3,
      field: 'team[1].hiredFor[2]',
      expected: { code: 'one-of', nearest: 'paid-ads' },
    });
    expect(await wrong('team:\n  - name: Bo\n    skills:\n      design: 7\n')).toMatchObject({
      line: 4,
      field: 'team[1].skills.design',
      expected: { code: 'number', min: 0, max: 5 },
    });
    expect(
      await wrong('team:\n  - name: Bo\n    away:\n      - { from: 2026-02-30, to: 2026-03-02 }\n'),
    ).toMatchObject({ line: 4, field: 'team[1].away[1].from', expected: { code: 'date' } });
    expect(await wrong('team:\n  - role: Grafiker\n')).toMatchObject({
      line: 2,
      field: 'team[1].name',
      expected: { code: 'required' },
    });
  });

  test('one name for two people is refused', async () => {
    expect(await wrong('team:\n  - name: Bo\n  - name: Ib\n    aliases: [bo]\n')).toMatchObject({
      line: 4,
      field: 'team[2].aliases',
      expected: { code: 'unique' },
    });
  });

  test('broken YAML is told with its line', async () => {
    expect(await wrong('team:\n  - name: Bo\n    role: [a, b\n')).toMatchObject({
      code: 'yaml-broken',
      line: 4,
    });
    expect(await wrong('team: []\nteam: []\n')).toMatchObject({
      code: 'yaml-broken',
      line: 2,
      reason: 'DUPLICATE_KEY',
    });
  });

  test('what would overwhelm the reader is told by its true reason, with its line', async () => {
    const broken = { code: 'yaml-broken' };
    const deep = `team:\n  - name: ${'['.repeat(50_000)}`;
    expect(await wrong(deep)).toMatchObject({ ...broken, line: 2, reason: 'TOO_DEEP' });
    expect(await wrong(deep + ']'.repeat(50_000))).toMatchObject({ ...broken, reason: 'TOO_DEEP' });
    expect(await wrong(`team: \n${'- '.repeat(50_000)}`)).toMatchObject({ ...broken, reason: 'TOO_DEEP' });
    expect(await wrong('team:\n  - name: *Bo*\n')).toMatchObject({
      ...broken,
      line: 2,
      reason: 'UNKNOWN_ALIAS',
    });
    expect(await wrong('team: &a\n  - *a\n')).toMatchObject({
      ...broken,
      line: 2,
      reason: 'CIRCULAR_ALIAS',
    });
  });

  test('aliases that multiply are refused, and "__proto__" is just an unknown field', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed'].map((pair) => [...pair])) {
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]`);
    }
    expect(await wrong(bomb.join('\n'))).toMatchObject({
      code: 'yaml-broken',
      reason: 'RESOURCE_EXHAUSTION',
    });
    expect(await wrong('__proto__: { polluted: true }\n')).toMatchObject({
      code: 'bad-field',
      field: '__proto__',
    });
    expect(await wrong('team:\n  - name: Bo\n    __proto__: { wants: [seo] }\n')).toMatchObject({ line: 3 });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('an anchor may be named by every person of a large team, but not until it has no end', async () => {
    const people = Array.from(
      { length: 80 },
      (_, at) => `  - name: P${at}\n    skills: ${at ? '*s' : '&s { design: 5 }'}\n`,
    );
    const { cwd, path } = await fileWith('team.yaml', `team:\n${people.join('')}`);
    expect((await loadTeam(path, cwd)).members.at(-1)?.skills).toEqual({ design: 5 });
    const names = Array.from({ length: 20_000 }, (_, at) => `N${at}`).join(', ');
    expect(
      await wrong(`team:\n  - &p { name: A, aliases: [${names}] }\n${'  - *p\n'.repeat(60)}`),
    ).toMatchObject({
      code: 'yaml-broken',
      reason: 'RESOURCE_EXHAUSTION',
    });
  });

  test('a file that says it is YAML 1.1 is read as any other', async () => {
    expect(await wrong('%YAML 1.1\n---\nteam:\n  - name: Bo\n    <<: 3\n')).toMatchObject({
      code: 'bad-field',
      line: 5,
      field: 'team[1].<<',
    });
  });

  test('an empty file is a team of nobody; a missing one is told', async () => {
    const { cwd, path } = await fileWith('team.yaml', '# nothing yet\n');
    expect(await loadTeam(path, cwd)).toEqual({ members: [], departments: {} });
    expect(await mistake(loadTeam('nope.yaml', cwd))).toEqual({ code: 'file-missing', file: 'nope.yaml' });
    expect(await wrong('- just\n- a list\n')).toMatchObject({
      code: 'bad-field',
      expected: { code: 'fields' },
    });
  });
});
