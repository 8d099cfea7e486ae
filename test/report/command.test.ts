import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, mktAudit } from '../support/run.js';

const csv = [
  'Key,Summary,Status,Assignee,Reporter,Created,Resolved,Time spent',
  ...Array.from({ length: 40 }, (_, at) => {
    const day = `2026-0${1 + (at % 6)}-${10 + (at % 15)}`;
    const title = at % 3 === 0 ? 'Google Ads campaign' : 'Sales brochure';
    return `K-${at},${title} ${at},Done,Ann,Bo,${day},${day},${1 + (at % 5)}h`;
  }),
].join('\n');
const teamYaml =
  'team:\n  - name: Ann\n    role: Designer\n    hiredFor: [design]\ndepartments:\n  sales: [Bo]\n';

describe('mkt-audit report', () => {
  test.each(['md', 'html'])('makes the same bytes twice, whatever the file is called (%s)', async (kind) => {
    const cwd = folderWith({ 'tasks.csv': csv });
    for (const name of ['one', 'two']) {
      const ran = await mktAudit(['report', 'tasks.csv', '-o', `${name}.${kind}`], { cwd });
      expect(ran).toMatchObject({ code: 0, stdout: '' });
    }
    expect(read(cwd, `one.${kind}`)).toBe(read(cwd, `two.${kind}`));
  });

  test('prints the command that makes it again, with all that came from elsewhere written out', async () => {
    const cwd = folderWith({
      'my tasks.csv': csv,
      'team.yaml': teamYaml,
      'mkt-audit.config.yaml': 'weekHours: 35\n',
    });
    const argv = [
      'report',
      'my tasks.csv',
      '--without',
      'project=x y',
      '--last',
      '12m',
      '--names',
      '-o',
      'a.md',
    ];
    await mktAudit(argv, { cwd, env: { LANG: 'da_DK.UTF-8' } });
    const report = read(cwd, 'a.md');
    const [, command = ''] = /```sh\n(.*)\n```/.exec(report) ?? [];
    expect(command).toContain("mkt-audit report 'my tasks.csv'");
    expect(command).toContain("--without 'project=x y'");
    expect(command).toContain('--country DK');
    expect(command).toMatch(/--date 2026-06-\d\d/);
    expect(command).toContain('--team team.yaml');
    expect(command).toContain('--config mkt-audit.config.yaml');
    for (const file of ['team.yaml', 'mkt-audit.config.yaml'])
      expect(report).toMatch(new RegExp(`\\| ${file} .*[0-9a-f]{64}`));

    const again = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    await mktAudit(again.slice(1), { cwd });
    expect(read(cwd, 'report.md')).toBe(report);
  });

  test('with --anonymize neither the command nor the files of answers say a name', async () => {
    const cwd = folderWith({ 'tasks.csv': csv, 'lone-krag.yaml': 'side: sales\nanswers: { talk: daily }\n' });
    const argv = [
      'report',
      'tasks.csv',
      '--anonymize',
      '--alignment',
      'lone-krag.yaml',
      '--without',
      'requester=Ole Holm',
    ];
    const ran = await mktAudit([...argv, '-o', 'a.md'], { cwd });
    expect(ran.code).toBe(0);
    const report = read(cwd, 'a.md');
    expect(report).not.toMatch(/lone|krag|ole holm|\bAnn\b|\bBo\b/i);
    expect(report).toContain('--alignment answers-1.yaml');
  });

  test('--charts writes SVG files named after the report beside it', async () => {
    const cwd = folderWith({ 'tasks.csv': csv });
    const ran = await mktAudit(['report', 'tasks.csv', '--charts', '-o', 'q2.md'], { cwd });
    const files = [...read(cwd, 'q2.md').matchAll(/\]\((q2-[a-z-]+\.svg)\)/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(ran.stderr).toContain(file);
      expect(read(cwd, file)).toMatch(/^<svg [^>]*viewBox=[^>]*>.*<title .*<desc .*<style>.*<\/svg>\n$/s);
    }
  });

  test('overwrites nothing unless told to, and writes no half', async () => {
    const cwd = folderWith({ 'tasks.csv': csv, 'report.md': 'mine' });
    const ran = await mktAudit(['report', 'tasks.csv', '-o', 'report.md'], { cwd });
    expect(ran.code).toBe(2);
    expect(read(cwd, 'report.md')).toBe('mine');
    expect((await mktAudit(['report', 'tasks.csv', '-o', 'report.md', '--force'], { cwd })).code).toBe(0);
  });

  test('answers a kind of file that it cannot write with one line', async () => {
    const cwd = folderWith({ 'tasks.csv': csv });
    const ran = await mktAudit(['report', 'tasks.csv', '-o', 'report.pdf'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr.trim().split('\n').length).toBe(1);
    expect(existsSync(resolve(cwd, 'report.pdf'))).toBe(false);
  });
});

function read(cwd: string, name: string): string {
  return readFileSync(join(cwd, name), 'utf8');
}
