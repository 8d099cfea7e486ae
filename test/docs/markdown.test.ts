import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';
import { expect, it } from 'vitest';
import { documents } from './folder.js';

/** Lines may be as long as a table's row, lists and headings may stand close, text may stand in a bare fence. */
const config = {
  default: true,
  MD013: false,
  MD022: false,
  MD024: { siblings_only: true },
  MD028: false,
  MD032: false,
  MD033: { allowed_elements: ['sup', 'sub', 'br'] },
  MD040: false,
  MD060: false,
};

it.each(documents())('%s is tidy Markdown', (file) => {
  const { [file]: problems } = lint({ strings: { [file]: readFileSync(file, 'utf8') }, config });
  expect(
    (problems ?? []).map(
      ({ lineNumber, ruleNames, errorDetail }) => `${lineNumber} ${ruleNames[0]} ${errorDetail ?? ''}`,
    ),
  ).toEqual([]);
});
