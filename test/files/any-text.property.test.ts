import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { UserError } from '../../src/errors.js';
import { readAlignment } from '../../src/files/alignment-file.js';
import { readConfig } from '../../src/files/config-file.js';
import { parseDecimal } from '../../src/files/decimal.js';
import { readLabels } from '../../src/files/labels-file.js';
import { readTeam } from '../../src/files/team-file.js';
import { parseYaml } from '../../src/files/yaml.js';
import { da } from '../../src/report/text/da.js';
import { en } from '../../src/report/text/en.js';

/** Text that looks a little like YAML, so that it gets past the first line. */
const yamlish = fc
  .array(
    fc.constantFrom(
      'team:',
      ' - ',
      'name',
      ': ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      '&a',
      '*a',
      '!!set',
      '? ',
      '|',
      '>',
      'hiredFor',
      'skills',
      'paid-ads',
      'side',
      'answers',
      'rules',
      'match',
      'class',
      'null',
      '~',
      '5',
      '-1',
      '1e400',
      '__proto__',
      'constructor',
      '<<',
      '%',
      '\t',
      '\u0000',
      'é',
      '---',
      '...',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const readers = {
  team: (text: string) => readTeam(parseYaml('f.yaml', text)),
  config: (text: string) => readConfig(parseYaml('f.yaml', text), '/'),
  alignment: (text: string) => readAlignment(parseYaml('f.yaml', text)),
  labels: (text: string) => readLabels('f.csv', text),
};

test.each(Object.entries(readers))(
  'any text is read as %s, or refused in one sentence of each language',
  (_, read) => {
    const warned = vi.spyOn(process, 'emitWarning');
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), (text) => {
        try {
          read(text);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          for (const { errors } of [en, da]) {
            const sentence = (errors[error.code as 'bad-field'] as (args: unknown) => string)(error.args);
            expect(sentence).toMatch(/^f\.(yaml|csv)/);
            expect(sentence).not.toMatch(/undefined|\[object/);
          }
        }
      }),
      { numRuns: 1500 },
    );
    expect(warned).not.toHaveBeenCalled();
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('name');
  },
);

test('a number comes back from Danish and English writing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
      const value = cents / 100;
      for (const language of ['da-DK', 'en-GB']) {
        const written = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value);
        expect(parseDecimal(written)).toBe(value);
      }
    }),
  );
});

test.each([
  ['37,5', 37.5],
  ['37.5', 37.5],
  ['1.200', 1200],
  ['1,200', 1200],
  ['0,125', 0.125],
  ['1 200,5', 1200.5],
  ['', undefined],
  ['mange', undefined],
  ['1,2,3.4.5', undefined],
])('“%s” is %s', (typed, number) => {
  expect(parseDecimal(typed)).toBe(number);
});
