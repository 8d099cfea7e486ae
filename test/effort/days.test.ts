import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, latest, mondayOf, weekdayOf } from '../../src/effort/days.js';

describe('a day', () => {
  it('is read from a date, or from a date and time', () => {
    expect(dayOf('1990-01-01')).toBe(7305);
    expect(dayOf('2026-11-23T23:59')).toBe(dayOf('2026-11-23'));
    expect(isoOf(dayOf('2024-02-29') ?? 0)).toBe('2024-02-29');
  });

  it.each([
    undefined,
    '',
    '2026-11',
    'tomorrow, perhaps',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '1900-01-00', // an empty cell of a spreadsheet
    '9999-12-31',
  ])('is none for %s', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });

  it('knows its week', () => {
    const wednesday = dayOf('2026-03-04') ?? 0;
    expect(weekdayOf(wednesday)).toBe(2);
    expect(isoOf(mondayOf(wednesday))).toBe('2026-03-02');
  });

  it('is the latest of those that are known', () => {
    expect([latest(3, undefined, 5, 4), latest(undefined)]).toEqual([5, undefined]);
  });
});
