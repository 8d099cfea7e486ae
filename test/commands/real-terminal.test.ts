import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setup as danish } from '../../src/report/text/da/setup.js';
import { setup as english } from '../../src/report/text/en/setup.js';
import { folderWith, nordlys } from '../support/run.js';
import { ctrlC, down, enter, start } from '../survey/real-terminal.js';

test('mkt-audit alone: an export is chosen with the arrow keys and audited', async () => {
  const terminal = start([], folderWith({ 'Jira.csv': readFileSync(nordlys) }));
  await terminal.at(english.start.analyze('Jira.csv'), enter);
  const { code, shown } = await terminal.end();
  expect(code).toBe(0);
  expect(shown).toContain('mkt-audit report Jira.csv -o report.html');
});

test('mkt-audit alone, left with Ctrl-C: quiet, exit code 130', async () => {
  const terminal = start(['--lang', 'da'], folderWith());
  await terminal.at(danish.start.question, ctrlC);
  const { code, shown } = await terminal.end();
  expect(code).toBe(130);
  expect(shown).not.toContain('mkt-audit:');
});

test('mkt-audit init, from English to Danish, left and begun again', async () => {
  const cwd = folderWith();
  const first = start(['init'], cwd);
  await first.at(english.init.language, `${down}${enter}`);
  await first.at(danish.init.country, ctrlC);
  expect((await first.end()).code).toBe(130);

  const second = start(['init'], cwd);
  await second.at(english.init.language, `${down}${enter}`);
  await second.at(danish.init.country, enter);
  await second.at(danish.init.weekHours, enter);
  await second.at(danish.init.target, `37,5${enter}`);
  await second.at(danish.init.currency, `-${enter}`);
  expect((await second.end()).code).toBe(0);
  const written = readFileSync(join(cwd, 'mkt-audit.config.yaml'), 'utf8');
  expect(written).toContain('language: da\n');
  expect(written).toContain('target: 0.375\n');
});
