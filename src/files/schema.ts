import * as v from 'valibot';
import { type Expected, UserError } from '../errors.js';
import { parseDecimal } from './decimal.js';
import { didYouMean } from './did-you-mean.js';
import type { YamlFile } from './yaml.js';

/** Schemas say what they expected as data; the sentence is made in the report's words. */
export const expecting = (expected: Expected): string => JSON.stringify(expected);

/** A name or other short text; a bare number in YAML is text here ("name: 117"). */
export const text = v.pipe(
  v.union([v.string(), v.number()], expecting({ code: 'text' })),
  v.transform(String),
  v.trim(),
  v.nonEmpty(expecting({ code: 'text' })),
);

/** A list; a single value counts as a list of one. */
export function list<Schema extends v.GenericSchema>(item: Schema) {
  return v.pipe(
    v.unknown(),
    v.transform((value) => (Array.isArray(value) || isFields(value) ? value : [value])),
    v.array(item, expecting({ code: 'list' })),
  );
}

/** A number within bounds; "37,5" is how a Dane writes 37.5. */
export function number(min: number, max?: number) {
  const message = expecting(max === undefined ? { code: 'number', min } : { code: 'number', min, max });
  return v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.transform(parseDecimal), v.number())], message),
    v.check((value) => value >= min && value <= (max ?? Number.MAX_SAFE_INTEGER), message),
  );
}

/** A share of 0 to 1, written so or as "40 %". */
export const share = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.transform(percent), v.number())], expecting({ code: 'percent' })),
  v.check((value) => value >= 0 && value <= 1, expecting({ code: 'percent' })),
);

function percent(value: string): number | undefined {
  const digits = /^(.*)%$/.exec(value.trim())?.[1];
  const parsed = parseDecimal(digits ?? value);
  return digits === undefined || parsed === undefined ? parsed : parsed / 100;
}

/** One of some words, without case and with spaces for hyphens; `bare` takes off what may stand around it. */
export function oneOf<Value extends string>(values: readonly Value[], bare = (value: string) => value) {
  const known = new Map<string, Value>(values.map((value) => [value.toLowerCase(), value]));
  return v.pipe(
    text,
    v.transform(bare),
    v.transform((value) => known.get(value.toLowerCase().replaceAll(' ', '-')) ?? value),
    v.picklist(values, (issue) =>
      expecting({ code: 'one-of', values, nearest: didYouMean(String(issue.input), values) }),
    ),
  );
}

/** A day as "2026-07-06" that the calendar has. */
export const date = v.pipe(
  text,
  v.check(
    (value) => {
      const parsed = new Date(`${value}T00:00:00Z`);
      return (
        /^\d{4}-\d\d-\d\d$/.test(value) &&
        !Number.isNaN(parsed.getTime()) &&
        parsed.toISOString().startsWith(value)
      );
    },
    expecting({ code: 'date' }),
  ),
);

/** Fields with fixed names; any other name is refused with the one that was probably meant. */
export function fields<Entries extends v.ObjectEntries>(entries: Entries) {
  const values = Object.keys(entries);
  const object = v.strictObject(entries, (issue) => {
    const key = String(issue.path?.at(-1)?.key);
    if (issue.expected === 'Object') return expecting({ code: 'fields' });
    if (issue.expected !== 'never') return expecting({ code: 'required' });
    return expecting({ code: 'known-field', values, nearest: didYouMean(key, values) });
  });
  const notList = v.check((value: unknown) => !Array.isArray(value), expecting({ code: 'fields' }));
  return v.pipe(v.unknown(), notList, object);
}

/** Fields whose names the writer chooses. */
export function named<Schema extends v.GenericSchema>(value: Schema) {
  return v.record(v.string(), value, expecting({ code: 'fields' }));
}

function isFields(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Checks a YAML file. Error: bad-field, with file, line, field and what was expected. */
export function check<Schema extends v.GenericSchema>(schema: Schema, yaml: YamlFile): v.InferOutput<Schema> {
  const result = v.safeParse(schema, yaml.value ?? {}, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map((step) => step.key as PropertyKey);
  throw fieldError(yaml, path, JSON.parse(issue.message) as Expected);
}

/** The error of one field; a list's entries are counted from 1, as people do. */
export function fieldError(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  expected: Expected,
): UserError<'bad-field'> {
  const field = path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return new UserError('bad-field', { file: yaml.file, line: yaml.lineOf(path), field, expected });
}
