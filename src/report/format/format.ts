import type { Unit } from '../../effort/effort.js';
import type { Language } from '../text/text.js';
import { writings } from './writing.js';

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

/** Makes the writing of a language. */
export function formatFor(language: Language): Format {
  const writing = writings[language];
  const number = (value: number, digits = 0): string => {
    const [whole = '', part] = Math.abs(value).toFixed(digits).split('.');
    const written =
      whole.replace(/\B(?=(?:\d{3})+$)/g, writing.thousands) + (part ? writing.point + part : '');
    return value < 0 && /[1-9]/.test(written) ? `−${written}` : written;
  };
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
      return `${written} ${written === '1' ? writing.one[unit] : writing.many[unit]}`;
    },
    effortShort: (value, unit) => `${amount(value)} ${writing.short[unit]}`,
    money: (value, currency) => `${number(value)} ${currency}`,
    date: (iso) =>
      `${Number(iso.slice(8, 10))}${writing.ordinal} ${monthOf(writing.months, iso)} ${iso.slice(0, 4)}`,
    period: (period) => {
      if (period === 'undated') return writing.undated;
      const [, year = '', sign, part = ''] = /^(\d{4})-(W|Q)?(\d+)$/.exec(period) ?? [];
      if (sign === 'W')
        return language === 'da' ? `uge ${Number(part)}, ${year}` : `week ${Number(part)}, ${year}`;
      if (sign === 'Q') return language === 'da' ? `${part}. kvartal ${year}` : `Q${part} ${year}`;
      return year ? `${monthOf(writing.months, period)} ${year}` : period;
    },
    periodShort: (period) => {
      if (period === 'undated') return writing.undated;
      const [, year = '', sign, part = ''] = /^(\d{4})-(W|Q)?(\d+)$/.exec(period) ?? [];
      if (sign === 'W') return language === 'da' ? `u${Number(part)}` : `W${Number(part)}`;
      if (sign === 'Q') return language === 'da' ? `${part}.kv` : `Q${part}`;
      return year ? monthOf(writing.monthsShort, period) : period;
    },
    list: (items) => {
      const last = items.at(-1) ?? '';
      return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${writing.and} ${last}`;
    },
  };
  return format;
}

function monthOf(months: readonly string[], iso: string): string {
  return months[Number(iso.slice(5, 7)) - 1] ?? '';
}
