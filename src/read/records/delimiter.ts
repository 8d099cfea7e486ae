import { knownNames, rowsSearched } from '../table/find-header.js';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How the cells of a text file are parted, and how many lines to skip because they only say so. */
export interface Dialect {
  delimiter: Delimiter;
  /** Whether the file begins with Excel's "sep=;" line. */
  told: boolean;
}

const sepLine = /^\s*"?sep=(.)"?\s*(?:\r\n|\n|\r)/i;

/**
 * The delimiter of a text file, from its beginning: the one under which some row holds most known column names, counted
 * outside quotes; where none is known, the one that parts the first rows most evenly.
 */
export function findDialect(text: string, known: ReadonlySet<string>): Dialect {
  const told = sepLine.exec(text)?.[1] as Delimiter | undefined;
  if (told && delimiters.includes(told)) return { delimiter: told, told: true };
  let best: { delimiter: Delimiter; names: number; even: number } | undefined;
  for (const delimiter of delimiters) {
    const rows = splitRows(text, delimiter, rowsSearched);
    const names = Math.max(0, ...rows.map((row) => knownNames(row, known)));
    const even = evenness(rows);
    if (!best || names > best.names || (names === best.names && even > best.even))
      best = { delimiter, names, even };
  }
  return { delimiter: best?.delimiter ?? ',', told: false };
}

/** Rows that are as wide as the widest usual one, times its width; 0 where nothing is parted. */
function evenness(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) best = Math.max(best, count * width);
  return best;
}

/** The first rows of a text, cells parted outside quotes. Forgiving: only used to look at a file's beginning. */
export function splitRows(text: string, delimiter: string, limit: number): string[][] {
  const stop = delimiter.charCodeAt(0);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < limit) {
    let cell = '';
    if (text.charCodeAt(at) === 34) {
      const close = closingQuote(text, at + 1);
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const end = cellEnd(text, at, stop);
    row.push(cell + text.slice(at, end));
    if (end < text.length && text.charCodeAt(end) === stop) {
      at = end + 1;
      if (at === text.length) row.push('');
      continue;
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    rows.push(row);
    row = [];
  }
  if (row.length > 0 && rows.length < limit) rows.push(row);
  return rows;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === 34) at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

function cellEnd(text: string, from: number, stop: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === stop || code === 10 || code === 13) return at;
    at += 1;
  }
  return at;
}
