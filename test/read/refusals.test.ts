import { describe, expect, it } from 'vitest';
import { readTasks } from '../../src/read/index.js';
import { readContent, readContents, readFixture, refusal, workbook } from './files.js';

describe('a file that cannot be read is refused for the right reason', () => {
  it('is not there', async () => {
    expect(await refusal(readTasks(['nowhere.csv']))).toEqual({
      code: 'file-missing',
      args: { file: 'nowhere.csv' },
    });
  });
  it('is a folder', async () => {
    expect(await refusal(readTasks(['src']))).toEqual({ code: 'file-is-directory', args: { file: 'src' } });
  });
  it.each([
    ['nothing', ''],
    ['only a mark', '\ufeff'],
    ['only blank lines', '\n \n\r\n'],
    ['only separators', ';;;\n;;;\n'],
  ])('holds %s', async (_name, content) => {
    expect((await refusal(readContent(content))).code).toBe('file-empty');
  });
  it.each([
    [
      'bytes of a program',
      Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7919) % 251)),
      'file-binary',
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'unknown-format'],
    ['a PDF', '%PDF-1.7\n…', 'unknown-format'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'old-excel'],
    ['a web page', '<html><table><tr><td>Key</td></tr></table></html>', 'web-page'],
    ['a workbook that is cut off', Buffer.from('504b0304aaaaaaaaaaaa', 'hex'), 'workbook-broken'],
    ['a list of GitHub without an issue', '[]', 'no-tasks'],
    [
      'JSON of the wrong kind',
      '[{"id":"3","name":"In Progress","statusCategory":{"key":"new"}}]',
      'unknown-format',
    ],
    ['JSON that was cut off', '{"cards":[{"id":"1"},\n{"id"', 'json-broken'],
  ])('holds %s', async (_name, content, code) => {
    expect((await refusal(readContent(content))).code).toBe(code);
  });

  it('has a header and no rows', async () => {
    expect((await refusal(readContent('Summary,Issue key,Issue id\n'))).code).toBe('no-rows');
    expect((await refusal(readContent('Title;Hours\n\nTotal;0\n'))).code).toBe('no-rows');
  });

  it('has no title: the columns are named, with the line that maps the likeliest', async () => {
    const refused = await refusal(
      readContent('Uge;Medarbejder;Sagstekst;Tid\n12;Anna;Brochure til messen;1,5\n'),
    );
    expect(refused).toMatchObject({
      code: 'no-title-column',
      args: {
        file: 'tasks.csv',
        columns: 'Uge, Medarbejder, Sagstekst, Tid',
        suggestion: '--map title=Sagstekst',
      },
    });
  });

  it('lacks the column that the user named', async () => {
    const refused = await refusal(readContent('Title,Hours\nA,1\n', { map: { title: 'Opgave' } }));
    expect(refused).toEqual({
      code: 'map-column-missing',
      args: { file: 'tasks.csv', column: 'Opgave', columns: 'Title, Hours' },
    });
    const several = refusal(
      readContents({ 'a.csv': 'Title\nA\n', 'b.csv': 'Title\nB\n' }, { map: { hours: 'Tid' } }),
    );
    expect((await several).code).toBe('map-column-missing');
  });

  it('is given a field or a tool that there is not', async () => {
    expect((await refusal(readFixture('toggl.csv', { map: { titel: 'Description' } }))).code).toBe(
      'bad-option',
    );
    expect((await refusal(readFixture('toggl.csv', { tool: 'basecamp' }))).code).toBe('bad-option');
    expect(
      (await refusal(readFixture('toggl.csv', { only: [{ field: 'colour', value: 'red' }] }))).code,
    ).toBe('bad-option');
  });
});

describe('a quote that never closes', () => {
  const head = 'Title,Owner,Hours\n';
  it('is told with the row where it was opened, not with the last', async () => {
    const rows = Array.from({ length: 50 }, (_, n) => `Task ${n},Anna,1`).join('\n');
    const refused = await refusal(readContent(`${head}${rows}\n"Brochure,Bo,2\nFlyer,Bo,3\nPoster,Bo,1\n`));
    expect(refused).toEqual({ code: 'quote-not-closed', args: { file: 'tasks.csv', row: 52 } });
  });

  it('is found where the next row’s quote happens to close it', async () => {
    const rows = Array.from({ length: 20 }, (_, n) => `"Task ${n}","Anna","1"`).join('\n');
    const refused = await refusal(readContent(`${head}"A","Anna","1"\n"Brochure,Bo,2\n${rows}\n`));
    expect(refused).toEqual({ code: 'quote-not-closed', args: { file: 'tasks.csv', row: 3 } });
  });

  it('counts the lines of cells that hold several, also with CRLF inside', async () => {
    const refused = await refusal(readContent(`Title,Notes\n"A","one\r\ntwo\r\nthree"\nB,x\n"Brochure,y\n`));
    expect(refused.args.row).toBe(6);
  });

  it('is none in a text that begins with a quotation of two lines', async () => {
    const { tasks } = await readContent('Title,Notes\nA,"""Make it look\nnice"" he said"\nB,ok\n');
    expect(tasks).toHaveLength(2);
    expect(tasks[0]?.description).toBe('"Make it look\nnice" he said');
  });
});

describe('a file that a detour through Excel has wrecked', () => {
  it('is refused with the reason, not guessed at', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, n) => `"Task ${n},MK-${n},${n},Task,Done,""Text\n;;;;;\nmore text;;;;;\nend"",x";;;;;`,
    );
    const refused = await refusal(
      readContent(
        `Summary,Issue key,Issue id,Issue Type,Status,Description,Label;;;;;\n${rows.join('\n')}\n`,
      ),
    );
    expect(refused.code).toBe('excel-wreck');
    expect(Number(refused.args.wrong)).toBeGreaterThan(Number(refused.args.rows) / 2);
  });
});

describe('a zip', () => {
  it('of CSV files, as Notion makes them, is to be unpacked', async () => {
    const { ZipWriter } = await import('../support/zip.js');
    const zip = new ZipWriter().add('Tasks 1234_all.csv', Buffer.from('Name\nA\n')).end();
    expect((await refusal(readContent(zip, {}, 'notion.zip'))).code).toBe('zip-file');
  });
  it.each([
    ['a sheet', { 'xl/worksheets/sheet1.xml': 858 }, { size: 858, most: 512 }],
    ['what is no sheet', { 'xl/sharedStrings.xml': 300 }, { size: 300, most: 256 }],
    [
      'all together',
      { 'xl/worksheets/sheet1.xml': 500, 'xl/worksheets/sheet2.xml': 500, 'xl/sharedStrings.xml': 200 },
      { size: 1201, most: 1024 },
    ],
  ])('that would unpack beyond all bounds is refused before it is unpacked: %s', async (_, parts, told) => {
    const { ZipWriter } = await import('../support/zip.js');
    const zip = new ZipWriter()
      .add('[Content_Types].xml', Buffer.from('<Types/>'))
      .add('xl/workbook.xml', Buffer.from('<workbook/>'));
    for (const [name, megabytes] of Object.entries(parts))
      zip.add(name, Buffer.alloc(10), megabytes * 2 ** 20);
    expect(await refusal(readContent(zip.end(), {}, 'bomb.xlsx'))).toMatchObject({
      code: 'unpacks-too-large',
      args: told,
    });
  });
  it('whose table of contents hides how large a sheet is, is refused', async () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const whole = async () => {
      const zip = Buffer.from(await workbook({ S: [['Title'], ['A']] }));
      return { zip, entry: zip.lastIndexOf(sheet) - 46, end: zip.lastIndexOf('PK\u0005\u0006') };
    };
    expect((await readContent((await whole()).zip, {}, 'whole.xlsx')).tasks).toHaveLength(1);

    const described = await whole();
    described.zip.writeUInt16LE(8, described.entry + 8);
    described.zip.writeUInt32LE(0, described.entry + 20);
    described.zip.writeUInt32LE(0, described.entry + 24);
    const empty = await whole();
    empty.zip.writeUInt32LE(0, empty.entry + 24);
    const elsewhere = await whole();
    elsewhere.zip.writeUInt32LE(0xffffffff, elsewhere.end + 12);
    for (const { zip } of [described, empty, elsewhere])
      expect((await refusal(readContent(zip, {}, 'hidden.xlsx'))).code).toBe('workbook-broken');
  });
  it('whose sizes stand in Zip64 fields, as Java writes them, is read, and held to them', async () => {
    const plain = Buffer.from(await workbook({ S: [['Title'], ['A']] }));
    expect((await readContent(inZip64(plain), {}, 'java.xlsx')).tasks).toHaveLength(1);
    expect(await refusal(readContent(inZip64(plain, 600 * 2 ** 20), {}, 'bomb.xlsx'))).toMatchObject({
      code: 'unpacks-too-large',
      args: { size: 600 },
    });
  });
  it('whose sheet is cut off is refused', async () => {
    const whole = Buffer.from(await workbook({ S: [['Title'], ['A']] }));
    const refused = await refusal(readContent(whole.subarray(0, whole.length - 200), {}, 'cut.xlsx'));
    expect(['unknown-format', 'workbook-broken']).toContain(refused.code);
  });
});

/** The same zip, with the sizes of each part in a Zip64 field of its table of contents. */
function inZip64(zip: Buffer, sheetSize?: number): Buffer {
  const end = zip.lastIndexOf('PK\u0005\u0006');
  const begin = zip.readUInt32LE(end + 16);
  const contents: Buffer[] = [];
  for (let at = begin; at < end; ) {
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const entry = Buffer.from(zip.subarray(at, nameEnd));
    const field = Buffer.alloc(20);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(16, 2);
    const isSheet = entry.includes('worksheets/sheet1.xml');
    field.writeBigUInt64LE(BigInt((isSheet ? sheetSize : undefined) ?? entry.readUInt32LE(24)), 4);
    field.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
    at = nameEnd + entry.readUInt16LE(30) + entry.readUInt16LE(32);
    entry.writeUInt32LE(0xffffffff, 20);
    entry.writeUInt32LE(0xffffffff, 24);
    entry.writeUInt16LE(field.length, 30);
    entry.writeUInt16LE(0, 32);
    contents.push(entry, field);
  }
  const table = Buffer.concat(contents);
  const last = Buffer.from(zip.subarray(end));
  last.writeUInt32LE(table.length, 12);
  return Buffer.concat([zip.subarray(0, begin), table, last]);
}
