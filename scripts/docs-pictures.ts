// Renews docs/images: the first page of the demo's report, in English and Danish. Needs an installed Chromium ($CHROME).
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { run } from '../src/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'mkt-audit-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [language, name] of [
  ['en', 'report'],
  ['da', 'rapport'],
] as const) {
  const code = await run(['demo', '--lang', language, '-o', `${name}.html`], {
    cwd: folder,
    env: {},
    stdin: Readable.from([]),
    stdout: { write: () => true },
    stderr: process.stderr,
  });
  if (code !== 0) throw new Error(`the demo ended with ${code}`);
  const page = await browser.newPage({ viewport: { width: 860, height: 1000 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  await page.screenshot({ path: `docs/images/${name}.png` });
  await page.close();
}
await browser.close();
