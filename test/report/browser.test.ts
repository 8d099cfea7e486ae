import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullAudit, plainAudit } from './board.js';
import { chromePath, launch, open, sayIfMissing } from './browser.js';
import { hostileTitles, seen } from './hostile.js';
import { htmlOf } from './render.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

sayIfMissing();
describe.skipIf(!chromePath)('the page in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  const html = htmlOf(fullAudit(), 'da');
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each([
    { width: 1000, colorScheme: 'light' as const },
    { width: 1000, colorScheme: 'dark' as const },
    { width: 390, colorScheme: 'light' as const },
    { width: 390, colorScheme: 'dark' as const },
  ])('axe-core finds no violation: $width wide, $colorScheme', async ({ width, colorScheme }) => {
    const { page } = await open(browser, html, {
      viewport: { width, height: 844 },
      colorScheme,
      bypassCSP: true,
    });
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.context().close();
  });

  test.each([320, 390, 768, 1000, 1400])('at %i pixels nothing scrolls sideways', async (width) => {
    const unbroken = plainAudit({
      titles: ['x'.repeat(300), `${'Donaudampfschifffahrt'.repeat(4)} at last`],
    });
    for (const made of [html, htmlOf(unbroken, 'en')]) {
      const { page } = await open(browser, made, { viewport: { width, height: 844 } });
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    }
  });

  test('asks the network for nothing and runs nothing that a title says', async () => {
    const { page, requests } = await open(browser, htmlOf(plainAudit({ titles: hostileTitles }), 'en'));
    const [dialogs, errors]: [string[], string[]] = [[], []];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => errors.push(error.message));
    for (const title of hostileTitles) await page.fill('#search', title.slice(0, 20));
    expect({ requests, dialogs, errors }).toEqual({ requests: [], dialogs: [], errors: [] });
    const shown = await page.locator('#task-list td:nth-child(2)').allTextContents();
    for (const title of hostileTitles) expect(shown).toContain(seen(title));
    await page.context().close();
  });

  test('is whole with scripts off: every task is there, and no tool that would not work', async () => {
    const { page } = await open(browser, html, { javaScriptEnabled: false });
    expect(await page.locator('#task-list tbody tr:visible').count()).toBe(fullAudit().tasks.length);
    expect(await page.locator('#task-tools').isVisible()).toBe(false);
    expect(await page.locator('#task-list button').count()).toBe(0);
    await page.context().close();
  });

  test.each([1000, 390])('the list is searched and sorted by keyboard (%i wide)', async (width) => {
    const { page } = await open(browser, html, { viewport: { width, height: 844 } });
    const shown = () => page.locator('#task-list tbody tr:visible');
    await page.locator('#search').focus();
    await page.keyboard.type('brochure');
    expect(await shown().count()).toBe(6);
    expect(await page.locator('[role=status]').textContent()).toBe('6 af 39 opgaver');
    await page.locator('#search').fill('');
    const hours = page.locator('#task-list th', { hasText: 'Timer' });
    await hours.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await hours.getAttribute('aria-sort')).toBe('ascending');
    const values = await page
      .locator('#task-list tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => Number(row.querySelector('[data-value]')?.getAttribute('data-value'))),
      );
    expect(values).toEqual([...values].sort((a, b) => a - b));
    await page.keyboard.press('Enter');
    expect(await hours.getAttribute('aria-sort')).toBe('descending');
    await page.context().close();
  });

  test('a key in the text leads to its row, and the first tab to the way past everything', async () => {
    const { page } = await open(browser, html);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.locator('section[aria-labelledby=costliest] a').first().click();
    expect(await page.locator('tr:target td').first().textContent()).toBe('NV-100');
    await page.context().close();
  });

  test('prints to A4 with no table wider than the paper and every task on it', async () => {
    const { page } = await open(browser, html);
    await page.locator('#search').fill('nothing matches this');
    await page.emulateMedia({ media: 'print' });
    // 178 mm between the margins, at 96 dots an inch.
    await page.setViewportSize({ width: 673, height: 1000 });
    const wide = await page
      .locator('table, figure, pre')
      .evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth + 1).length);
    expect(wide).toBe(0);
    expect(await page.locator('nav.contents').isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(6);
    expect(pages).toBeLessThan(20);
    await page.context().close();
  });
});
