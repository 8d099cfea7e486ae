import { describe, expect, test } from 'vitest';
import { fullAudit, plainAudit } from './board.js';
import { hostileTitles } from './hostile.js';
import { htmlOf } from './render.js';

describe('the report as a page', () => {
  const page = htmlOf(fullAudit(), 'da');

  test('is one file that may load nothing', () => {
    expect(page).toContain('<html lang="da">');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'`,
    );
    expect(page).not.toMatch(/(src|href)="(?!#)/);
    expect(page).not.toMatch(/url\((?!#)/);
    expect(page).not.toContain('@import');
  });

  test('every way within it leads to an id that is there once', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const ways = [
      ...[...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? ''),
      ...[...page.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? ''),
      ...[...page.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].flatMap(([, all]) =>
        (all ?? '').split(' '),
      ),
    ];
    expect(ways.length).toBeGreaterThan(20);
    for (const way of ways) expect(ids).toContain(way);
  });

  test('holds every task with class, effort and evidence, with scripts off too', () => {
    const audit = fullAudit();
    const rows = page.slice(page.indexOf('id="task-list"')).match(/<tr role="row" id="t\d+">/g);
    expect(rows?.length).toBe(audit.tasks.length);
    for (const { task } of audit.tasks) expect(page).toContain(`>${task.id}<`);
  });

  test('gives every chart a name and a sentence for those who cannot see it', () => {
    const charts = page.match(/<svg class="chart" [^>]*>.*?<\/desc>/g) ?? [];
    expect(charts.length).toBe(8);
    for (const chart of charts)
      expect(chart).toMatch(/role="img".*<title[^>]*>[^<]{5,}<\/title><desc[^>]*>[^<]{20,}/);
  });

  test.each(hostileTitles)('a title stays text: %j', (title) => {
    const hostile = htmlOf(plainAudit({ titles: [title] }), 'en');
    const markup = (html: string) => html.match(/<\/?[a-z][^>]*>/g)?.map((tag) => tag.split(/[\s>]/)[0]);
    expect(markup(hostile)).toEqual(markup(htmlOf(plainAudit({ titles: ['Plain'] }), 'en')));
    expect(hostile).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(hostile.isWellFormed()).toBe(true);
  });
});
