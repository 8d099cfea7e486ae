import { isSurelyHeader, knownNames, rowsSearched } from '../table/find-header.js';

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
  let best: { delimiter: Delimiter; names: number } | undefined;
  for (const delimiter of delimiters) {
    for (const row of firstRows(text, delimiter)) {
      const names = knownNames(row, known);
      if (names > (best?.names ?? 0)) best = { delimiter, names };
      if (isSurelyHeader(row, names)) return { delimiter, told: false };
    }
  }
  return { delimiter: best?.delimiter ?? mostEven(text), told: false };
}

/** The delimiter that parts the first rows most evenly: widest, in most rows. */
function mostEven(text: string): Delimiter {
  let best: { delimiter: Delimiter; even: number } = { delimiter: ',', even: 0 };
  for (const delimiter of delimiters) {
    const counts = new Map<number, number>();
    for (const { length } of firstRows(text, delimiter))
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const even = Math.max(0, ...[...counts].map(([width, count]) => width * count));
    if (even > best.even) best = { delimiter, even };
  }
  return best.delimiter;
}

/** The first rows of a text, cells parted outside quotes. Forgiving: only used to look at a file's beginning. */
function* firstRows(text: string, delimiter: string): Generator<string[]> {
  const stop = delimiter.charCodeAt(0);
  let rows = 0;
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows < rowsSearched) {
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
    yield row;
    rows += 1;
    row = [];
  }
  if (row.length > 0) yield row;
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
