import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../src/report/format/format.js';

const locales = { en: 'en-GB', da: 'da-DK' } as const;

describe.each(['en', 'da'] as const)('the writing of %s is that of its country', (language) => {
  const format = formatFor(language);
  const locale = locales[language];

  it('numbers', () => {
    const size = fc.oneof(
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
      fc.integer({ min: -9999, max: 9999 }),
    );
    fc.assert(
      fc.property(size, fc.integer({ min: 0, max: 3 }), (value, digits) => {
        const intl = new Intl.NumberFormat(locale, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          signDisplay: 'negative',
        }).format(value);
        expect(format.number(value, digits)).toBe(intl.replace('-', '−'));
      }),
    );
  });

  it('dates and months', () => {
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2026-${String(month).padStart(2, '0')}-0${1 + (month % 9)}`;
      const intl = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
      expect(format.date(iso)).toBe(intl({ day: 'numeric', month: 'long', year: 'numeric' }));
      expect(format.period(iso.slice(0, 7))).toBe(intl({ month: 'long', year: 'numeric' }));
      // Which abbreviation Intl has for September depends on the age of its data.
      expect(intl({ month: 'short' })).toMatch(format.periodShort(iso.slice(0, 7)).slice(0, 3));
    }
  });

  it('lists', () => {
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c', 'd']])
      expect(format.list(items)).toBe(new Intl.ListFormat(locale).format(items));
  });
});
