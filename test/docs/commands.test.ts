import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandsPage } from '../../scripts/docs-quotes.js';

it('docs/commands.md says what --help says (npm run docs renews it)', async () => {
  expect(readFileSync('docs/commands.md', 'utf8')).toBe(await commandsPage());
});
