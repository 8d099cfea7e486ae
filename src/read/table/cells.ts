/** What tools write where there is nothing. */
const nothing: ReadonlySet<string> = new Set([
  'null',
  'NULL',
  '_',
  '[]',
  '{}',
  'N/A',
  'n/a',
  '#N/A',
  'NaN',
  'None',
  'undefined',
  '-',
  '–',
]);

const beginnings: ReadonlySet<number> = new Set([...nothing].map((word) => word.charCodeAt(0)));

/** Most texts are spared the look-up: they are something by their length or their first letter. */
function isNothing(text: string): boolean {
  return text.length <= 9 && beginnings.has(text.charCodeAt(0)) && nothing.has(text);
}

/** Whether a cell holds spaces at most. */
export function isEmpty(cell: string): boolean {
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  return (first < 33 || first > 126) && cell.trim() === '';
}

/** A cell trimmed; empty where it holds nothing, or what tools write for it. */
export function filled(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = cell.trim();
  return isNothing(text) ? '' : text;
}

/** The first filled cell of some positions, trimmed; empty where there is none. */
export function firstFilled(cells: readonly string[], positions: readonly number[] | undefined): string {
  if (!positions) return '';
  // Counted and not iterated, as everywhere on a row's way: a short file is read before anything is compiled.
  for (let at = 0; at < positions.length; at += 1) {
    const text = filled(cells[positions[at] ?? -1]);
    if (text !== '') return text;
  }
  return '';
}

/** The position of the first filled cell; undefined where there is none. */
export function firstPosition(
  cells: readonly string[],
  positions: readonly number[] | undefined,
): number | undefined {
  return positions?.find((position) => filled(cells[position]) !== '');
}

export function isBlank(cells: readonly string[]): boolean {
  for (let at = 0; at < cells.length; at += 1) if (!isEmpty(cells[at] ?? '')) return false;
  return true;
}

/** The one filled cell of a row; empty where there are none or several. */
export function loneCell(cells: readonly string[]): string {
  let lone = '';
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? '';
    if (isEmpty(cell)) continue;
    if (lone !== '') return '';
    lone = cell;
  }
  return lone.trim();
}

const yes: ReadonlySet<string> = new Set([
  'true',
  'yes',
  'y',
  'ja',
  'j',
  'x',
  '1',
  '✓',
  '✔',
  '☑',
  'sand',
  'sant',
  'wahr',
  'checked',
  'si',
  'sí',
  'oui',
  'sim',
  'tak',
]);
const no: ReadonlySet<string> = new Set([
  'false',
  'no',
  'n',
  'nej',
  'nei',
  'nein',
  '0',
  'falsk',
  'falskt',
  'usann',
  'falsch',
  'unchecked',
  'não',
  'non',
  'nie',
]);

/** A checkbox, in the languages of the spreadsheets; undefined for anything else. */
export function checkbox(text: string): boolean | undefined {
  if (text.length > 9) return undefined;
  const word = text.toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

const totals =
  /^(?:grand |sub)?(?:totals?|totalt|i alt|ialt|sum(?:me)?|samlet|samlet tid|tilsammen|gesamt|gesamtsumme|insgesamt|summa|sammanlagt|total timer|timer i alt|total hours|totale)\s*(?:\(.*\))?\s*:?$/i;

/** A row of sums below a table, or a note: no task. */
export function isTotalWord(text: string): boolean {
  // A long text is no word, and spaces without end would keep the pattern busy.
  return text.length < 80 && totals.test(text.trim());
}

/** Jira's and other tools' last line about the export itself. */
export function isFooter(text: string): boolean {
  return (
    text.length < 400 &&
    /^(?:generated|exported|created|report generated|eksporteret|udskrevet|dannet|exporterad|eksportert|exportiert|erstellt)\s+(?:at|on|by|from|den|af|av|am|von|d\.)\s.*\d/i.test(
      text.trim(),
    )
  );
}
