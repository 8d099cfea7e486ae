import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mktAudit, nordlys } from '../support/run.js';

const page = readFileSync('docs/json.md', 'utf8');

it('docs/json.md names every key of the JSON', async () => {
  const { stdout } = await mktAudit([
    'analyze',
    nordlys,
    '--config',
    'fixtures/boards/nordlys/mkt-audit.config.yaml',
    '--format',
    'json',
    '--hourly-cost',
    '450',
    '--target',
    '40',
  ]);
  const named = (key: string) => page.includes(`${key}\``) || page.includes(`\`${key}`);
  const missing = [...keysOf(JSON.parse(stdout))].filter((key) => !named(key));
  expect(missing).toEqual([]);
});

it('docs/json.md names every key of explain --json', async () => {
  const { stdout } = await mktAudit(['explain', '--json', 'Brochure for the customer meeting']);
  const explained = page.slice(page.indexOf('`explain --json` prints'));
  for (const key of Object.keys(JSON.parse(stdout) as object)) expect(explained).toContain(`\`${key}\``);
});

/** The names of all keys; those inside a finding's figures, an alternative's args or a map of names stand elsewhere. */
function keysOf(value: unknown, known = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) keysOf(one, known);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      known.add(key);
      if (!['figures', 'args', 'mix', 'thresholds'].includes(key)) keysOf(inner, known);
    }
  }
  return known;
}
