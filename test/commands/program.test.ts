import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { nordlys } from '../support/run.js';

const bin = 'bin/mkt-audit.js';

describe('the built program', () => {
  it('says its version and ends', () => {
    const version = (
      JSON.parse(execFileSync('cat', ['package.json'], { encoding: 'utf8' })) as { version: string }
    ).version;
    expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  it('answers on stdout and keeps stderr empty when nobody sits there', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [bin, 'analyze', nordlys], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('Sales support');
  });

  it('gives the exit code of a mistake', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'analyze', 'missing.csv'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('missing.csv');
  });
});
