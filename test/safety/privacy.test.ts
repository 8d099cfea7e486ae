import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, nordlys } from '../support/run.js';
import { program, spawned } from './support/spawned.js';

const board = resolve(nordlys);
const hook = pathToFileURL(join(import.meta.dirname, 'support', 'no-network.js')).href;
const team = 'team:\n  - name: Emil Bach\n    role: Designer\n    hiredFor: [design]\n';
const labelled =
  'title,description,class,kind\nBrochure for sales,,support,collateral\nGoogle Ads,,growth,demand\n';
const commands: string[][] = [
  [],
  ['--version'],
  ['--help'],
  ['analyze', board],
  ['analyze', board, '--format', 'json', '--lang', 'da'],
  ['analyze', board, '--format', 'csv', '-o', 'made.csv', '--team', 'team.yaml'],
  ['report', board, '-o', 'made.md', '--charts'],
  ['report', board, '-o', 'made.html', '--anonymize'],
  ['inspect', board],
  ['explain', 'Brochure for the fair'],
  ['evaluate', 'labelled.csv'],
  ['skills', board],
  ['alignment'],
  ['demo'],
  ['config'],
  ['init'],
  ['no-such-command'],
];

describe('no command reaches for the network or starts another program', () => {
  it.each(commands)('%s %s %s', { timeout: 60_000 }, async (...argv) => {
    const cwd = folderWith({ 'team.yaml': team, 'labelled.csv': labelled });
    const { code, stderr } = await spawned(argv, { cwd, node: ['--import', hook] });
    expect(stderr).not.toContain('the network was reached for');
    expect([0, 2]).toContain(code);
  });

  it('and the guard does stop who tries', async () => {
    const cwd = folderWith({ 'try.mjs': "await fetch('https://example.invalid')" });
    expect(() =>
      execFileSync(process.execPath, ['--import', hook, join(cwd, 'try.mjs')], { stdio: 'pipe' }),
    ).toThrow(/the network was reached for: fetch/);
  });

  it('works on a machine without any network', { timeout: 60_000 }, (test) => {
    try {
      execFileSync('unshare', ['-n', 'true'], { stdio: 'ignore' });
    } catch {
      return test.skip('a network cannot be taken away here');
    }
    const answer = execFileSync('unshare', ['-n', process.execPath, program, 'analyze', board], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect(answer).toContain('140 tasks');
  });
});

describe('what is left behind', () => {
  it('is the file that was asked for, and nothing in the home folder or the folder for temporary files', {
    timeout: 60_000,
  }, async () => {
    const [cwd, home] = [folderWith(), folderWith()];
    const env = { HOME: home, USERPROFILE: home, TMPDIR: home, TEMP: home, XDG_CONFIG_HOME: home };
    await spawned(['analyze', board], { cwd, env });
    await spawned(['report', board, '-o', 'made.html'], { cwd, env });
    expect(readdirSync(cwd)).toEqual(['made.html']);
    expect(readdirSync(home)).toEqual([]);
  });
});
