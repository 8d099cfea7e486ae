import { createRequire } from 'node:module';
import type { Options } from 'csv-parse';
import { UserError } from '../../errors.js';
import type { Delimiter } from './delimiter.js';

/** Asked for as CommonJS, csv-parse is one file and not nine modules: half the time to load. */
const { Parser }: typeof import('csv-parse') = createRequire(import.meta.url)('csv-parse');

/** Takes one row: its cells, and the line of the file on which it begins (1 = the first). */
export type TakeRow = (cells: string[], line: number) => void;

/** No record is longer: a quote that never closes would otherwise swallow a file of any size. */
const longestRecord = 64 * 2 ** 20;

const options: Options = {
  record_delimiter: ['\n', '\r\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  max_record_size: longestRecord,
};

/** csv-parse without its stream: bytes go in and records come out at once, so that nothing waits and nothing is kept twice. */
class Records extends Parser {
  private failure: unknown;
  constructor(
    delimiter: string,
    private readonly onRow: (record: string[]) => void,
  ) {
    super({ ...options, delimiter });
  }
  override push(record: unknown): boolean {
    if (record !== null) this.onRow(record as string[]);
    return true;
  }
  /** @returns why csv-parse cannot read on, if it cannot */
  feed(bytes: Buffer): unknown {
    this._transform(bytes, 'utf8', this.note);
    return this.failure;
  }
  /** The last record, and likewise why it is none. */
  finish(): unknown {
    this._flush(this.note);
    return this.failure;
  }
  private readonly note = (error?: Error | null): void => {
    this.failure = error;
  };
}

/**
 * Streams the rows of CSV text in UTF-8. A quote that opens in one row and swallows the next is found even where a later
 * quote happens to close it.
 * @throws UserError quote-not-closed with the line where the record began, csv-broken
 */
export async function readCsv(
  chunks: AsyncIterable<Buffer>,
  delimiter: Delimiter,
  file: string,
  take: TakeRow,
): Promise<{ swallowed?: number }> {
  let line = 1;
  let seen = 0;
  let swallowed: number | undefined;

  const parser = new Records(delimiter, (cells) => {
    const start = line;
    // csv-parse counts a CRLF inside quotes twice, so rows of several lines are counted again.
    const several = parser.info.lines - seen > 1;
    line = start + 1 + (several ? breaksIn(cells) : 0);
    seen = parser.info.lines;
    if (several && swallowed === undefined && swallowsRows(cells, delimiter)) swallowed = start;
    take(cells, start);
  });
  for await (const chunk of chunks) {
    const failure = parser.feed(chunk);
    if (failure) throw readable(failure, file, line);
  }
  const failure = parser.finish();
  if (failure) throw readable(failure, file, line);
  return swallowed === undefined ? {} : { swallowed };
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at += 1) {
      const code = cell.charCodeAt(at);
      if (code === 10 || (code === 13 && cell.charCodeAt(at + 1) !== 10)) breaks += 1;
    }
  }
  return breaks;
}

/**
 * Whether a cell began with a quote that another cell's opening quote ended: `"Title,Done⏎"Next`. csv-parse then keeps both
 * quotes as letters, and the second follows a delimiter or a new line and precedes a letter.
 */
function swallowsRows(cells: readonly string[], delimiter: string): boolean {
  return cells.some((cell) => {
    if (!cell.startsWith('"')) return false;
    const second = cell.indexOf('"', 1);
    if (second < 0 || !/[\r\n]/.test(cell.slice(0, second))) return false;
    const before = cell[second - 1];
    const after = cell[second + 1];
    return (
      (before === delimiter || before === '\n' || before === '\r') && after !== undefined && /\S/.test(after)
    );
  });
}

function readable(error: unknown, file: string, row: number): unknown {
  const code = (error as { code?: unknown })?.code;
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return new UserError('quote-not-closed', { file, row });
  if (typeof code === 'string') return new UserError('csv-broken', { file, row, reason: code });
  return error;
}
