import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDayNumber, parseDate } from '../../../src/read/values/dates.js';

describe('a date in any dress', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-23T10:15:00.000+0200', '2026-11-23T10:15'],
    ['2026-11-23T10:15:30Z', '2026-11-23T10:15:30'],
    ['2021-01-04 00:00', '2021-01-04'],
    ['23/Nov/26 10:15 AM', '2026-11-23T10:15'],
    ['23/nov./26 10:15 PM', '2026-11-23T22:15'],
    ['23/mai/26', '2026-05-23'],
    ['19/févr./26 3:29 PM', '2026-02-19T15:29'],
    ['24/août/26 12:00 AM', '2026-08-24'],
    ['12/lut/21', '2021-02-12'],
    ['19/lip/23 11:43 AM', '2023-07-19T11:43'],
    ['30/mar/26 10:50 PM', '2026-03-30T22:50'],
    ['12/Mär/26 8:00 AM', '2026-03-12T08:00'],
    ['22/Mar/14 07:59', '2014-03-22T07:59'],
    ['01-Jul-25', '2025-07-01'],
    ['01-Aug-2023 09:00:00', '2023-08-01T09:00'],
    ['23. november 2026 kl. 10.15', '2026-11-23T10:15'],
    ['fre. 23. jan. 2026', '2026-01-23'],
    ['Nov 23, 2026, 6:25 PM', '2026-11-23T18:25'],
    ['October 8, 2026 3:04 PM', '2026-10-08T15:04'],
    ['Mon Feb 06 2023 05:00:00 GMT+0000 (GMT)', '2023-02-06T05:00'],
    ['Mon, 21 Apr 2025 10:17:06 UTC+0000', '2025-04-21T10:17:06'],
    ['23.10.2024 11:02', '2024-10-23T11:02'],
    ['4/18/2023, 9:17:38 PM GMT+3', '2023-04-18T21:17:38'],
    ['20261123', '2026-11-23'],
    ['46090', '2026-03-09'],
    ['46090.5', '2026-03-09T12:00'],
    ['1681841858741', '2023-04-18T18:17:38'],
    ['1730455200', '2024-11-01T10:00'],
    ['1.73164E+12', '2024-11-15'],
  ])('%j is %s', (text, iso) => {
    expect(parseDate(text)?.iso).toBe(iso);
  });

  it.each([
    '',
    'soon',
    '29:10.8',
    '13/15/2024',
    '31/02/2026',
    '29.02.2026',
    '2026-W47',
    'Sid Ped 22 2025',
    '12',
    '3,5',
    'every monday',
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('says what it proves of its column’s order, and what stays open', () => {
    expect(parseDate('25/12/2026')).toMatchObject({ proves: 'dmy' });
    expect(parseDate('12/25/2026')).toMatchObject({ iso: '2026-12-25', proves: 'mdy' });
    expect(parseDate('03-11-2026')).toEqual({ iso: '2026-11-03', monthFirst: '2026-03-11' });
    expect(parseDate('05-05-2026')).toEqual({ iso: '2026-05-05' });
    expect(parseDate('03.11.2026')).toEqual({ iso: '2026-11-03', proves: 'dmy' });
  });

  it('reads every day that a calendar has, in every order', () => {
    const day = fc.date({ min: new Date('1971-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', number = ''] = iso.split('-');
        expect(isoDayNumber(iso)).toBe(Number(iso.replaceAll('-', '')));
        expect(parseDate(iso)?.iso).toBe(iso);
        expect(parseDate(`${number}.${month}.${year}`)?.iso).toBe(iso);
        const european = parseDate(`${number}/${month}/${year}`);
        expect([european?.iso, european?.monthFirst]).toContain(iso);
        const american = parseDate(`${month}/${number}/${year}`);
        expect([american?.iso, american?.monthFirst]).toContain(iso);
        const name = date.toLocaleString('da', { month: 'short', timeZone: 'UTC' });
        expect(parseDate(`${Number(number)}/${name}/${year.slice(2)}`)?.iso).toBe(iso);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDate(text)));
    fc.assert(fc.property(fc.stringMatching(/^[\d/.: -]{1,20}$/), (text) => void parseDate(text)));
  });
});
