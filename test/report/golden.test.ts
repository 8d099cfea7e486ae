import { describe, expect, test } from 'vitest';
import { fullAudit, plainAudit } from './board.js';
import { htmlOf, markdownOf } from './render.js';

/** What leadership reads, whole. Renewed with `npx vitest run test/report -u`; the diff is read before it is committed. */
describe.each(['en', 'da'] as const)('the report in %s', (language) => {
  test('in Markdown, with all that a user can give', async () => {
    await expect(markdownOf(fullAudit(), language)).toMatchFileSnapshot(`golden/full.${language}.md`);
  });

  test('in Markdown, from the export alone', async () => {
    await expect(markdownOf(plainAudit(), language)).toMatchFileSnapshot(`golden/plain.${language}.md`);
  });

  test('as a page', async () => {
    await expect(htmlOf(fullAudit(), language)).toMatchFileSnapshot(`golden/full.${language}.html`);
  });
});
