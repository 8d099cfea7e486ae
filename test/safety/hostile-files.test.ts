import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ContractDocument } from '../../src/index.js';
import { folderWith, mktAudit, nordlys } from '../support/run.js';
import { expectSumsToHold } from './support/holds.js';
import { loneSurrogate } from './support/hostile-text.js';

const board = join(process.cwd(), nordlys);
const bound = 20_000;

async function refusal(argv: string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await mktAudit(argv, { cwd });
  expect(code, stderr).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^mkt-audit: [^\n\u0000-\u0009\u001b\u009b]+\n$/);
  return stderr;
}

describe('lone halves of characters, which JSON can hold', () => {
  it('become a sign of their own in every output, and no output is broken by them', async () => {
    const issues = Array.from({ length: 12 }, (_, index) => ({
      number: index + 1,
      title: loneSurrogate,
      body: loneSurrogate,
      state: 'CLOSED',
      createdAt: '2026-01-02T10:00:00Z',
      closedAt: '2026-01-05T10:00:00Z',
      labels: [{ name: loneSurrogate }],
      assignees: [{ login: loneSurrogate }],
      author: { login: 'Bo' },
    }));
    const cwd = folderWith({ 'issues.json': JSON.stringify(issues) });
    const json = await mktAudit(['analyze', 'issues.json', '--format', 'json'], { cwd });
    expectSumsToHold(JSON.parse(json.stdout) as ContractDocument);
    const csv = await mktAudit(['analyze', 'issues.json', '--format', 'csv'], { cwd });
    expect(parse(csv.stdout)).toHaveLength(13);
    for (const { code, stdout } of [csv, await mktAudit(['analyze', 'issues.json'], { cwd })]) {
      expect(code).toBe(0);
      expect(stdout.isWellFormed()).toBe(true);
    }
    for (const name of ['out.md', 'out.html']) {
      expect((await mktAudit(['report', 'issues.json', '-o', name], { cwd })).code).toBe(0);
      expect(readFileSync(join(cwd, name), 'utf8')).not.toContain('\ud83d');
    }
  });
});

describe('sizes that nobody needs', () => {
  it('1 MB in one cell: every output stays small', { timeout: bound }, async () => {
    const cwd = folderWith({
      'big.csv': `Title,Description,Hours\n"${'Brochure '.repeat(120_000)}","${'word '.repeat(200_000)}",3\nAds,,2\n`,
    });
    for (const argv of [
      ['analyze', 'big.csv'],
      ['analyze', 'big.csv', '--format', 'csv'],
      ['inspect', 'big.csv'],
    ]) {
      const { code, stdout } = await mktAudit(argv, { cwd });
      expect(code).toBe(0);
      expect(stdout.length).toBeLessThan(20_000);
    }
    await mktAudit(['report', 'big.csv', '-o', 'out.html'], { cwd });
    expect(readFileSync(join(cwd, 'out.html'), 'utf8').length).toBeLessThan(300_000);
  });

  it('10,000 columns', { timeout: bound }, async () => {
    const header = Array.from({ length: 10_000 }, (_, index) => `Column ${index}`).join(',');
    const cwd = folderWith({
      'wide.csv': `Title,Hours,${header}\nBrochure,3${','.repeat(10_000)}\nAds,2${','.repeat(10_000)}\n`,
    });
    for (const command of ['analyze', 'inspect']) {
      const { code, stdout } = await mktAudit([command, 'wide.csv'], { cwd });
      expect(code).toBe(0);
      expect(stdout.length).toBeLessThan(20_000);
    }
  });

  it('10,000 people, and a title of one word without end', { timeout: bound }, async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `T${'x'.repeat(50)},Done,Person ${index},Asker ${index},1`,
    );
    const cwd = folderWith({ 'crowd.csv': `Title,Status,Assignee,Requester,Hours\n${rows.join('\n')}\n` });
    const { code, stdout } = await mktAudit(['analyze', 'crowd.csv'], { cwd });
    expect(code).toBe(0);
    expect(stdout.length).toBeLessThan(20_000);
  });
});

describe('files that people write, made to explode', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghij'.split('').map((name, index) => {
      const before = 'abcdefghi'[index];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`;
    }),
    'team: *j',
  ].join('\n');

  it.each([
    ['team.yaml', ['analyze', board, '--team', 'bomb.yaml']],
    ['a config', ['analyze', board, '--config', 'bomb.yaml']],
    ['alignment answers', ['analyze', board, '--alignment', 'bomb.yaml']],
  ])('aliases upon aliases in %s', { timeout: bound }, async (_, argv) => {
    await refusal(argv, folderWith({ 'bomb.yaml': bomb }));
  });

  it.each([
    ['tags that would make objects', 'team: !!js/function "function(){}"\n'],
    ['nesting without end', `team: ${'['.repeat(20_000)}`],
    ['nesting that ends', `team: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['an alias in what it names', 'team: &a [*a]\n'],
    [
      'keys of prototypes',
      '__proto__:\n  polluted: true\nconstructor:\n  prototype: {polluted: true}\nteam: []\n',
    ],
    ['NUL and escapes', 'team: "\u0000\u001b[2J"\n'],
  ])('%s', { timeout: bound }, async (_, yaml) => {
    const cwd = folderWith({ 'team.yaml': yaml });
    const { code, stderr } = await mktAudit(['analyze', board, '--team', 'team.yaml'], { cwd });
    expect([0, 2]).toContain(code);
    expect(stderr).not.toMatch(/[\u0000-\u0009\u001b]|\n\s+at /);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('names that are traps', () => {
  it('__proto__ as a column, as a mapping and as a status', async () => {
    const cwd = folderWith({
      'traps.csv':
        'Title,__proto__,constructor,toString,Status,Hours\nBrochure,a,b,c,__proto__,3\nAds,a,b,c,constructor,2\n',
    });
    const plain = await mktAudit(['analyze', 'traps.csv', '--format', 'json'], { cwd });
    expectSumsToHold(JSON.parse(plain.stdout) as ContractDocument);
    const mapped = await mktAudit(
      [
        'analyze',
        'traps.csv',
        '--map',
        'assignee=__proto__',
        '--status',
        '__proto__=done',
        '--format',
        'json',
      ],
      { cwd },
    );
    expect((JSON.parse(mapped.stdout) as ContractDocument).tasks[0]?.assignees).toEqual(['a']);
    await refusal(['analyze', 'traps.csv', '--map', '__proto__=Title'], cwd);
    await refusal(['analyze', 'traps.csv', '--only', '__proto__=x'], cwd);
    expect(({} as Record<string, unknown>).assignee).toBeUndefined();
  });

  it.runIf(process.platform === 'linux')('a file whose name is an escape', async () => {
    const name = '\u001b[2J\u202egpj\n.csv';
    const cwd = folderWith({ [name]: 'Title,Hours\nBrochure,3\n' });
    for (const argv of [
      ['analyze', name],
      ['inspect', name],
      ['analyze', name, '--format', 'json'],
    ]) {
      const { stdout, stderr } = await mktAudit(argv, { cwd });
      expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/);
    }
    expect(await refusal(['analyze', `missing${name}`], cwd)).not.toMatch(/\u202e/);
  });
});
