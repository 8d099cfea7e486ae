import { UserError } from '../../errors.js';
import { didYouMean } from '../../files/did-you-mean.js';
import type { Task } from '../../task.js';
import type { Draft } from '../task-draft.js';
import { toolIds } from '../tools/ids.js';
import { tableTools } from '../tools/index.js';
import { knownColumnNames } from '../tools/known-names.js';
import { table } from '../tools/table.js';
import type { TableTool } from '../tools/tool.js';
import type { DateDecision } from '../values/date-columns.js';
import type { NumberDecision } from '../values/number-columns.js';
import { type Builder, type BuildSettings, builder } from './build.js';
import { entryBuilder } from './build-entries.js';
import { firstFilled, isBlank } from './cells.js';
import { type Columns, columnList, findColumns } from './columns.js';
import { findHeader, rowsSearched } from './find-header.js';
import { groupedRows } from './grouped-rows.js';
import { type Header, header } from './header.js';
import { likelyHours } from './likely-hours.js';
import { likelyTitle } from './likely-title.js';

export interface TableSettings extends BuildSettings {
  map: Readonly<Record<string, string>>;
  /** What the config says of the columns of all files; this one may lack them. */
  columns?: Readonly<Record<string, string>>;
  config?: string;
  /** Whether other files are read too, so that a mapped column may be in one of those. */
  several?: boolean;
  /** The user's word for the tool. */
  tool?: string;
  /** Sheets leave out empty cells, so only the rows of text files have a width. */
  widths: boolean;
  onRow?: (rows: number) => void;
  /** Told of each task whose texts no later row can change. */
  onTask?: (task: Task) => void;
}

export interface TableResult {
  tool: TableTool;
  header: Header;
  headerRow: number;
  columns: Columns;
  drafts: Draft[];
  /** Tasks and time entries. */
  rows: number;
  /** Titles above the header, totals, notes. */
  otherRows: number;
  /** Rows with fewer cells than the header, and the line of the first. */
  short: { rows: number; first: number };
  /** Rows with filled cells beyond the header. */
  long: { rows: number; first: number };
  dates: DateDecision;
  numbers: NumberDecision;
  unreadTimes: number;
  /** An unused column of numbers that may be the hours of a table without any. */
  maybeHours?: string;
}

/** Reads a table row by row: finds the header, then the tool, then makes a draft of each task. */
export interface TableReader {
  take(cells: string[], line: number): void;
  /** Rows so far of another width than the header, and all rows: how an Excel wreck shows. */
  widths(): { rows: number; wrong: number };
  /** @throws UserError no-rows, no-title-column, map-column-missing, excel-wreck, no-tasks */
  finish(): TableResult;
}

export function tableReader(settings: TableSettings): TableReader {
  let waiting: { cells: string[]; line: number }[] | undefined = [];
  let open: OpenTable | undefined;

  function start(): void {
    if (!waiting) return;
    const rows = waiting;
    waiting = undefined;
    const index = findHeader(
      rows.map((row) => row.cells),
      knownColumnNames({ ...settings.columns, ...settings.map }),
    );
    if (index === undefined) throw new UserError('file-empty', { file: settings.file });
    const top = rows[index];
    if (!top) return;
    const above = rows.slice(0, index).map((row) => row.cells);
    const below = rows.slice(index + 1).map((row) => row.cells);
    open = openTable(top.cells, top.line, above, below, settings);
    for (const row of rows.slice(index + 1)) open.take(row.cells, row.line);
  }

  return {
    take(cells, line) {
      if (open) open.take(cells, line);
      else if (waiting) {
        if (waiting.length === 0 && isBlank(cells)) return;
        waiting.push({ cells, line });
        if (waiting.length >= rowsSearched) start();
      }
    },
    widths: () => open?.widths() ?? { rows: 0, wrong: 0 },
    finish() {
      start();
      if (!open) throw new UserError('file-empty', { file: settings.file });
      return open.finish();
    },
  };
}

type OpenTable = TableReader;

function openTable(
  top: readonly string[],
  headerRow: number,
  above: readonly (readonly string[])[],
  below: readonly (readonly string[])[],
  settings: TableSettings,
): OpenTable {
  const heads = header(top);
  const tool = findTool(heads, above, settings);
  const columns = findColumns(heads, tool, settings.map, settings.file, {
    several: settings.several,
    sample: below,
    configured: settings.columns,
  });
  const maybeHours = tool === table ? likelyHours(heads, columns, below) : undefined;
  const build: Builder = columns.at.has('title')
    ? tool.rows === 'entries'
      ? entryBuilder(tool, columns, settings)
      : builder(tool, columns, settings)
    : missing;
  const width = top.findLastIndex((cell) => cell.trim() !== '') + 1;
  const drafts: Draft[] = [];
  const short = { rows: 0, first: 0 };
  const long = { rows: 0, first: 0 };
  let seen = 0;
  let rows = 0;
  let otherRows = above.filter((row) => !isBlank(row)).length;
  let held: { cells: string[]; line: number } | undefined;
  /** Lonely texts, not yet followed by a task. */
  const sample: string[][] = [];
  const lonely: { cells: string[]; line: number }[] = [];
  const groups = groupedRows(top, above, tool, settings);

  function take(cells: string[], line: number): void {
    if (isBlank(cells)) return;
    if (held) {
      const heading = held;
      held = undefined;
      if (groups.isHeader(cells)) {
        groups.enter(heading.cells[0]?.trim() ?? '');
        otherRows += 1;
        return;
      }
      data(heading.cells, heading.line);
    }
    if (groups.isHeader(cells)) return;
    if (groups.mayBeHeading(cells)) {
      held = { cells, line };
      return;
    }
    data(cells, line);
  }

  function data(cells: string[], line: number): void {
    seen += 1;
    if (build === missing && sample.length < 50) sample.push(cells);
    if (settings.widths && cells.length !== width) checkWidth(cells, line);
    const sub = groups.subItem(cells, line);
    if (sub) {
      keep(sub);
      return;
    }
    const kind = build.kind(cells);
    const sums = tool.groups && kind !== 'none' && firstFilled(cells, columns.at.get('title')) === '';
    if (kind === 'none' || sums || (tool.skips?.(cells, heads) ?? false)) {
      otherRows += 1;
      return;
    }
    if (kind === 'lonely') {
      lonely.push({ cells, line });
      return;
    }
    if (lonely.length > 0) for (const row of lonely.splice(0)) keep(build.row(row.cells, row.line));
    keep(build.row(cells, line));
  }

  function keep(draft: Draft): void {
    rows += 1;
    if (rows % 5000 === 0) settings.onRow?.(rows);
    if (draft.again) return;
    groups.place(draft);
    drafts.push(draft);
    if (tool.rows === 'tasks') settings.onTask?.(draft.task);
  }

  function checkWidth(cells: readonly string[], line: number): void {
    const kind = cells.length < width ? short : long;
    if (kind === long && isBlank(cells.slice(width))) return;
    if (kind.rows === 0) kind.first = line;
    kind.rows += 1;
  }

  return {
    take,
    widths: () => ({ rows: seen, wrong: short.rows + long.rows }),
    finish() {
      if (held) data(held.cells, held.line);
      held = undefined;
      otherRows += lonely.length;
      const wrong = short.rows + long.rows;
      if (seen > 1 && wrong > seen / 2 && width > 1) {
        throw new UserError('excel-wreck', { file: settings.file, rows: seen, wrong });
      }
      if (!columns.at.has('title')) throw noTitle(heads, columns, sample, seen, settings);
      if (rows === 0) throw new UserError('no-rows', { file: settings.file });
      const dates = build.dates.settle();
      const numbers = build.numbers.settle();
      groups.settle();
      return {
        tool,
        header: heads,
        headerRow,
        columns,
        drafts,
        rows,
        otherRows,
        short,
        long,
        dates,
        numbers,
        unreadTimes: build.unreadTimes,
        ...(maybeHours === undefined ? {} : { maybeHours }),
      };
    },
  };
}

/** @throws UserError bad-option for a tool that nobody knows */
function findTool(heads: Header, above: readonly (readonly string[])[], settings: TableSettings): TableTool {
  const found = tableTools.find((tool) => tool.fits(heads, above)) ?? table;
  const { tool: told } = settings;
  if (told === undefined) return found;
  // "jira" is any of Jira's: which one, the columns tell.
  if (found.id === told || found.id.startsWith(`${told}-`)) return found;
  const named =
    tableTools.find((tool) => tool.id === told) ?? tableTools.find((tool) => tool.id.startsWith(`${told}-`));
  if (!named)
    throw new UserError('bad-option', {
      option: '--tool',
      value: told,
      expected: toolIds().join(', '),
      nearest: didYouMean(told, toolIds()),
    });
  return named;
}

function noTitle(
  heads: Header,
  columns: Columns,
  sample: readonly string[][],
  rows: number,
  { file, config, columns: configured = {} }: TableSettings,
): UserError {
  const { title: named } = configured;
  const likely = likelyTitle(heads, columns, sample);
  return new UserError('no-title-column', {
    file,
    columns: columnList(heads),
    suggestion: `--map title=${quoted(likely)}`,
    ...(config === undefined || named === undefined ? {} : { config: { file: config, column: named } }),
    table: { names: heads.cells.map((cell) => cell.name), sample, rows, likely },
  });
}

function quoted(name: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(name) ? name : `"${name}"`;
}

/** Stands in until the whole table is seen: its widths may tell more than its missing title. */
const missing: Builder = {
  kind: () => 'none',
  row: () => {
    throw new Error('a table without a title column has no rows');
  },
  unreadTimes: 0,
  dates: { put: () => false, settle: () => ({ open: false, unread: 0, misfits: 0 }) },
  numbers: {
    number: () => false,
    time: () => false,
    told: () => false,
    settle: () => ({ decimal: '.', guessed: new Map() }),
  },
};
