import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/effort/days.js';
import { easterOf, holidaysOf, knowsHolidaysOf } from '../../src/effort/holidays.js';

const years = Array.from({ length: 15 }, (_, i) => 2018 + i);
const ours = (country: string, year: number) => holidaysOf(country, year).map(isoOf);

describe('public holidays', () => {
  it('know the Danish ones, Store bededag until 2023', () => {
    expect(ours('DK', 2023)).toContain('2023-05-05');
    expect(ours('DK', 2026)).toEqual([
      '2026-01-01', // nytårsdag
      '2026-04-02', // skærtorsdag
      '2026-04-03', // langfredag
      '2026-04-05', // påskedag
      '2026-04-06', // 2. påskedag
      '2026-05-14', // Kristi himmelfart
      '2026-05-24', // pinsedag
      '2026-05-25', // 2. pinsedag
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('know no others: offices that close on 24 December say so themselves', () => {
    for (const day of ['2026-06-05', '2026-12-24', '2026-12-31']) expect(ours('DK', 2026)).not.toContain(day);
  });

  it('have Easter right', () => {
    expect([2008, 2011, 2024, 2026, 2038].map((year) => isoOf(easterOf(year)))).toEqual([
      '2008-03-23',
      '2011-04-24',
      '2024-03-31',
      '2026-04-05',
      '2038-04-25',
    ]);
  });

  it('are none for a country that is not known', () => {
    expect([knowsHolidaysOf('XX'), knowsHolidaysOf('constructor'), ours('XX', 2026)]).toEqual([
      false,
      false,
      [],
    ]);
    expect(holidaysOf(undefined, 2026)).toEqual([]);
  });

  it('move to a weekday in Britain, and know the days that were given once', () => {
    expect(ours('GB', 2022)).toEqual(
      ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'].map(
        (day) => `2022-${day}`,
      ),
    );
  });

  // The package lists church days that fall on Sundays as public in some countries and not in others; only
  // weekdays matter to working time.
  const onWeekdays = (days: readonly string[]) =>
    days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));

  it('agree with date-holidays on the bank holidays of England', () => {
    const oracle = new Holidays('GB', 'ENG');
    for (const year of years) {
      const theirs = oracle
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
      expect(ours('GB', year), `${year}`).toEqual([...new Set(onWeekdays(theirs))].sort());
    }
  });

  it.each(['DK', 'NO', 'SE', 'DE', 'FI'])(
    'agree with date-holidays on every weekday of 2018 to 2032: %s',
    (country) => {
      const oracle = new Holidays(country);
      for (const year of years) {
        const theirs = oracle
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map(({ date }) => date.slice(0, 10));
        expect(onWeekdays(ours(country, year)), `${country} ${year}`).toEqual(
          [...new Set(onWeekdays(theirs))].sort(),
        );
      }
    },
  );
});
