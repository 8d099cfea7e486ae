import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUtf8 } from '../../src/read/bytes/encoding.js';
import { peek } from '../../src/read/bytes/open.js';
import { readCsv } from '../../src/read/records/csv.js';
import { delimiters, findDialect } from '../../src/read/records/delimiter.js';
import { knownColumnNames } from '../../src/read/tools/known-names.js';

/** All rows of a file, through the layers that readTasks uses. */
async function rowsOf(bytes: Buffer, chunk: number): Promise<string[][]> {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const { head, whole } = await peek(asUtf8(pieces()).chunks, 1 << 20);
  const { delimiter } = findDialect(head.toString('utf8'), knownColumnNames());
  const rows: string[][] = [];
  await readCsv(whole, delimiter, 'table.csv', (cells) => rows.push(cells));
  return rows;
}

function written(rows: string[][], delimiter: string, end: string, always: boolean, last: boolean): string {
  const cell = (text: string) =>
    always || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter)).join(end) + (last ? end : '');
}

const header = ['Title', 'Hours', 'Assigned to', 'Status'];
const table = (cell: fc.Arbitrary<string>) =>
  fc.array(fc.array(cell, { minLength: header.length, maxLength: header.length }), {
    minLength: 1,
    maxLength: 12,
  });
const layout = {
  delimiter: fc.constantFrom(...delimiters),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  always: fc.boolean(),
  last: fc.boolean(),
  chunk: fc.integer({ min: 1, max: 200 }),
};
/** Any text that a text file can hold: no NUL, no half characters. */
const anyText = fc
  .string({ unit: 'binary', maxLength: 12 })
  .filter((text) => !text.includes('\0') && text.isWellFormed());
const nordic = fc.string({
  unit: fc.constantFrom(...'abcdefgh æøåÆØÅäöüßéèñ,;|"\t\n€–“”'),
  maxLength: 12,
});

describe('any table written as CSV comes back as it was', () => {
  it.each([
    ['UTF-8', (text: string) => Buffer.from(text, 'utf8')],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, high byte first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('in %s', async (_name, encoded) => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ rows: table(anyText), ...layout }),
        async ({ rows, delimiter, end, always, last, chunk }) => {
          const all = [header, ...rows];
          expect(await rowsOf(encoded(written(all, delimiter, end, always, last)), chunk)).toEqual(all);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('in Windows-1252', async () => {
    const { default: iconv } = await import('iconv-lite');
    await fc.assert(
      fc.asyncProperty(
        fc.record({ rows: table(nordic), ...layout }),
        async ({ rows, delimiter, end, always, last, chunk }) => {
          // The first word decides: a file of one odd letter may be anything.
          const all = [header, ['Møde på Ærø og Åland', '1', 'Søren', 'Færdig'], ...rows];
          const bytes = iconv.encode(written(all, delimiter, end, always, last), 'windows-1252');
          expect(await rowsOf(bytes, chunk)).toEqual(all);
        },
      ),
      { numRuns: 150 },
    );
  });
});
