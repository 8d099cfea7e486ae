import type { Unit } from '../../effort/effort.js';
import type { Language } from '../text/text.js';

/** Numbers, dates and lists in the writing of a language. Spaces are plain ones; a minus is U+2212. */
export interface Format {
  language: Language;
  /** 1,234.5 / 1.234,5; `digits` behind the point (default 0). */
  number(value: number, digits?: number): string;
  /** A share of 0..1 as "54 %". */
  percent(share: number, digits?: number): string;
  /** A probability as "97 %", never as certain: "over 99 %", "under 1 %". */
  likelihood(probability: number): string;
  /** A change of a share as "+9" or "−9" percentage points, without the word. */
  points(change: number): string;
  /** "181 hours", "38 points", "61 tasks"; below ten with one decimal where it has one. */
  effort(amount: number, unit: Unit): string;
  /** "181 h" / "181 t": for tables and narrow places. */
  effortShort(amount: number, unit: Unit): string;
  money(amount: number, currency: string): string;
  /** An ISO date as "23 November 2026" / "23. november 2026". */
  date(iso: string): string;
  /** "2026-03" → "March 2026", "2026-W12" → "week 12, 2026", "2026-Q1" → "Q1 2026" / "1. kvartal 2026". */
  period(period: string): string;
  /** The same, as short as a screen's row wants it: "Mar", "W12", "Q1". */
  periodShort(period: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

const locales: Record<Language, string> = { en: 'en-GB', da: 'da-DK' };

const units: Record<
  Language,
  { one: Record<Unit, string>; many: Record<Unit, string>; short: Record<Unit, string> }
> = {
  en: {
    one: { hours: 'hour', points: 'point', tasks: 'task' },
    many: { hours: 'hours', points: 'points', tasks: 'tasks' },
    short: { hours: 'h', points: 'pt', tasks: 'tasks' },
  },
  da: {
    one: { hours: 'time', points: 'point', tasks: 'opgave' },
    many: { hours: 'timer', points: 'point', tasks: 'opgaver' },
    short: { hours: 't', points: 'pt', tasks: 'opg.' },
  },
};

/** The row of what carries no date. */
const undated: Record<Language, string> = { en: 'no date', da: 'uden dato' };

/** Makes the writing of a language; formatters of Intl are made when first needed, since each costs a millisecond. */
export function formatFor(language: Language): Format {
  const locale = locales[language];
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0): string => {
    let formatter = numbers.get(digits);
    if (!formatter) {
      formatter = new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      numbers.set(digits, formatter);
    }
    const written = formatter.format(value);
    return /^[-−]0([.,]0*)?$/.test(written) ? written.slice(1) : written.replace('-', '−');
  };
  const day = (options: Intl.DateTimeFormatOptions, iso: string) =>
    plain(
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
        new Date(`${iso.slice(0, 10)}T00:00:00Z`),
      ),
    );
  const amount = (value: number) =>
    number(value, value > 0 && value < 10 && Math.abs(value - Math.round(value)) >= 0.05 ? 1 : 0);
  const format: Format = {
    language,
    number,
    percent: (share, digits = 0) => `${number(share * 100, digits)} %`,
    likelihood: (probability) =>
      probability > 0.99 ? 'over 99 %' : probability < 0.01 ? 'under 1 %' : format.percent(probability),
    points: (change) => `${change > 0.005 ? '+' : ''}${number(change * 100)}`,
    effort: (value, unit) => {
      const written = amount(value);
      return `${written} ${written === '1' ? units[language].one[unit] : units[language].many[unit]}`;
    },
    effortShort: (value, unit) => `${amount(value)} ${units[language].short[unit]}`,
    money: (value, currency) => `${number(value)} ${currency}`,
    date: (iso) => day({ day: 'numeric', month: 'long', year: 'numeric' }, iso),
    period: (period) => {
      if (period === 'undated') return undated[language];
      const [, year = '', sign, part = ''] = /^(\d{4})-(W|Q)?(\d+)$/.exec(period) ?? [];
      if (sign === 'W')
        return language === 'da' ? `uge ${Number(part)}, ${year}` : `week ${Number(part)}, ${year}`;
      if (sign === 'Q') return language === 'da' ? `${part}. kvartal ${year}` : `Q${part} ${year}`;
      return year ? day({ month: 'long', year: 'numeric' }, `${period}-01`) : period;
    },
    periodShort: (period) => {
      if (period === 'undated') return undated[language];
      const [, year = '', sign, part = ''] = /^(\d{4})-(W|Q)?(\d+)$/.exec(period) ?? [];
      if (sign === 'W') return language === 'da' ? `u${Number(part)}` : `W${Number(part)}`;
      if (sign === 'Q') return language === 'da' ? `${part}.kv` : `Q${part}`;
      return year ? day({ month: 'short' }, `${period}-01`).replace('.', '') : period;
    },
    list: (items) => plain(new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)),
  };
  return format;
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
