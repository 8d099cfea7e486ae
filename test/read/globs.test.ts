import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/read/glob-tree.js';
import { expandGlob } from '../../src/read/globs.js';

const files = [
  'gl/a.csv',
  'gl/2026/b.csv',
  'gl/2026/q1/c.csv',
  'gl/2026/q1/c.txt',
  'gl/2025/q1/z.csv',
  'gl/.hidden/h.csv',
  'gl/2026/.h.csv',
  'gl/node_modules/x/n.csv',
  'other/o.csv',
];

function tree(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'mkt-audit-'));
  for (const file of files) {
    mkdirSync(join(cwd, dirname(file)), { recursive: true });
    writeFileSync(join(cwd, file), 'Title\nBrochure\n');
  }
  return cwd;
}

/** The names with / between folders, whatever the machine writes. */
const named = (pattern: string, cwd: string) =>
  expandGlob(pattern, cwd).map((name) => name.replaceAll('\\', '/'));

describe('a pattern with **', () => {
  const cwd = tree();
  const csv = ['gl/2025/q1/z.csv', 'gl/2026/b.csv', 'gl/2026/q1/c.csv', 'gl/a.csv'];

  it('names the files of any depth, sorted, without hidden folders and node_modules', () => {
    expect(named('gl/**/*.csv', cwd)).toEqual(csv);
    expect(named('**/*.csv', cwd)).toEqual([...csv, 'other/o.csv']);
    expect(named(`${cwd}/gl/**/?.csv`, cwd)).toHaveLength(4);
  });

  it('may stand anywhere, several times and last', () => {
    expect(named('gl/**/q1/*.csv', cwd)).toEqual(['gl/2025/q1/z.csv', 'gl/2026/q1/c.csv']);
    expect(named('g*/**/20*/**/c.csv', cwd)).toEqual(['gl/2026/q1/c.csv']);
    expect(named('gl/**/**/a.csv', cwd)).toEqual(['gl/a.csv']);
    expect(named('gl/2026/**', cwd)).toEqual(['gl/2026/b.csv', 'gl/2026/q1/c.csv', 'gl/2026/q1/c.txt']);
  });

  it('that nothing matches stays as it is', () => {
    expect(named('gl/**/*.xlsx', cwd)).toEqual(['gl/**/*.xlsx']);
    expect(named('nowhere/**/*.csv', cwd)).toEqual(['nowhere/**/*.csv']);
  });

  it.skipIf(process.platform === 'win32')('follows no link, so that a loop has an end', () => {
    const looped = tree();
    symlinkSync('..', join(looped, 'gl', 'up'));
    symlinkSync(join(looped, 'other'), join(looped, 'gl', 'else'));
    expect(named('gl/**/*.csv', looped)).toEqual(csv);
    expect(named('gl/else/**/*.csv', looped)).toEqual(['gl/else/o.csv']);
  });

  it('is refused where it reaches into too many folders', () => {
    expect(filesBelow('gl/**/*.csv', cwd)).toHaveLength(4);
    expect(() => filesBelow('gl/**/*.csv', cwd, 4)).toThrow('pattern-too-wide');
  });

  it('counts a folder once, on however many ways a pattern leads there', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'mkt-audit-ways-'));
    const deep = join('1', '2', '3', '4', '5', '6', '7', '8');
    mkdirSync(join(cwd, deep), { recursive: true });
    writeFileSync(join(cwd, deep, 'a.csv'), '');
    expect(filesBelow('**/*/**/*/**/*.csv', cwd, 9)).toEqual([join(deep, 'a.csv')]);
  });
});

describe('a pattern without **', () => {
  it('takes linked files for files, as a shell does', () => {
    const cwd = tree();
    symlinkSync('a.csv', join(cwd, 'gl', 'link.csv'));
    symlinkSync('gone.csv', join(cwd, 'gl', 'lost.csv'));
    expect(named('gl/l*.csv', cwd)).toEqual(['gl/link.csv']);
  });

  it('names files of one folder, or of all folders that a part stands for', () => {
    const cwd = tree();
    expect(named('gl/*.csv', cwd)).toEqual(['gl/a.csv']);
    expect(named('gl/2026/*', cwd)).toEqual(['gl/2026/b.csv']);
    expect(named('gl/*/b.csv', cwd)).toEqual(['gl/2026/b.csv']);
    expect(named('gl/*/none.csv', cwd)).toEqual(['gl/*/none.csv']);
    expect(named('gl/**.csv', cwd)).toEqual(['gl/a.csv']);
  });
});
