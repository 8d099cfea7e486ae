import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/read/values/durations.js';
import { likelyUnit, numberColumns } from '../../../src/read/values/number-columns.js';
import { parseNumber } from '../../../src/read/values/numbers.js';

describe('a number as people write it', () => {
  it.each([
    ['1234', 1234],
    ['-2', -2],
    ['−2', -2],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['0,125', 0.125],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['2.000,0', 2000],
    ['1 234,50', 1234.5],
    ['1\u00a0234,50', 1234.5],
    ["1'234.5", 1234.5],
    ['½', 0.5],
    ['1½', 1.5],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text)?.value).toBe(value);
  });
  it.each(['', 'abc', "45'", '1,2,3', '1.2.3', '1,5.2,3', '12:30', '1e5'])('%j is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it.each(['da-DK', 'en-GB', 'de-DE', 'sv-SE', 'nb-NO', 'fr-FR'])(
    'a column comes back as %s writes it',
    (locale) => {
      const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((hundredths) => hundredths / 100);
      fc.assert(
        fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (amounts) => {
          const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
          const numbers = numberColumns('.');
          const targets = amounts.map((value) => {
            const target: Record<string, unknown> = {};
            expect(numbers.number(target, 'value', format.format(value))).toBe(true);
            return target;
          });
          numbers.settle();
          expect(targets.map((target) => target.value)).toEqual(
            amounts.map((value) => (Object.is(value, -0) ? 0 : value)),
          );
        }),
      );
    },
  );
});

describe('a duration with its units', () => {
  it.each([
    ['2h 30m', 9000],
    ['2 timer og 30 minutter', 9000],
    ['5 Std. 30 Min.', 19_800],
    ['1,5 t', 5400],
    ['1:30', 5400],
    ['30:15', 108_900],
    ['00:44:05', 2645],
    ['PT1H30M', 5400],
    ['P1DT2H', 36_000],
    ['1d 4h', 43_200],
    ['1w', 144_000],
    ['ca. 3 timer', 10_800],
    ['0h 30m', 1800],
    ['1h30', 5400],
    ['1t30', 5400],
    ['1½ t', 5400],
    ['½ time', 1800],
    ["45'", 2700],
    ["1h 30'", 5400],
  ])('%j is %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });
  it.each(['', '12', 'abc', 'NaN d NaN h', '3 æbler'])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('the unit that nobody told', () => {
  it('is concluded from the size of the numbers', () => {
    expect(likelyUnit([1, 2.5, 40])).toBe('hours');
    expect(likelyUnit([3, 8, 12])).toBe('hours');
    expect(likelyUnit([30, 45, 90, 15])).toBe('minutes');
    expect(likelyUnit([1800, 3600, 5400])).toBe('seconds');
    expect(likelyUnit([])).toBe('hours');
  });
});
