import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../errors.js';

/** One record of a CSV and the line of the file that it ends on. */
export interface Row {
  record: string[];
  info: { lines: number };
}

/**
 * The records of a CSV that a person keeps, as a spreadsheet saves it (`,`, `;` or tab).
 * Errors: csv-broken, quote-not-closed.
 */
export function parseRows(file: string, text: string): Row[] {
  const bare = text.replace(/^\ufeff?sep=.\r?\n/i, '');
  try {
    return parse(bare, {
      bom: true,
      delimiter: delimiterOf(bare),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.lines ?? 1);
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw new UserError('quote-not-closed', { file, row });
    throw new UserError('csv-broken', { file, row, reason: error.code });
  }
}

function delimiterOf(text: string): string {
  const header = text.split(/\r|\n/, 1)[0] ?? '';
  const count = (mark: string) => header.split(mark).length;
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
