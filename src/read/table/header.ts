import { unitSeconds } from '../values/durations.js';
import { fold, isPlain } from '../values/fold.js';

/** Jira writes fields of a site's own as "Custom field (Story Points)", in the language of the interface. */
const wrapper =
  /^(?:custom fields?|campos? personalizados?|champs? personnalis[ée]s?|pol[ea] niestandardowe|benutzerdefinierte[rs]? feld(?:er)?|brugerdefiner(?:et|ede) felt(?:er)?|anpassat f[äa]lt|anpassade f[äa]lt|egendefinert(?:e)? felt(?:er)?|tilpasset felt|aangepast veld|campo personalizzato)\s*\((.*)\)$/is;

/** A header cell as it is compared: folded, without dots, spaces and signs. "Sagsnr." equals "sagsnr". Σ stays. */
export function headerKey(name: string): string {
  const folded = fold(name.charCodeAt(0) === 0xfeff ? name.slice(1) : name);
  return isPlain(folded) ? folded.replace(/[^a-z0-9#%]+/g, '') : folded.replace(/[^\p{L}\p{N}Σσ#%]+/gu, '');
}

/** The keys of many names at once, which takes far less time; no name holds a new line. */
export function headerKeys(names: readonly string[]): string[] {
  const folded = fold(names.join('\n'));
  const keys = isPlain(folded)
    ? folded.replace(/[^a-z0-9#%\n]+/g, '')
    : folded.replace(/[^\p{L}\p{N}Σσ#%\n]+/gu, '');
  return keys.split('\n');
}

/** Σ, also as it looks after a detour through a code page that lacks it. */
const sumSign = /^(?:[Σ∑]|Î£|[?\ufffd]\s)/;

export interface HeaderCell {
  /** As written, trimmed and on one line. */
  name: string;
  /** Compared by this; the inner name of a custom field. */
  key: string;
  custom: boolean;
  /** Jira's Σ columns repeat the children's values. */
  sum: boolean;
  /** What the name says after itself: "Tid (min)" has 60; undefined where it says nothing. */
  unit?: number;
  /** The key without the unit: "tid". */
  bare: string;
}

export function headerCell(raw: string): HeaderCell {
  const name = raw
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const inner = name.endsWith(')') ? wrapper.exec(name)?.[1]?.trim() : undefined;
  const label = inner ?? name;
  const key = headerKey(label);
  const suffix = /[([]/.test(label)
    ? /^(.*?)\s*[([]\s*(?:i |in )?([^\s()[\].]+)\.?\s*[)\]]$/.exec(label)
    : /^(.*\S)\s+(?:i|in)\s+(\S+)$/i.exec(label);
  const inBrackets = suffix ? unitSeconds(suffix[2] ?? '') : undefined;
  const unit = inBrackets ?? unitInName(label);
  return {
    name,
    key,
    custom: inner !== undefined,
    sum: sumSign.test(name),
    ...(unit === undefined ? {} : { unit }),
    bare: inBrackets === undefined ? key : headerKey(suffix?.[1] ?? label),
  };
}

/** Words that name a unit wherever they stand in a column's name: "Forbrugte timer", "Time spent seconds". */
const unitWords: ReadonlySet<string> = new Set(
  'minute minutes min mins minutter minuter minuten minutos second seconds sec secs sekunder sekunden segundos hour hours hrs timer timmar stunden std horas heures days dage millisecond milliseconds ms'.split(
    ' ',
  ),
);

function unitInName(label: string): number | undefined {
  for (const word of fold(label).split(/[^a-z]+/)) if (unitWords.has(word)) return unitSeconds(word);
  return undefined;
}

/** The columns of a table, by position; equal names stay apart. */
export interface Header {
  cells: readonly HeaderCell[];
  /** Whether a column of this name is there (any spelling; custom fields by their inner name). */
  has(...names: string[]): boolean;
  /** Positions of the columns with this name, in the order of the file. */
  at(name: string): readonly number[];
}

export function header(row: readonly string[]): Header {
  const cells = row.map(headerCell);
  const positions = new Map<string, number[]>();
  for (const [position, cell] of cells.entries()) {
    if (cell.sum || cell.key === '') continue;
    for (const key of new Set([cell.key, cell.bare])) {
      const list = positions.get(key);
      if (list) list.push(position);
      else positions.set(key, [position]);
    }
  }
  const at = (name: string) => positions.get(headerKey(name)) ?? [];
  return { cells, at, has: (...names) => names.every((name) => at(name).length > 0) };
}
