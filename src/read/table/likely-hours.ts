import { parseDuration } from '../values/durations.js';
import { parseNumber } from '../values/numbers.js';
import { firstFilled } from './cells.js';
import type { Columns } from './columns.js';
import type { Header } from './header.js';

/** Numbers that are no time by their names: money, order, shares, sizes. */
const otherwise =
  /%|price|cost|budget|pris|beløb|belob|omkost|kr$|dkk|eur|usd|nr|numb|numm|prio|score|rank|year|år$|aar|jahr|week|uge|antal|count|qty|phone|zip|post/i;
/** Numbers that are time by their names. */
const time = /brugt|forbrug|spent|used|tid|time|effort|day|dag|hour|min|aufwand|std/i;

/**
 * The column that may hold the hours of a table where none was found: unused, nearly all numbers, and not named as something
 * else. Undefined where there is none.
 */
export function likelyHours(
  header: Header,
  { at }: Columns,
  sample: readonly (readonly string[])[],
): string | undefined {
  if ((['hours', 'worklog', 'sumHours'] as const).some((field) => at.has(field))) return undefined;
  const used = new Set([...at.values()].flat());
  const candidates = header.cells.flatMap(({ name, key }, position) => {
    if (key === '' || used.has(position) || otherwise.test(key)) return [];
    const cells = sample.map((row) => firstFilled(row, [position])).filter((cell) => cell !== '');
    const amounts = cells.filter(isAmount).length;
    return cells.length > 1 && amounts >= 0.8 * cells.length ? [name] : [];
  });
  return candidates.find((name) => time.test(name)) ?? candidates[0];
}

function isAmount(text: string): boolean {
  const number = parseNumber(text)?.value;
  return number === undefined ? parseDuration(text) !== undefined : number >= 0 && number < 10_000;
}
