import { UserError } from '../errors.js';
import type { Warning } from '../task.js';
import { readWhole } from './bytes/open.js';
import { finishTable } from './finish-table.js';
import type { OneFile } from './read-file.js';
import { openWorkbook } from './records/xlsx.js';
import type { FileOptions } from './result.js';
import { type TableResult, tableReader } from './table/read-table.js';
import { statuses } from './values/statuses.js';

/** The largest workbook that is read; it has to be in memory as a whole, packed. */
const largest = 256 * 2 ** 20;

/**
 * Reads an XLSX: the first sheet that is a table of tasks, and every other with the same columns (a sheet a month).
 * @throws UserError of the first sheet where no sheet can be read
 */
export async function readWorkbook(
  name: string,
  chunks: AsyncIterable<Buffer>,
  options: FileOptions,
  sha256: () => string,
): Promise<OneFile> {
  const bytes = await readWhole(chunks, name, largest);
  const workbook = await openWorkbook(bytes, name);
  const meaning = statuses(options.statuses);
  const read: { sheet: string; result: TableResult }[] = [];
  const skipped: string[] = [];
  let refusal: UserError | undefined;
  for (const { name: sheet, index } of workbook.sheets) {
    const table = tableReader({
      file: name,
      map: options.map ?? {},
      columns: options.columns ?? {},
      ...(options.config === undefined ? {} : { config: options.config }),
      several: options.several ?? false,
      ...(options.tool === undefined ? {} : { tool: options.tool }),
      dateOrder: options.dateOrder,
      decimal: '.',
      statuses: meaning,
      widths: false,
      onRow: (rows) => options.onProgress?.(rows, name),
    });
    try {
      await workbook.rows(index, table.take);
      const result = table.finish();
      const first = read[0]?.result;
      if (!first || sameColumns(first, result)) read.push({ sheet, result });
      else skipped.push(sheet);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (error.code === 'workbook-broken' || error.code === 'too-large') throw error;
      if (error.code !== 'file-empty') skipped.push(sheet);
      refusal = !refusal || refusal.code === 'file-empty' ? error : refusal;
    }
  }
  const [main, ...others] = read;
  if (!main) throw refusal ?? new UserError('file-empty', { file: name });
  const result = others.reduce((all, { result }) => joined(all, result), main.result);
  const file = finishTable(result, {
    name,
    sha256: sha256(),
    statuses: meaning,
    dialect: { format: 'xlsx', sheets: read.map(({ sheet }) => sheet) },
  });
  const unread: Warning[] =
    skipped.length > 0 ? [{ code: 'sheets-skipped', args: { file: name, sheets: skipped.join(', ') } }] : [];
  return { ...file, warnings: [...file.warnings, ...unread] };
}

/** Whether two sheets are one table in parts: most columns of the one are in the other. */
function sameColumns(one: TableResult, other: TableResult): boolean {
  const keys = new Set(one.header.cells.map((cell) => cell.key).filter((key) => key !== ''));
  const others = other.header.cells.filter((cell) => cell.key !== '');
  const shared = others.filter((cell) => keys.has(cell.key)).length;
  return one.tool === other.tool && shared >= 0.7 * Math.max(keys.size, others.length);
}

function joined(one: TableResult, other: TableResult): TableResult {
  return {
    ...one,
    drafts: [...one.drafts, ...other.drafts],
    rows: one.rows + other.rows,
    otherRows: one.otherRows + other.otherRows,
    unreadTimes: one.unreadTimes + other.unreadTimes,
    dates: {
      ...one.dates,
      open: one.dates.open || other.dates.open,
      unread: one.dates.unread + other.dates.unread,
      misfits: one.dates.misfits + other.dates.misfits,
    },
  };
}
