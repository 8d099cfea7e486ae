import markdownIt from 'markdown-it';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/report/document/charts-of.js';
import { fullAudit, plainAudit } from './board.js';
import { hostileTitles, seen } from './hostile.js';
import { blocksOf, markdownOf } from './render.js';

/** As GitHub reads it: tables on, and no HTML but the folds, which are taken out first. */
const parser = markdownIt({ html: false, linkify: true });
const folds = /^<details><summary>.*<\/summary>$|^<\/details>$/gm;
const render = (markdown: string) => parser.render(markdown.replace(folds, ''));

describe('the report in Markdown', () => {
  test.each(['en', 'da'] as const)('is clean by markdownlint (%s)', async (language) => {
    const strings = { full: markdownOf(fullAudit(), language), plain: markdownOf(plainAudit(), language) };
    const found = await lint({
      strings,
      // Long lines are what wrapping viewers are for; folds are the only HTML.
      config: { MD013: false, MD033: { allowed_elements: ['details', 'summary'] } },
    });
    expect(Object.values(found).flat()).toEqual([]);
  });

  test('renders as headings, tables and lists, and every way within it leads somewhere', () => {
    const markdown = markdownOf(fullAudit(), 'da');
    const html = render(markdown);
    expect(html).toContain('<h1>Bruges marketing som supportfunktion for salget?</h1>');
    expect(html.match(/<table>/g)?.length).toBeGreaterThan(8);
    expect(html).not.toMatch(/^\|/m);
    const anchors = new Set([...html.matchAll(/<h\d>(.*?)<\/h\d>/g)].map(([, text]) => slug(text ?? '')));
    const ways = [...html.matchAll(/href="#([^"]+)"/g)].map(([, to]) => decodeURIComponent(to ?? ''));
    expect(ways.length).toBeGreaterThan(5);
    for (const way of ways) expect(anchors).toContain(way);
  });

  test('folds are opened and closed in pairs, with empty lines around what they hide', () => {
    const markdown = markdownOf(fullAudit(), 'en');
    const opened = markdown.match(/^<details><summary>[^<\n]+<\/summary>\n\n/gm)?.length;
    expect(opened).toBeGreaterThan(5);
    expect(markdown.match(/\n\n<\/details>\n/g)?.length).toBe(opened);
  });

  test('shows charts as text, or as files beside it', () => {
    const charts = chartsOf(blocksOf(fullAudit(), 'en'));
    expect(charts.map(({ name }) => name)).toEqual([
      'shares',
      'trend',
      'who-asks',
      'skill-fit',
      'people',
      'growth-balance',
      'queue',
      'causes',
    ]);
    const text = markdownOf(fullAudit(), 'en');
    expect(text.match(/^```text$/gm)?.length).toBe(charts.length);
    const files = markdownOf(fullAudit(), 'en', { chartFile: ({ name }) => `report-${name}.svg` });
    expect(files).not.toContain('```text');
    for (const { name, alt } of charts) expect(files).toContain(`![${alt}](report-${name}.svg)`);
  });

  test.each(hostileTitles)('a title stays text: %j', (title) => {
    const html = render(markdownOf(plainAudit({ titles: [title] }), 'en'));
    expect(text(html)).toContain(seen(title));
    expect(html).not.toMatch(/<(script|img|iframe|b|details|a href="(?!#))/);
    for (const row of html.matchAll(/<tr>\n(.*?)<\/tr>/gs)) {
      expect([2, 3, 4, 5, 6]).toContain(row[1]?.match(/<t[hd]/g)?.length);
    }
  });
});

function slug(heading: string): string {
  return text(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function text(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
