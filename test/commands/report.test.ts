import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, mktAudit, nordlys } from '../support/run.js';

const tasks = { 'tasks.csv': readFileSync(nordlys) };
const withTeam = { ...tasks, 'team.yaml': readFileSync('fixtures/boards/nordlys/team.yaml') };
const written = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

describe('mkt-audit report', () => {
  test.each(['report.md', 'report.html'])('writes %s, and says so on stderr only', async (name) => {
    const cwd = folderWith(tasks);
    const { code, stdout, stderr } = await mktAudit(['report', 'tasks.csv', '-o', name], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(name);
    expect(written(cwd, name)).toContain('support');
    expect(readdirSync(cwd).sort()).toEqual([name, 'tasks.csv'].sort());
  });

  test('is the same bytes for the same input', async () => {
    const cwd = folderWith(tasks);
    await mktAudit(['report', 'tasks.csv', '-o', 'a.html'], { cwd });
    await mktAudit(['report', 'tasks.csv', '-o', 'b.html'], { cwd });
    const named = (name: string) => written(cwd, name).replaceAll(name, 'x.html');
    expect(named('a.html')).toBe(named('b.html'));
  });

  test('shows roles in the place of names where team.yaml has them, and names when asked', async () => {
    const cwd = folderWith(withTeam);
    await mktAudit(['report', 'tasks.csv', '-o', 'roles.md'], { cwd });
    await mktAudit(['report', 'tasks.csv', '-o', 'names.md', '--names'], { cwd });
    expect(written(cwd, 'roles.md')).not.toContain('Sara Lindqvist');
    expect(written(cwd, 'roles.md')).toMatch(/grafiker/i);
    expect(written(cwd, 'names.md')).toContain('Sara Lindqvist');
  });

  test('with --charts writes the charts as files beside it, and links to them', async () => {
    const cwd = folderWith(tasks);
    await mktAudit(['report', 'tasks.csv', '-o', 'report.md', '--charts'], { cwd });
    const charts = readdirSync(cwd).filter((name) => name.endsWith('.svg'));
    expect(charts.length).toBeGreaterThan(2);
    for (const name of charts) {
      expect(written(cwd, name)).toMatch(/^<svg/);
      expect(written(cwd, 'report.md')).toContain(`(${name})`);
    }
  });

  test('speaks Danish', async () => {
    const cwd = folderWith(tasks);
    await mktAudit(['report', 'tasks.csv', '-o', 'rapport.md', '--lang', 'da'], { cwd });
    expect(written(cwd, 'rapport.md')).toContain('# Bruges marketing som supportfunktion for salget?');
  });

  test('with --anonymize holds no name and no title', async () => {
    const cwd = folderWith(withTeam);
    await mktAudit(['report', 'tasks.csv', '-o', 'anonymous.html', '--anonymize'], { cwd });
    const page = written(cwd, 'anonymous.html');
    for (const secret of ['Sara', 'Lindqvist', 'Henrik Dahl', 'Brochure NV-400'])
      expect(page).not.toContain(secret);
  });

  test('needs to be told where to write, and overwrites nothing', async () => {
    const cwd = folderWith({ ...tasks, 'mine.md': 'mine' });
    expect((await mktAudit(['report', 'tasks.csv'], { cwd })).code).toBe(2);
    const refused = await mktAudit(['report', 'tasks.csv', '-o', 'mine.md'], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(written(cwd, 'mine.md')).toBe('mine');
    const nowhere = await mktAudit(['report', 'tasks.csv', '-o', 'no/such/report.md'], { cwd });
    expect(nowhere).toMatchObject({ code: 2, stdout: '' });
  });
});
