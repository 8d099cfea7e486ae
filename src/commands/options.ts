import { UserError } from '../errors.js';
import type { Text } from '../report/text/text.js';
import type { StatusCategory } from '../task.js';
import { statusCategories } from '../task.js';
import type { FieldValue, Span } from './settings.js';

/** The options as commander hands them over: strings, lists of strings, and flags. */
export type RawOptions = Readonly<Record<string, unknown>>;
type Expected = Text['cli']['expected'];

export function textOption(options: RawOptions, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export function listOption(options: RawOptions, name: string): string[] {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : [];
}

export function flagOption(options: RawOptions, name: string): boolean {
  return options[name] === true;
}

/** A number above 0; a Danish decimal comma is one too. */
export function positiveOption(options: RawOptions, name: string, expected: Expected): number | undefined {
  const value = textOption(options, name);
  if (value === undefined) return undefined;
  const number = Number(value.replace(',', '.'));
  if (!(number > 0 && Number.isFinite(number))) throw bad(name, value, expected.positive);
  return number;
}

/** A share given in percent, as 0..100: "40", "40 %", "37,5%". */
export function percentOption(options: RawOptions, name: string, expected: Expected): number | undefined {
  const value = textOption(options, name);
  if (value === undefined) return undefined;
  const number = value.trim() === '' ? Number.NaN : Number(value.replace(/\s*%$/, '').replace(',', '.'));
  if (!(number >= 0 && number <= 100)) throw bad(name, value, expected.percent);
  return number;
}

/** An ISO day that exists. */
export function dayOption(options: RawOptions, name: string, expected: Expected): string | undefined {
  const value = textOption(options, name);
  if (value === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw bad(name, value, expected.day);
  }
  return value;
}

/** "90d", "12w" or "6m". */
export function spanOption(options: RawOptions, name: string, expected: Expected): Span | undefined {
  const value = textOption(options, name);
  if (value === undefined) return undefined;
  const [, amount, unit] = /^([1-9]\d{0,3})([dwm])$/.exec(value) ?? [];
  if (!amount) throw bad(name, value, expected.last);
  return { amount: Number(amount), unit: unit as Span['unit'] };
}

export function countryOption(options: RawOptions, name: string, expected: Expected): string | undefined {
  const value = textOption(options, name)?.toUpperCase();
  if (value !== undefined && !/^[A-Z]{2}$/.test(value)) throw bad(name, value, expected.country);
  return value;
}

/** "title=Opgave" → ["title", "Opgave"]; the last `=` divides for statuses, whose names may hold one. */
export function pairsOption(
  options: RawOptions,
  name: string,
  expected: Expected,
  divide: 'first' | 'last' = 'first',
): FieldValue[] {
  return listOption(options, name).map((pair) => {
    const at = divide === 'first' ? pair.indexOf('=') : pair.lastIndexOf('=');
    if (at < 1 || at === pair.length - 1) throw bad(name, pair, expected.pair);
    return { field: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim() };
  });
}

/** --status "Klar til review=in-progress" */
export function statusesOption(options: RawOptions, expected: Expected): Record<string, StatusCategory> {
  const statuses: [string, StatusCategory][] = pairsOption(options, 'status', expected, 'last').map(
    (pair) => {
      const category = statusCategories.find((known) => known === pair.value.toLowerCase());
      if (!category)
        throw bad('status', `${pair.field}=${pair.value}`, expected.oneOf(statusCategories.join(', ')));
      return [pair.field, category];
    },
  );
  return Object.fromEntries(statuses);
}

function bad(name: string, value: string, expected: string): UserError {
  return new UserError('bad-option', { option: `--${kebab(name)}`, value, expected });
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
