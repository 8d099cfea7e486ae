import { monthNumber } from './months.js';

/** What stands first in a date of three numbers. */
export type DateOrder = 'dmy' | 'mdy';

/** A date as ISO ("2026-11-23" or "2026-11-23T10:15"), and what it says about the order of its column. */
export interface ParsedDate {
  iso: string;
  /** The order that this value proves: "25/12/2026" can only be day first. */
  proves?: DateOrder;
  /** The same date read month first, where the value alone does not decide; `iso` is then day first. */
  monthFirst?: string;
}

const clock =
  /^[\sT,]*(?:kl\.?|um|at|alle)?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s*m\.?)?/i;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const compact = /^(20\d{2}|19\d{2})(\d{2})(\d{2})$/;
const dayName =
  /^(\d{1,2})(?:st|nd|rd|th)?[.\s/-]{1,2}(?:de\s+)?([^\d\s/.,-]{3,})[.,\s/-]{1,2}(?:de\s+)?(\d{4}|\d{2})(?!\d)/i;
const nameDay = /^(?:[^\d\s,]+[,\s]+)?([^\d\s.,]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const weekday = /^[^\d\s,.]{2,}[.,]?\s+(?=\d)/;
const numeric = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
const serial = /^\d{5}(?:[.,]\d+)?$/;
const epoch = /^\d{10}(?:\d{3})?$/;
const rounded = /^\d[.,]\d+E\+1[12]$/i;

/**
 * Reads a date in any dress that task tools use: ISO, "23/Nov/26 10:15 AM" with the month in any of the tools' languages,
 * "Nov 23, 2026", "03-11-2026", Excel's serial numbers, epoch seconds and milliseconds (as UTC). The time is the one
 * written, without its zone; midnight counts as "no time". Undefined where it is no date.
 */
export function parseDate(text: string): ParsedDate | undefined {
  let match = numeric.exec(text);
  if (match) return fromNumbers(match, text);
  match = yearFirst.exec(text);
  if (match) return one(match[1], match[3], match[4], text.slice(match[0].length));
  match = dayName.exec(text);
  if (match) {
    const month = monthNumber(match[2] ?? '');
    return month === undefined ? undefined : one(match[3], month, match[1], text.slice(match[0].length));
  }
  match = nameDay.exec(text);
  if (match) {
    const month = monthNumber(match[1] ?? '');
    if (month !== undefined) return one(match[3], month, match[2], text.slice(match[0].length));
  }
  match = compact.exec(text);
  if (match) return one(match[1], match[2], match[3], '');
  if (serial.test(text)) return fromSerial(Number(text.replace(',', '.')));
  if (epoch.test(text)) return fromEpoch(Number(text) * (text.length === 10 ? 1000 : 1));
  if (rounded.test(text)) return fromEpoch(Number(text.replace(',', '.')), true);
  if (weekday.test(text)) return parseDate(text.replace(weekday, ''));
  return undefined;
}

/**
 * "2026-11-23" as the number 20261123, where a text is an ISO day already, and a real one: the most frequent dress, told
 * without taking it apart. 0 for every other text.
 */
export function isoDayNumber(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return 0;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const real = year > 999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return real ? 10_000 * year + 100 * month + day : 0;
}

/** The number that some digits write; -1 where one is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function fromNumbers(match: RegExpExecArray, text: string): ParsedDate | undefined {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const rest = text.slice(match[0].length);
  const dayFirst = one(match[4], second, first, rest);
  const monthFirst = one(match[4], first, second, rest);
  // Nobody writes the month first with points.
  if (match[2] === '.') return dayFirst && { ...dayFirst, proves: 'dmy' };
  if (dayFirst && monthFirst) {
    return first === second ? dayFirst : { iso: dayFirst.iso, monthFirst: monthFirst.iso };
  }
  if (dayFirst) return { ...dayFirst, proves: 'dmy' };
  return monthFirst && { ...monthFirst, proves: 'mdy' };
}

function one(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined | number,
  rest: string,
): ParsedDate | undefined {
  const y = fullYear(Number(year), String(year).length);
  const m = Number(month);
  const d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return undefined;
  const time = rest === '' ? undefined : clock.exec(rest);
  return { iso: `${y}-${two(m)}-${two(d)}${time ? timeOf(time) : ''}` };
}

function timeOf(match: RegExpExecArray): string {
  let hour = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59 || hour + minute + second === 0) return '';
  return `T${two(hour)}:${two(minute)}${second ? `:${two(second)}` : ''}`;
}

/** Days since 1899-12-30, as Excel counts; only those of 1954 to 2119, so that other numbers are no dates. */
function fromSerial(days: number): ParsedDate | undefined {
  if (days < 20_000 || days > 80_000) return undefined;
  return fromEpoch(Math.round((days - 25_569) * 86_400) * 1000);
}

function fromEpoch(milliseconds: number, dayOnly = false): ParsedDate | undefined {
  const iso = new Date(milliseconds).toISOString();
  if (milliseconds < 0 || iso.length !== 24) return undefined;
  return { iso: dayOnly ? iso.slice(0, 10) : shortIso(iso) };
}

/** "2026-11-23T10:15:00.000Z" without what it need not say: zone, fractions, zero seconds, midnight. */
export function shortIso(iso: string): string {
  const time = iso.slice(11, 19);
  if (time === '00:00:00' || time === '') return iso.slice(0, 10);
  return iso.slice(0, time.endsWith(':00') ? 16 : 19);
}

function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
