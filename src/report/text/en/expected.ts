import type { Expected } from '../../../errors.js';

/** What should have stood in a field, as the end of a sentence about it. */
export function expectedWords(expected: Expected): string {
  switch (expected.code) {
    case 'text':
      return 'expected a text';
    case 'list':
      return 'expected a list, such as [one, two]';
    case 'fields':
      return 'expected fields with a name, such as "name: value"';
    case 'date':
      return 'expected a date as year-month-day, such as 2026-07-06';
    case 'unique':
      return 'this name stands here twice; names and aliases must differ';
    case 'ascending':
      return 'the limits must rise: growthLed, then supportLed, then support';
    case 'from-before-to':
      return 'ends before it begins';
    case 'percent':
      return 'expected a share from 0 to 1, such as 0.4, or "40 %"';
    case 'country':
      return 'expected two letters, such as DK';
    case 'required':
      return 'is missing';
    case 'number':
      return expected.max === undefined
        ? `expected a number from ${expected.min}`
        : `expected a number from ${expected.min} to ${expected.max}`;
    case 'one-of':
      return expected.nearest
        ? `is not known here; perhaps you meant "${expected.nearest}"`
        : `expected one of ${expected.values.join(', ')}`;
    case 'known-field':
      return expected.nearest
        ? `there is no such field; perhaps you meant "${expected.nearest}"`
        : `there is no such field. Fields here: ${expected.values.join(', ')}`;
  }
}

const reasons: Record<string, string> = {
  DUPLICATE_KEY: 'the same field stands twice',
  TAB_AS_INDENT: 'lines are indented with a tab; use spaces',
  BAD_INDENT: 'the indentation does not fit the lines above',
  MISSING_CHAR: 'a bracket, quote or comma is missing',
  UNEXPECTED_TOKEN: 'something stands here that does not belong',
  BLOCK_AS_IMPLICIT_KEY: 'a colon too many; put the text in quotes',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing on the line above',
  BAD_SCALAR_START: 'a text may not begin with this sign; put it in quotes',
  TOO_DEEP: 'nested too deep',
  UNKNOWN_ALIAS: 'a text that begins with * is taken for the name of something above; put it in quotes',
  CIRCULAR_ALIAS: 'an alias stands inside what it names',
  RESOURCE_EXHAUSTION: 'aliases that refer to each other too often',
};

/** The YAML reader's own code in plain words; unknown codes are shown as they are. */
export function yamlReason(code: string): string {
  return reasons[code] ?? code;
}
