import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, mktAudit } from '../support/run.js';

describe('mkt-audit demo', () => {
  test.each(['en', 'da'])('in %s shows every part of the answer: no finding is unknown', async (lang) => {
    const { code, stdout, stderr } = await mktAudit(['demo', '--lang', lang], { cwd: folderWith() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('mkt-audit demo -o demo-report.html');
    expect(stdout).not.toMatch(/^ {2}\? /m);
    for (const part of ['misused-work', 'skill-fit', 'causes', 'repeats']) expect(stdout).toContain(part);
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain('/'.concat('boards/'));
  });

  test('with -o writes the document for leadership where the user is', async () => {
    const cwd = folderWith();
    const { code, stderr } = await mktAudit(['demo', '-o', 'demo-report.md'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('demo-report.md');
    expect(readFileSync(join(cwd, 'demo-report.md'), 'utf8')).toMatch(/^# /m);
  });

  test('overwrites nothing, and says so before any work is done', async () => {
    const cwd = folderWith({ 'mine.html': 'mine' });
    const { code, stderr } = await mktAudit(['demo', '-o', 'mine.html'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('mine.html exists already');
    expect(readFileSync(join(cwd, 'mine.html'), 'utf8')).toBe('mine');
  });

  test('a config of the user’s own has no say in it', async () => {
    const own = { 'mkt-audit.config.yaml': 'rules:\n  - match: { text: "*" }\n    class: other\n' };
    const [there, elsewhere] = await Promise.all([
      mktAudit(['demo'], { cwd: folderWith(own) }),
      mktAudit(['demo'], { cwd: folderWith() }),
    ]);
    expect(there.stdout).toBe(elsewhere.stdout);
    expect(existsSync('fixtures/boards/nordlys/mkt-audit.config.yaml')).toBe(true);
  });
});
