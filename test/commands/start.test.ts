import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@inquirer/testing/vitest';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.js';
import { setup as danish } from '../../src/report/text/da/setup.js';
import { setup as english } from '../../src/report/text/en/setup.js';
import { folderWith, mktAudit, nordlys } from '../support/run.js';
import { answer, leave, person, sees } from '../survey/helpers.js';

describe('mkt-audit alone, in a terminal', () => {
  test('offers the exports of the folder, the latest first, and audits the one chosen', async () => {
    const cwd = folderWith({
      'old.csv': 'Title,Hours\nBrochure for sales,3\n',
      'package.json': '{}',
      'notes.txt': 'nothing',
      '.hidden.csv': 'Title\nx\n',
    });
    writeFileSync(join(cwd, 'Jira.csv'), readFileSync(nordlys));
    utimesSync(join(cwd, 'old.csv'), 1_700_000_000, 1_700_000_000);
    const reader = await person({ cwd });
    const done = run([], reader.io);
    await sees(english.start.analyze('old.csv'));
    const shown = screen.getScreen();
    expect(shown.indexOf(english.start.analyze('Jira.csv'))).toBeLessThan(
      shown.indexOf(english.start.analyze('old.csv')),
    );
    expect(shown).not.toMatch(/package\.json|notes|hidden/);
    await answer(english.start.question);
    expect(await done).toBe(0);
    expect(reader.said.out).toContain('Works offline.');
    expect(reader.said.out).toContain('Sales support');
    expect(reader.said.out).toContain('mkt-audit report Jira.csv -o report.html');
  });

  test('shows the example where there is no export, in Danish too', async () => {
    const reader = await person({ cwd: folderWith() });
    const done = run(['--lang', 'da'], reader.io);
    await answer(danish.start.question);
    expect(await done).toBe(0);
    expect(reader.said.out).toContain(danish.demo.intro.slice(0, 30));
    expect(reader.said.out).toContain('Salgssupport');
  });

  test('tells all commands when asked, within 80 columns', async () => {
    const reader = await person({ cwd: folderWith() });
    const done = run([], reader.io);
    await answer(english.start.question, 'down');
    expect(await done).toBe(0);
    for (const name of ['analyze', 'report', 'alignment', 'config']) expect(reader.said.out).toContain(name);
    expect(Math.max(...reader.said.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('ends quietly at Ctrl-C', async () => {
    const reader = await person({ cwd: folderWith() });
    const done = run([], reader.io);
    await sees(english.start.question);
    leave();
    expect(await done).toBe(130);
    expect(reader.said.err).toBe('');
  });
});

describe('mkt-audit alone, where nobody can be asked', () => {
  test.each([
    { language: 'en', begin: english.start.usage } as const,
    { language: 'da', begin: danish.start.usage } as const,
  ])('a pipe in $language: what it can do and how to begin', async ({ language, begin }) => {
    const { code, stdout, stderr } = await mktAudit(['--lang', language]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(begin);
    expect(stdout).toContain('mkt-audit demo');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('in the language of the folder’s config', async () => {
    const cwd = folderWith({ 'mkt-audit.config.yaml': 'language: da\n' });
    expect((await mktAudit([], { cwd })).stdout).toContain(danish.start.usage);
  });

  test('CI, even with a terminal', async () => {
    const robot = await person({ cwd: folderWith() });
    expect(await run([], { ...robot.io, env: { CI: 'true' } })).toBe(0);
    expect(robot.said.out).toContain(english.start.usage);
  });
});
