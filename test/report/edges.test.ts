import { describe, expect, test } from 'vitest';
import type { Audit } from '../../src/audit/audit.js';
import { audit } from '../../src/audit/index.js';
import type { Language } from '../../src/report/text/text.js';
import { type BoardOptions, board, day, many, type Row } from '../audit/board.js';
import { htmlOf, markdownOf } from './render.js';

const both: readonly Language[] = ['en', 'da'];

function of(rows: readonly Row[], options: BoardOptions = {}): Audit {
  return audit(board(rows, options));
}

/** No gap that a reader would stumble over. */
function readsWell(made: Audit): void {
  for (const language of both) {
    const markdown = markdownOf(made, language);
    expect(markdown).not.toMatch(/\b(undefined|null|NaN|Infinity)\b|\[object|&#x20;/);
    expect(markdown).not.toMatch(/ {2,}(?=[a-z])|\(\)| ,| \.(?!\w)|:\s*\.|\.\./m);
    for (const [, heading = ''] of markdown.matchAll(/^#+ (.*)$/gm)) expect(heading.trim()).not.toBe('');
    expect(markdown).not.toMatch(/^#+ .*\n+(?=## |# )/m);
    expect(htmlOf(made, language)).toContain('</html>');
  }
}

describe('the report reads sensibly', () => {
  test('when no task counts', () => {
    const made = of([], { cancelled: [{ title: 'Poster', hours: 2 }] });
    readsWell(made);
    const markdown = markdownOf(made, 'en');
    expect(markdown).toContain('cannot be told');
    expect(markdown).not.toContain('Three figures');
    expect(markdown).toContain('| Cancelled');
  });

  test('when one task counts', () => {
    const made = of([{ title: 'Brochure', kind: 'collateral', hours: 3 }]);
    readsWell(made);
    expect(markdownOf(made, 'en')).toContain('1 task ·');
    expect(markdownOf(made, 'da')).toContain('1 opgave ·');
  });

  test('when nobody knows who asked, who did it, or when', () => {
    const made = of(
      many(40, (at) => ({
        title: `Job ${at}`,
        kind: at % 2 === 0 ? 'collateral' : 'demand',
        assignees: [],
        requester: undefined,
        created: undefined,
        resolved: undefined,
        bookings: [{ amount: 1 }],
      })),
    );
    readsWell(made);
    const markdown = markdownOf(made, 'en');
    expect(markdown).not.toContain('## Who asks for sales support');
    expect(markdown).not.toContain('## Who does the work');
    expect(markdown).toContain('## What these data cannot answer');
  });

  test('when 2,000 tasks count: the summary stays half a page, and long evidence is cut and says so', {
    timeout: 60_000,
  }, () => {
    const made = of(
      many(2000, (at) => ({
        id: `BIG-${String(at).padStart(4, '0')}`,
        title: `Brochure ${at}`,
        kind: at % 3 === 0 ? 'demand' : 'collateral',
        requester: `Seller ${at % 40}`,
        assignees: [`Marketer ${at % 15}`],
        created: day(at % 150),
        resolved: day((at % 150) + 5),
      })),
    );
    readsWell(made);
    const markdown = markdownOf(made, 'en');
    expect(summaryOf(markdown).split(/\s+/).length).toBeLessThan(330);
    expect(markdown).toContain('mkt-audit analyze --format json lists them all');
    expect(markdown).toContain('The 500 tasks with the most effort, of 2,000');
    expect(markdown.length).toBeLessThan(300_000);
    expect(htmlOf(made, 'en').match(/<tr role="row" id="t\d+">/g)?.length).toBe(2000);
  });

  test.each(['tasks', 'points'] as const)(
    'in %s: of requests, not of time, and neither hours nor money anywhere',
    (unit) => {
      const made = of(
        many(60, (at) => ({
          title: `Job ${at}`,
          kind: at % 3 === 0 ? 'demand' : 'collateral',
          requester: at % 2 === 0 ? 'Henrik Dahl' : 'Lone Krag',
          created: day(at * 2),
          resolved: day(at * 2 + 4),
        })),
        { unit, settings: { hourlyCost: 500, currency: 'DKK' } },
      );
      readsWell(made);
      const [en, da] = [markdownOf(made, 'en'), markdownOf(made, 'da')];
      expect(summaryOf(en)).toMatch(/of (the )?requests, not of time/);
      expect(summaryOf(da)).toMatch(/ikke (noget )?(om|af|på) tid/);
      const body = (markdown: string, end: string) => markdown.slice(0, markdown.indexOf(`## ${end}`));
      expect(body(en, 'Appendix')).not.toMatch(/\d (h|hours?)\b|\bhours\b|DKK/i);
      expect(body(da, 'Bilag')).not.toMatch(/\d (t|timer?)\b|\btimer\b|DKK/i);
    },
  );
});

function summaryOf(markdown: string): string {
  return markdown.slice(0, markdown.indexOf('\n## ', markdown.indexOf('\n## ') + 1));
}
