import { describe, expect, test } from 'vitest';
import { fullAudit, plainAudit } from './board.js';
import { markdownOf } from './render.js';

/** The part before the evidence. */
function summary(markdown: string): string {
  return markdown.slice(0, markdown.indexOf('\n## ', markdown.indexOf('\n## ') + 1));
}
const items = (text: string) => text.match(/^\d\. .*$/gm) ?? [];

describe('the summary that a chief executive may stop after', () => {
  const [en, da] = [summary(markdownOf(fullAudit(), 'en')), summary(markdownOf(fullAudit(), 'da'))];

  test('says the verdict in one careful sentence with its interval', () => {
    expect(en).toMatch(
      /^\*\*Marketing leans towards sales support.*: \d\d % .*\b95 %.* \d\d to \d\d %.*\*\*$/m,
    );
    expect(da).toMatch(/^\*\*Marketing hælder mod salgssupport.*: \d\d % .*\b95 %.* \d\d til \d\d %.*\*\*$/m);
  });

  test('says the period as people do, and how much of the working hours the tasks hold', () => {
    expect(en).toContain('January to June 2026 · 39 tasks · 270 hours by logged time · 3 people');
    expect(da).toContain(
      'Januar til juni 2026 · 39 opgaver · 270 timer efter registreret tid · 3 medarbejdere',
    );
    expect(en).toContain(
      'The tasks hold 270 of the about 2,400 hours that 3 people work in the period, so sales support is “at least”.',
    );
    expect(da).toContain(
      'Opgaverne dækker 270 af de cirka 2.400 timer, som 3 medarbejdere arbejder i perioden',
    );
  });

  test('says itself what would make it another level', () => {
    expect(en).toContain(
      'The level would be another without the busiest person (31 %, growth-led) and by sales’ own definition (22 %, growth).',
    );
  });

  test('has three figures, each a way to its evidence, with the currency where there is money', () => {
    const rows = en.match(/^\| \[.*$/gm) ?? [];
    expect(rows.length).toBe(3);
    expect(rows[2]).toMatch(
      /by your own hourly rates, at least\]\(#what-the-work-was\) +\| +\*\*[\d,]+ DKK\*\*/,
    );
    expect(da).toMatch(/\*\*\d\d\.\d{3} DKK\*\*/);
  });

  test('has at most three decisions, each with who decides, what it frees and its evidence', () => {
    for (const item of [...items(en)])
      expect(item).toMatch(/\*\* .*Decided by the .*; (frees|spares|gives specialists) .*\[Evidence\]\(#/);
    for (const item of [...items(da)])
      expect(item).toMatch(
        /\*\* .*Besluttes af .*; (frigør|sparer|giver specialisterne) .*\[Se tallene\]\(#/,
      );
    expect(items(en).length).toBe(3);
    expect(items(da).length).toBe(3);
  });

  test('fits half a page', () => {
    for (const text of [en, da]) {
      const words = text.replace(/\]\(#[^)]*\)|[|*#[\]-]/g, ' ').split(/\s+/);
      expect(words.length).toBeLessThan(300);
    }
  });

  test('without a team it names no misused work and still has three figures', () => {
    const plain = summary(markdownOf(plainAudit(), 'en'));
    expect(plain).not.toContain('hired');
    expect(plain.match(/^\| \[.*$/gm)?.length).toBe(3);
  });
});
