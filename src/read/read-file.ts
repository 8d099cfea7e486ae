import { UserError } from '../errors.js';
import type { Warning } from '../task.js';
import { asUtf8 } from './bytes/encoding.js';
import { fileKind } from './bytes/kind.js';
import { openBytes, peek } from './bytes/open.js';
import { finishTable } from './finish-table.js';
import { readCsv, type TakeRow } from './records/csv.js';
import { type Dialect, findDialect } from './records/delimiter.js';
import type { FileOptions, FileRead } from './result.js';
import { tableReader } from './table/read-table.js';
import type { Draft } from './task-draft.js';
import { knownColumnNames } from './tools/known-names.js';
import { statuses } from './values/statuses.js';

/** One file as read, before it meets the others. */
export interface OneFile {
  read: FileRead;
  drafts: Draft[];
  warnings: Warning[];
  /** Whether its rows are hours on tasks that another file may hold. */
  entries: boolean;
  /** Whether its ids name the same task in every export of the tool. */
  globalIds: boolean;
}

/** How much of a text is looked at for its delimiter. */
const beginning = 1 << 18;

/** Reads one file of any kind. @throws UserError for what a user can mend; the code says what. */
export async function readFile(name: string, options: FileOptions): Promise<OneFile> {
  const source = await openBytes(name, options);
  const { head, whole } = await peek(source.chunks, 1 << 16);
  const kind = fileKind(head, name);
  if (kind === 'json') return (await import('./read-json.js')).readJson(name, whole, options, source.sha256);
  if (kind === 'zip')
    return (await import('./read-workbook.js')).readWorkbook(name, whole, options, source.sha256);
  return readText(name, whole, options, source.sha256);
}

async function readText(
  name: string,
  bytes: AsyncIterable<Buffer>,
  options: FileOptions,
  sha256: () => string,
): Promise<OneFile> {
  const { chunks, found } = asUtf8(bytes);
  const { head, whole } = await peek(chunks, beginning);
  const text = head.toString('utf8', 0, beginning);
  if (text.trim() === '') throw new UserError('file-empty', { file: name });
  const dialect = findDialect(text, knownColumnNames({ ...options.columns, ...options.map }));
  const meaning = statuses(options.statuses);
  const table = tableReader({
    file: name,
    map: options.map ?? {},
    columns: options.columns ?? {},
    ...(options.config === undefined ? {} : { config: options.config }),
    several: options.several ?? false,
    ...(options.tool === undefined ? {} : { tool: options.tool }),
    dateOrder: options.dateOrder,
    decimal: dialect.delimiter === ';' ? ',' : '.',
    statuses: meaning,
    widths: true,
    onRow: (rows) => options.onProgress?.(rows, name),
    // Another file may fill the texts that this one lacks.
    onTask: options.several ? undefined : options.onTask,
  });
  const swallowed = await rows(name, whole, dialect, table);
  const result = finishOrWreck(table, name, swallowed);
  return finishTable(result, {
    name,
    sha256: sha256(),
    statuses: meaning,
    encoding: found,
    dialect: {
      format: 'csv',
      delimiter: dialect.delimiter,
      encoding: found.name,
      ...(found.guessed ? { encodingGuessed: true } : {}),
    },
  });
}

/** The line where a quote swallowed rows, if one did. A file that Excel wrecked also breaks the quotes: then that is said. */
async function rows(
  file: string,
  chunks: AsyncIterable<Buffer>,
  dialect: Dialect,
  table: ReturnType<typeof tableReader>,
): Promise<number | undefined> {
  const take: TakeRow = dialect.told ? (cells, line) => line > 1 && table.take(cells, line) : table.take;
  try {
    return (await readCsv(chunks, dialect.delimiter, file, take)).swallowed;
  } catch (error) {
    const { rows, wrong } = table.widths();
    if (error instanceof UserError && rows > 2 && wrong > rows / 2) {
      throw new UserError('excel-wreck', { file, rows, wrong });
    }
    throw error;
  }
}

function finishOrWreck(table: ReturnType<typeof tableReader>, file: string, swallowed: number | undefined) {
  if (swallowed === undefined) return table.finish();
  try {
    table.finish();
  } catch (error) {
    if (error instanceof UserError && error.code === 'excel-wreck') throw error;
  }
  throw new UserError('quote-not-closed', { file, row: swallowed });
}
