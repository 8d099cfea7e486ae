import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classify/index.js';
import { decideAhead } from '../../src/commands/decide-ahead.js';
import { readTasks } from '../../src/read/index.js';
import type { Task } from '../../src/task.js';
import { folderWith, mktAudit } from '../support/run.js';

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const kind = at % 3 === 0 ? 'Brochure for the sales team' : at % 3 === 1 ? 'SEO audit' : 'Team lunch';
    const parent = at % 50 === 0 ? `T-${at + 2}` : '';
    return `T-${at + 1},${kind} no. ${at},${parent},Lone ${at % 7},Sales,Done,2026-03-0${1 + (at % 9)},${1 + (at % 5)}`;
  });
const fileOf = (count: number) =>
  `Key,Title,Parent,Requested by,Department,Status,Resolved,Hours\n${rows(count).join('\n')}\n`;
const file = fileOf(9500);
/** So long that the thread is started before the program is loaded. */
const longFile = fileOf(20_000);

describe('deciding while the file is being read', () => {
  it('gives every task the decision that it would have had, also where a parent is named at the end', async () => {
    const classifier = await createClassifier();
    const ahead = decideAhead(classifier, undefined);
    const taken: Task[] = [];
    const take = (task: Task) => {
      taken.push({ ...task });
      ahead.take(task);
    };
    const { tasks } = await readTasks(['tasks.csv'], {
      cwd: folderWith({ 'tasks.csv': file }),
      onTask: take,
    });
    expect(taken.length).toBe(9500);
    expect(tasks.some(({ parentTitle }) => parentTitle !== undefined)).toBe(true);
    const some = tasks.filter((_, at) => at % 11 !== 0);
    const decided = await ahead.decide(some);
    ahead.end();
    expect(decided.map(({ task }) => task)).toEqual(some);
    for (const { task, decision } of decided) {
      const { class: own, kind, craft, confidence, probabilities } = classifier.decide(task);
      expect(decision).toMatchObject({ class: own, kind, craft, confidence, probabilities });
    }
  });

  it('the built program, which has a second thread for it, says the same as one thread', async () => {
    const cwd = folderWith({ 'tasks.csv': file });
    const argv = ['analyze', 'tasks.csv', '--format', 'json'];
    const built = started(process.cwd(), argv, cwd);
    expect(built.stderr).toBe('');
    expect(JSON.parse(built.stdout)).toEqual(JSON.parse((await mktAudit(argv, { cwd })).stdout));
  });

  it.each([
    [
      'a file that breaks off before its first row',
      { 'tasks.csv': `Hours,Done\n${'3,yes\n'.repeat(200_000)}` },
      [],
      2,
    ],
    ['a team file that is not there', { 'tasks.csv': longFile }, ['--team', 'none.yaml'], 2],
    ['a file that is no table', { 'tasks.json': longJson() }, [], 0],
    ['two files', { 'tasks.csv': longFile, 'more.csv': fileOf(3) }, ['more.csv'], 0],
  ])('ends also where the second thread is started and never asked: %s', (_, files, more, code) => {
    const cwd = folderWith(files);
    const { status, stderr } = started(
      process.cwd(),
      ['analyze', ...Object.keys(files).slice(0, 1), ...more],
      cwd,
    );
    expect(stderr.split('\n').length).toBeLessThanOrEqual(2);
    expect(status).toBe(code);
  });

  it.each([
    ['at once', 'process.exit(1)'],
    ['later', 'await new Promise((resolve) => setTimeout(resolve, 150)); throw new Error("no memory")'],
  ])('says the same where the second thread dies %s', (_, script) => {
    const cwd = folderWith({ 'tasks.csv': longFile });
    const program = folderWith({});
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(process.cwd(), part), join(program, part), { recursive: true });
    for (const part of ['model', 'node_modules']) symlinkSync(join(process.cwd(), part), join(program, part));
    writeFileSync(join(program, 'dist', 'guess-worker.js'), script);
    const argv = ['analyze', 'tasks.csv'];
    const dying = started(program, argv, cwd);
    expect(dying.stderr).toBe('');
    expect(dying.stdout).toBe(started(process.cwd(), argv, cwd).stdout);
  });
});

function started(program: string, argv: readonly string[], cwd: string) {
  return spawnSync(process.execPath, [join(program, 'bin/mkt-audit.js'), ...argv], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 2 ** 28,
    timeout: 15_000,
  });
}

/** More than a megabyte as GitHub's API gives it. */
function longJson(): string {
  const issues = Array.from({ length: 9000 }, (_, at) => ({
    number: at,
    title: `Brochure no. ${at} for the sales team`,
    state: 'closed',
    user: { login: `lone${at % 7}` },
    assignees: [{ login: 'bo' }],
    labels: [],
    created_at: '2026-01-05T09:00:00Z',
    closed_at: '2026-01-20T09:00:00Z',
    repository_url: 'https://api.github.com/repos/firma/site',
  }));
  return JSON.stringify(issues);
}
