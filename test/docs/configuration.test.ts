import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/files/index.js';
import { folderWith, mktAudit } from '../support/run.js';

const page = readFileSync('docs/configuration.md', 'utf8');
const rows = [...page.matchAll(/^\| `(\w+)` \| (.*?) \|/gm)].map(([, key = '', option = '']) => ({
  key,
  option: /`(--[\w-]+)`/.exec(option)?.[1],
}));

describe('docs/configuration.md', () => {
  it('has a row for every key that the config may hold', async () => {
    const keys = rows.map(({ key }) => key);
    const refusal = await mktAudit(['config'], {
      cwd: folderWith({ 'mkt-audit.config.yaml': 'noSuchKey: 1\n' }),
    });
    expect(refusal.code).toBe(2);
    const draft = folderWith();
    await mktAudit(['init'], { cwd: draft });
    const written = readFileSync(`${draft}/mkt-audit.config.yaml`, 'utf8');
    const drafted = [...written.matchAll(/^(?:# )?(\w+):/gm)].map(([, key]) => key);
    expect(keys.sort()).toEqual([...new Set(drafted)].sort());
  });

  it('names options that are there', () => {
    const commands = readFileSync('docs/commands.md', 'utf8');
    for (const { option } of rows) if (option) expect(commands).toContain(`${option} `);
  });

  it('shows an example that is valid', async () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const folder = folderWith({ 'mkt-audit.config.yaml': yaml });
    const config = await loadConfig('mkt-audit.config.yaml', folder);
    expect(config.rules).toHaveLength(2);
    expect(config.target).toBe(0.4);
  });
});
