import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { setup as danish } from '../../src/report/text/da/setup.js';
import { folderWith, mktAudit } from '../support/run.js';

/** The row of a setting, as the screen shows it: its value and where it came from. */
function row(stdout: string, setting: string): string[] {
  const line = stdout.split('\n').find((one) => one.trim().startsWith(`${setting} `)) ?? '';
  return line.trim().split(/ {2,}/).slice(1);
}

describe('mkt-audit config', () => {
  const cwd = folderWith({
    'mkt-audit.config.yaml':
      'country: DK\nmaxDays: 5\neffort: calendar\nthresholds: { supportLed: 0.4 }\nrules:\n  - match: { text: messe }\n    class: support\n',
  });

  test('says what is in force and where each value came from', async () => {
    const { code, stdout } = await mktAudit(['config', '--effort', 'logged'], {
      cwd,
      env: { LANG: 'sv_SE.UTF-8' },
    });
    expect(code).toBe(0);
    expect(stdout).toContain('mkt-audit.config.yaml');
    expect(row(stdout, 'effort')).toEqual(['logged', 'command line']);
    expect(row(stdout, 'maxDays')).toEqual(['5', 'config']);
    expect(row(stdout, 'country')).toEqual(['DK', 'config']);
    expect(row(stdout, 'weekHours')).toEqual(['37', 'default']);
    expect(row(stdout, 'rules')).toEqual(['1 of your own', 'config']);
    expect(stdout).toContain('growthLed=0.25, supportLed=0.4, support=0.75');
  });

  test('finds the config of a folder above, and the country in the system’s locale', async () => {
    const root = folderWith({ 'mkt-audit.config.yaml': 'maxDays: 7\n' });
    mkdirSync(join(root, 'q3'));
    const { stdout } = await mktAudit(['config'], { cwd: join(root, 'q3'), env: { LANG: 'da_DK.UTF-8' } });
    expect(row(stdout, 'maxDays')).toEqual(['7', danish.config.origins.config]);
    expect(row(stdout, 'country')).toEqual(['DK', danish.config.origins.locale]);
  });

  test('says how to make one where there is none', async () => {
    const { stdout } = await mktAudit(['config'], { cwd: folderWith() });
    expect(stdout).toContain('mkt-audit init');
  });

  test('fits 80 columns, whatever stands in the config', async () => {
    const long = folderWith();
    writeFileSync(join(long, 'mkt-audit.config.yaml'), `team: ${'a'.repeat(200)}.yaml\n`);
    const { stdout } = await mktAudit(['config'], { cwd: long });
    const [, ...rest] = stdout.split('\n');
    expect(Math.max(...rest.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('a mistake in it is told with its line and what was meant', async () => {
    const wrong = folderWith({ 'mkt-audit.config.yaml': 'country: DK\nefort: calendar\n' });
    const { code, stderr } = await mktAudit(['config'], { cwd: wrong });
    expect(code).toBe(2);
    expect(stderr).toMatch(/mkt-audit\.config\.yaml, line 2: .*effort/);
  });
});
