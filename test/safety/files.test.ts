import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, nordlys } from '../support/run.js';
import { program, spawned } from './support/spawned.js';

const board = resolve(nordlys);
const linux = process.platform === 'linux';
/** A board whose outputs are larger than any pipe holds. */
const large = () => {
  const rows = Array.from(
    { length: 3000 },
    (_, index) => `Brochure number ${index} for the fair,Done,2026-01-0${1 + (index % 9)},${1 + (index % 7)}`,
  );
  return folderWith({ 'large.csv': `Title,Status,Resolved,Hours\n${rows.join('\n')}\n` });
};

/** A list that takes seconds to write. */
function board60k(): string {
  const rows = Array.from(
    { length: 60_000 },
    (_, index) => `Brochure ${index} for the fair in ${index % 977},Done,2026-01-0${1 + (index % 9)},2`,
  );
  return `Title,Status,Resolved,Hours\n${rows.join('\n')}\n`;
}

function expectOneLineAtMost(stderr: string): void {
  expect(stderr).toMatch(/^[^\n]*\n?$/);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node:internal/);
}

describe('a reader that has had enough (| head)', () => {
  it.each([
    [['analyze', 'large.csv']],
    [['analyze', 'large.csv', '--format', 'json']],
    [['analyze', 'large.csv', '--format', 'csv']],
    [['inspect', 'large.csv']],
    [['explain', 'Brochure for the fair']],
    [['explain', '--json', 'Brochure for the fair']],
    [['config']],
    [['analyze', '--help']],
    [[]],
  ])('%j says nothing and ends', { timeout: 60_000 }, async (argv) => {
    const { stderr, signal } = await spawned(argv, { cwd: large() }, (child) => child.stdout?.destroy());
    expect(stderr).toBe('');
    expect(signal).toBeNull();
  });
});

describe('Ctrl-C', () => {
  it.each([
    [['analyze', '-']],
    [['analyze', '-', '--format', 'csv', '-o', 'out.csv']],
    [['report', '-', '-o', 'out.html']],
    [['inspect', '-']],
  ])('%j ends with 130 and leaves nothing', { timeout: 60_000 }, async (argv) => {
    const cwd = folderWith();
    const { code, stdout, stderr } = await spawned(argv, { cwd, stdin: 'open' }, (child) => {
      child.stdin?.write('Title,Hours\n');
      setTimeout(() => child.kill('SIGINT'), 1500);
    });
    expect(code).toBe(130);
    expect(stdout).toBe('');
    expectOneLineAtMost(stderr);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('Ctrl-C while a result is written', () => {
  it.each(['json', 'csv'])(
    'is heard at once in a long list of tasks (%s)',
    { timeout: 60_000 },
    async (format) => {
      const cwd = folderWith({ 'long.csv': board60k() });
      for (const output of [[], ['-o', `out.${format}`]]) {
        let asked = 0;
        const { code, stderr } = await spawned(
          ['analyze', 'long.csv', '--format', format, ...output],
          { cwd },
          (child) => {
            const interrupt = () => {
              asked = Date.now();
              child.kill('SIGINT');
            };
            if (output.length === 0) child.stdout?.once('data', interrupt);
            else onceThereIs(cwd, /\.tmp$/, interrupt);
          },
        );
        expect(code).toBe(130);
        expect(Date.now() - asked).toBeLessThan(2000);
        expectOneLineAtMost(stderr);
        expect(readdirSync(cwd)).toEqual(['long.csv']);
      }
    },
  );

  it('leaves the report with all its charts, or nothing', { timeout: 60_000 }, async () => {
    const whole = folderWith();
    const argv = ['report', board, '-o', 'out.html', '--charts'];
    await spawned(argv, { cwd: whole });
    const all = readdirSync(whole);
    expect(all.length).toBeGreaterThan(3);
    for (const wait of [0, 1, 3, 10]) {
      const cwd = folderWith();
      await spawned(argv, { cwd }, (child) =>
        onceThereIs(cwd, /./, () => setTimeout(() => child.kill('SIGINT'), wait)),
      );
      expect([[], all]).toContainEqual(readdirSync(cwd));
    }
  });
});

describe('a disk that is full', () => {
  it
    .runIf(linux)
    .each([
      [['analyze', board]],
      [['analyze', board, '--format', 'json']],
      [['inspect', board]],
      [['explain', 'Brochure']],
      [['config']],
      [['--version']],
      [['--help']],
    ])('%j on standard output: one line, and not a success', { timeout: 60_000 }, async (argv) => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await spawned(argv, { stdout: full });
    closeSync(full);
    expect(stderr).toMatch(/ENOSPC|space/);
    expectOneLineAtMost(stderr);
    expect(code).toBe(2);
  });

  it('leaves no half file where a file is written', { timeout: 60_000 }, async (test) => {
    const folder = smallDisk();
    if (folder === undefined) return test.skip('no small disk can be mounted here');
    try {
      for (const argv of [
        ['report', board, '-o', join(folder, 'out.html')],
        ['report', board, '-o', join(folder, 'out.md'), '--charts'],
        ['analyze', board, '--format', 'json', '-o', join(folder, 'out.json')],
      ]) {
        const { code, stderr } = await spawned(argv);
        expect(code).toBe(2);
        expect(stderr).toMatch(/ENOSPC|space/);
        expectOneLineAtMost(stderr);
        expect(readdirSync(folder)).toEqual([]);
      }
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});

describe('a place that cannot be written', () => {
  it.each([['out.csv'], ['out.html']])('%s: one line, before any work', { timeout: 60_000 }, async (name) => {
    const folder = resolve(folderWith({ file: '' }), 'file');
    const argv = name.endsWith('csv') ? ['analyze', board, '--format', 'csv'] : ['report', board];
    for (const path of [join(folder, name), join(folder, '..', 'missing', name)]) {
      const { code, stdout, stderr } = await spawned([...argv, '-o', path]);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expectOneLineAtMost(stderr);
      expect(existsSync(path)).toBe(false);
    }
  });

  it('a folder without the right to write', { timeout: 60_000 }, async (test) => {
    if (process.getuid?.() === 0 || process.platform === 'win32')
      return test.skip('root may write everywhere');
    const folder = folderWith();
    mkdirSync(join(folder, 'locked'), { mode: 0o555 });
    const { code, stderr } = await spawned(['report', board, '-o', join(folder, 'locked', 'out.md')]);
    expect(code).toBe(2);
    expectOneLineAtMost(stderr);
  });
});

describe('a file that is there already', () => {
  it('is left as it is, unless --force', { timeout: 60_000 }, async () => {
    const cwd = folderWith({ 'out.md': 'mine' });
    const refused = await spawned(['report', board, '-o', 'out.md'], { cwd });
    expect(refused.code).toBe(2);
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toBe('mine');
    const forced = await spawned(['report', board, '-o', 'out.md', '--force'], { cwd });
    expect(forced.code).toBe(0);
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toMatch(/^# /);
    expect(readdirSync(cwd)).toEqual(['out.md']);
  });

  it('comes back where another of the same report cannot be written', { timeout: 60_000 }, async () => {
    const cwd = folderWith({ 'out-shares.svg': 'mine' });
    mkdirSync(join(cwd, 'out.md'));
    const { code, stderr } = await spawned(['report', board, '-o', 'out.md', '--charts', '--force'], { cwd });
    expect(code).toBe(2);
    expectOneLineAtMost(stderr);
    expect(readFileSync(join(cwd, 'out-shares.svg'), 'utf8')).toBe('mine');
    expect(readdirSync(cwd).sort()).toEqual(['out-shares.svg', 'out.md']);
  });
});

describe('what is no plain file', () => {
  it.runIf(linux)('is never replaced by one, also with --force', { timeout: 60_000 }, async () => {
    const cwd = folderWith({ 'c.md': 'old' });
    execFileSync('mkfifo', [join(cwd, 'pipe.csv'), join(cwd, 'c-people.svg')]);
    for (const argv of [
      ['analyze', board, '--format', 'csv', '-o', 'pipe.csv', '--force'],
      ['report', board, '-o', 'c.md', '--charts', '--force'],
    ]) {
      const { code, stderr } = await spawned(argv, { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('no plain file');
      expectOneLineAtMost(stderr);
    }
    expect(readdirSync(cwd).sort()).toEqual(['c-people.svg', 'c.md', 'pipe.csv']);
    expect(statSync(join(cwd, 'pipe.csv')).isFIFO()).toBe(true);
  });

  it('a link stays one, and what it leads to keeps who may read it', { timeout: 60_000 }, async () => {
    const cwd = folderWith({ 'real.md': 'old' });
    chmodSync(join(cwd, 'real.md'), 0o600);
    symlinkSync('real.md', join(cwd, 'link.md'));
    const { code } = await spawned(['report', board, '-o', 'link.md', '--force'], { cwd });
    expect(code).toBe(0);
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.md'), 'utf8')).toMatch(/^# /);
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'real.md')).mode & 0o777).toBe(0o600);
  });
});

describe('a file called -', () => {
  it('is standard output, as for any other tool', { timeout: 60_000 }, async () => {
    const cwd = folderWith();
    const plain = await spawned(['analyze', board, '--format', 'csv'], { cwd });
    const { stdout } = await spawned(['analyze', board, '--format', 'csv', '-o', '-'], { cwd });
    expect(stdout).toBe(plain.stdout);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('what is read', () => {
  it('is never written over, whatever name it goes by, also with --force', { timeout: 60_000 }, async () => {
    const tasks = readFileSync(board, 'utf8');
    const cwd = folderWith({
      'tasks.csv': tasks,
      'labels.csv': 'id,class\nNOR-1,growth\n',
      'more.csv': tasks,
    });
    symlinkSync('tasks.csv', join(cwd, 'link.csv'));
    for (const [files, output] of [
      [['tasks.csv'], './tasks.csv'],
      [['tasks.csv'], 'link.csv'],
      [['link.csv'], 'tasks.csv'],
      [['*.csv', '--without', 'id=none'], 'more.csv'],
      [['tasks.csv', '--labels', 'labels.csv'], 'labels.csv'],
    ] as const) {
      const argv = ['analyze', ...files, '--format', 'csv', '-o', output, '--force'];
      const { code, stderr } = await spawned(argv, { cwd });
      expect(stderr).toContain(`${output} is one of the files that are read`);
      expectOneLineAtMost(stderr);
      expect(code).toBe(2);
    }
    for (const name of ['tasks.csv', 'link.csv', 'more.csv'])
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(tasks);
  });

  it('is known also where standard input comes from it', () => {
    const cwd = folderWith({ 'tasks.csv': 'Title,Hours\nBrochure,2\n' });
    const input = openSync(join(cwd, 'tasks.csv'), 'r');
    const argv = ['analyze', '-', '--format', 'csv', '-o', 'tasks.csv', '--force'];
    const { status, stderr } = spawnSync(process.execPath, [program, ...argv], {
      cwd,
      encoding: 'utf8',
      stdio: [input, 'pipe', 'pipe'],
    });
    closeSync(input);
    expect(stderr).toContain('tasks.csv is one of the files that are read');
    expect(status).toBe(2);
  });

  it('is no file where it is standard input', { timeout: 60_000 }, async () => {
    const cwd = folderWith();
    const argv = ['analyze', '-', '--format', 'csv', '-o', './-'];
    const { code, stderr } = await spawned(argv, { cwd, stdin: 'Title,Hours\nBrochure,2\n' });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['-']);
  });
});

/** Calls back once the folder has a file of such a name. */
function onceThereIs(folder: string, name: RegExp, then: () => void): void {
  const before = readdirSync(folder);
  const watch = setInterval(() => {
    if (!readdirSync(folder).some((entry) => name.test(entry) && !before.includes(entry))) return;
    clearInterval(watch);
    then();
  }, 1);
  watch.unref();
}

/** A file system with room for almost nothing; undefined where none can be made. */
function smallDisk(): string | undefined {
  if (!linux || process.getuid?.() !== 0) return undefined;
  const folder = folderWith();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder], { stdio: 'ignore' });
    writeFileSync(join(folder, 'probe'), '');
    execFileSync('rm', [join(folder, 'probe')]);
    return folder;
  } catch {
    return undefined; // no right to mount, as in most containers
  }
}
