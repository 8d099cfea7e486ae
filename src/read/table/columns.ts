import { UserError } from '../../errors.js';
import { didYouMean } from '../../files/did-you-mean.js';
import type { ColumnNames, Field } from '../fields.js';
import { mappedFields } from '../map-fields.js';
import { synonyms, titleOfLastResort } from '../tools/synonyms.js';
import type { TableTool } from '../tools/tool.js';
import { fold } from '../values/fold.js';
import type { Header } from './header.js';

/** Where each field stands in a table. Several positions: the first filled one counts, or all of them for lists. */
export interface Columns {
  at: ReadonlyMap<Field, readonly number[]>;
  /** Seconds of one unit in a column of time that a person or the column's name told. */
  units: ReadonlyMap<number, number>;
  /** The compared names of all columns, by position. */
  keys: readonly string[];
  /** Whether the title is another column's text, because none was a title. */
  borrowedTitle: boolean;
}

/** Fields that a tool's export may hold under a name of the team's own. */
const teamsOwn: readonly Field[] = [
  'requester',
  'requesterDepartment',
  'hours',
  'estimate',
  'points',
  'labels',
  'type',
];

/**
 * Finds the columns of a tool in a header; `map` is the user's word and goes first. With `several` files, a column may be
 * in another one. What a config says (`configured`) holds for the files that have such a column.
 * @throws UserError map-column-missing
 */
export function findColumns(
  header: Header,
  tool: TableTool,
  map: Readonly<Record<string, string>>,
  file: string,
  {
    several = false,
    sample = [],
    configured = {},
  }: {
    several?: boolean;
    sample?: readonly (readonly string[])[];
    configured?: Readonly<Record<string, string>>;
  } = {},
): Columns {
  const at = new Map<Field, readonly number[]>();
  const units = new Map<number, number>();
  const taken = new Set<number>();
  const told = mappedFields(map);
  const known = mappedFields(configured).filter(
    ({ field, column }) => header.has(column) && !told.some((one) => one.field === field),
  );
  for (const { field, column, unit } of [...told, ...known]) {
    const positions = header.at(column);
    if (positions.length === 0) {
      if (several) continue;
      const nearest = didYouMean(
        column,
        header.cells.map((cell) => cell.name),
      );
      throw new UserError('map-column-missing', { file, column, columns: columnList(header), nearest });
    }
    at.set(field, positions);
    for (const position of positions) {
      taken.add(position);
      // A tool that tells the unit of its estimates knows better.
      const tells = field === 'estimate' && tool.time !== undefined && tool.time !== 'untold';
      if (unit !== undefined && !tells) units.set(position, header.cells[position]?.unit ?? unit);
    }
  }
  const mapped = new Set(taken);
  const anyTable = tool.columns === synonyms;
  const own = tool.columns as ColumnNames;
  for (const field of Object.keys(own) as Field[]) {
    if (!at.has(field)) place(field, own[field] ?? [], anyTable && field !== 'labels', !anyTable);
  }
  for (const field of teamsOwn) {
    if (anyTable || tool.without?.includes(field)) continue;
    if (!at.has(field) || field === 'requester') place(field, synonyms[field as keyof typeof synonyms]);
  }
  for (const field of ['hours', 'estimate', 'sumHours'] as const) {
    for (const position of at.get(field) ?? []) {
      const unit = header.cells[position]?.unit;
      if (unit !== undefined && !units.has(position)) units.set(position, unit);
    }
  }
  if (isPlannedSpan(header, at, sample)) at.delete('hours');
  if (anyTable) swapPersonAndText(header, at, sample);
  const sums = header.cells.flatMap((cell, position) =>
    cell.sum && isSumOfTime(cell.name) ? [position] : [],
  );
  if (!at.has('hours') && !at.has('worklog') && sums.length > 0) at.set('sumHours', sums.slice(0, 1));

  let borrowedTitle = false;
  if (!at.has('title')) {
    const positions = titleOfLastResort.flatMap((name) => header.at(name)).slice(0, 1);
    borrowedTitle = positions.length > 0;
    if (borrowedTitle) {
      at.set('title', positions);
      at.delete('description');
    }
  }
  return { at, units, keys: header.cells.map((cell) => cell.key), borrowedTitle };

  /** A tool's fields may share a column. With `firstOnly`, a table's "Name" is no second title beside its "Task", and stays free to be a person. */
  function place(field: Field, names: readonly string[], firstOnly = false, shared = false): void {
    const found = new Set<number>(at.get(field) ?? []);
    for (const name of names) {
      const positions = header.at(name);
      if (positions.length === 0) continue;
      for (const position of [...positions].sort((a, b) => customLast(a) - customLast(b) || a - b)) {
        if (!(shared ? mapped : taken).has(position)) found.add(position);
      }
      if (firstOnly && found.size > 0) break;
    }
    if (found.size === 0) return;
    at.set(field, [...found]);
    for (const position of found) taken.add(position);
  }

  function customLast(position: number): number {
    return header.cells[position]?.custom ? 1 : 0;
  }
}

/** "Duration" is the hours of a list of time, and the days that a plan gives a task (Wrike, Smartsheet). */
function isPlannedSpan(
  header: Header,
  at: ReadonlyMap<Field, readonly number[]>,
  sample: readonly (readonly string[])[],
): boolean {
  const [position] = at.get('hours') ?? [];
  if (
    position === undefined ||
    !/^(?:duration|varighed|varighet|varaktighet|dauer)$/.test(header.cells[position]?.key ?? '')
  )
    return false;
  const cells = sample.map((row) => row[position]?.trim() ?? '').filter((cell) => cell !== '');
  if (cells.some((cell) => /^[\d.,]+\s*(?:d|days?|dage?|dagar|dager|tage?|w|weeks?|uger?)\b/i.test(cell)))
    return true;
  const planned = at.has('started') && (at.has('resolved') || at.has('due')) && !header.has('Start time');
  return planned && cells.every((cell) => /^[\d.,]+$/.test(cell));
}

/**
 * In a time sheet of "Name" and "Description" the name is who worked: few names, again and again, and more descriptions.
 */
function swapPersonAndText(
  header: Header,
  at: Map<Field, readonly number[]>,
  sample: readonly (readonly string[])[],
): void {
  const [name] = at.get('title') ?? [];
  const [text] = at.get('description') ?? [];
  if (name === undefined || text === undefined || at.has('assignee') || sample.length < 4) return;
  if (!/^(?:name|navn|namn)$/.test(header.cells[name]?.key ?? '')) return;
  const different = (position: number) =>
    new Set(sample.map((row) => row[position]?.trim() ?? '').filter((cell) => cell !== '')).size;
  if (different(name) > sample.length / 2 || different(text) <= different(name)) return;
  at.set('title', [text]);
  at.set('assignee', [name]);
  at.delete('description');
}

/** Of Jira's three Σ columns the one for time spent, in the languages that are known. */
function isSumOfTime(name: string): boolean {
  return /time spent|tiempo empleado|temps consacre|tempo gasto|czas poswi|benotigte zeit|tid brugt|brukt tid|anvand tid/.test(
    fold(name),
  );
}

/** The names of a header's columns for a message: the first dozen. */
export function columnList(header: Header): string {
  const names = [...new Set(header.cells.map((cell) => cell.name).filter((name) => name !== ''))];
  const short = names.slice(0, 12).map((name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name));
  return short.join(', ') + (names.length > short.length ? ', …' : '');
}
