import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContractDocument } from '../../src/index.js';
import { folderWith, mktAudit, nordlys } from '../support/run.js';
import { spawned } from './support/spawned.js';

const text = readFileSync(nordlys, 'utf8');
const document = async (argv: string[], cwd?: string) => {
  const { stdout, code, stderr } = await mktAudit([...argv, '--format', 'json'], { cwd });
  expect(code, stderr).toBe(0);
  const { input, ...rest } = JSON.parse(stdout) as ContractDocument;
  return { ...rest, input: { ...input, files: input.files.map(({ rows }) => rows), warnings: [] } };
};

describe('line ends and marks of other systems', () => {
  it.each([
    ['CRLF, as Windows writes', text.replace(/\r?\n/g, '\r\n')],
    ['LF, as Linux and macOS write', text.replace(/\r?\n/g, '\n')],
    ['no mark of UTF-8', text.replace('\ufeff', '')],
    ['a mark of UTF-8', `\ufeff${text.replace('\ufeff', '')}`],
  ])('%s: the same answer', async (_, content) => {
    const plain = await document(['analyze', 'plain.csv'], folderWith({ 'plain.csv': text }));
    expect(await document(['analyze', 'plain.csv'], folderWith({ 'plain.csv': content }))).toEqual(plain);
  });
});

describe('paths', () => {
  it('with spaces, letters of other languages and a pattern, which the program opens itself', async () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'Mine opgaver æøå'));
    const rows = text.split('\n');
    for (const [name, part] of [
      ['a b.csv', rows.slice(0, 60)],
      ['ü.csv', [rows[0], ...rows.slice(60)]],
    ] as const) {
      writeFileSync(join(cwd, 'Mine opgaver æøå', name), part.join('\n'));
    }
    const { input } = await document(['analyze', 'Mine opgaver æøå/*.csv'], cwd);
    expect(input.files).toHaveLength(2);
    const { code } = await mktAudit(['report', 'Mine opgaver æøå/*.csv', '-o', 'Mine opgaver æøå/ud.md'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'Mine opgaver æøå'))).toContain('ud.md');
  });
});

describe('a machine without a language or a time zone', () => {
  it.each<Record<string, string>>([
    {},
    { LC_ALL: 'C', TZ: 'UTC' },
    { LANG: 'POSIX', TZ: 'Pacific/Kiritimati' },
    { TZ: 'America/St_Johns' },
  ])('%j: the same JSON', { timeout: 60_000 }, async (env) => {
    const argv = ['analyze', join(process.cwd(), nordlys), '--format', 'json', '--country', 'DK'];
    const here = await mktAudit(argv);
    const there = await spawned(argv, { env });
    expect(there.code).toBe(0);
    expect(JSON.parse(there.stdout)).toEqual(JSON.parse(here.stdout));
  });
});
