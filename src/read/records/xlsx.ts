import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { UserError } from '../../errors.js';
import { shortIso } from '../values/dates.js';
import type { TakeRow } from './csv.js';
import { checkWorkbook } from './zip-bounds.js';

/** A workbook whose size has been checked. */
export interface Workbook {
  /** The sheets that are not hidden, in order. */
  sheets: { name: string; index: number }[];
  /** Streams one sheet's rows; the line is the sheet's row number. */
  rows(sheet: number, take: TakeRow): Promise<void>;
}

/** Opens an XLSX. @throws UserError unpacks-too-large, zip-file, unknown-format, workbook-broken */
export async function openWorkbook(bytes: Buffer, file: string): Promise<Workbook> {
  checkWorkbook(bytes, file);
  const sheets: Workbook['sheets'] = [];
  await mended(file, async () => {
    await readXlsx(bytes, {
      sheets: ({ name, index, hidden, veryHidden }) => {
        if (!hidden && !veryHidden) sheets.push({ name, index });
        return false;
      },
    });
  });
  return {
    sheets,
    rows: (sheet, take) =>
      mended(file, async () => {
        for await (const row of streamXlsxRows(bytes, { sheet }))
          take(row.values.map(cellText), row.index + 1);
      }),
  };
}

/** hucre's own errors (it is young) become a refusal of the file; a user's mistake passes. */
async function mended(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('workbook-broken', { file });
  }
}

/** Excel's day 0, from which the hours of a duration are counted: 30 hours read as 1 January 1900, 6 o'clock. */
const dayZero = Date.UTC(1899, 11, 31);
/** From here on Excel counts a 29 February 1900 that never was. */
const afterLeapBug = Date.UTC(1900, 2, 1);

/** A cell as the text that a CSV of the same sheet would hold, with dates in ISO and durations as hours:minutes:seconds. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!(value instanceof Date)) return String(value);
  const time = value.getTime();
  if (Number.isNaN(time)) return '';
  if (value.getUTCFullYear() > 1904) return shortIso(value.toISOString());
  const seconds = Math.round((time - dayZero) / 1000) + (time >= afterLeapBug ? 86_400 : 0);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
