import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const places = [
  process.env.CHROME,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a Chromium is on this machine, if any: $CHROME, else where Linux has it. */
export const chromePath = places.find((place) => place !== undefined && existsSync(place));

/** Said once where there is none, so that nobody takes a skipped test for a passed one. */
export function sayIfMissing(): void {
  if (!chromePath)
    process.stderr.write(
      'No Chromium here: the tests of the page in a browser are skipped ($CHROME names one).\n',
    );
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromePath, args: ['--no-sandbox'] });
}

/** Opens a page's HTML as a file would be opened; `requests` gathers everything that it asks the network for. */
export async function open(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; requests: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    requests.push(url);
    return route.abort();
  });
  await page.goto(address);
  return { page, requests };
}
const address = 'http://report.test/';
