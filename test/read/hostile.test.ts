import { describe, expect, it } from 'vitest';
import { hoursOf, readContent, refusal, workbook } from './files.js';

describe('hostile input is read or refused in one line', () => {
  it('10,000 columns', async () => {
    const names = Array.from({ length: 10_000 }, (_, n) => (n === 7000 ? 'Title' : `Column ${n}`));
    const cells = names.map((name) => (name === 'Title' ? 'Brochure' : ''));
    const { tasks } = await readContent(`${names.join(',')}\n${cells.join(',')}\n`);
    expect(tasks.map((task) => task.title)).toEqual(['Brochure']);
  });

  it('a cell of 1 MB keeps a title and a description of a size that can be read', async () => {
    const long = 'word '.repeat(200_000);
    const { tasks } = await readContent(`Title,Notes\n"${long}","${long}"\n`);
    expect(tasks[0]?.title.length).toBeLessThanOrEqual(1000);
    expect(tasks[0]?.description.length).toBeLessThanOrEqual(2000);
  });

  it('columns named like the insides of JavaScript', async () => {
    const { files, tasks } = await readContent('Title,__proto__,constructor,toString\nA,1,2,3\n');
    expect(tasks[0]?.title).toBe('A');
    expect(files[0]?.columns.map((column) => column.field)).toEqual(['title', null, null, null]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it('JSON with such keys', async () => {
    const { tasks } = await readContent(
      '[{"number":1,"title":"A","state":"open","__proto__":{"title":"B"},"labels":[{"name":"__proto__"}]}]',
    );
    expect(tasks[0]).toMatchObject({ title: 'A', labels: ['__proto__'] });
  });

  it('formulas, escapes and scripts stay text for the room that shows them', async () => {
    const titles = [
      "=cmd|'/c calc'!A1",
      '\u001b[31mred',
      '<script>alert(1)</script>',
      '[x](javascript:alert(1))',
      '\u202egnp.exe',
    ];
    const { tasks } = await readContent(
      `Title,Owner\n${titles.map((title) => `"${title}",Anna`).join('\n')}\n`,
    );
    expect(tasks.map((task) => task.title)).toEqual(titles);
  });

  it('a document nested without end', async () => {
    const deep = `${'{"type":"doc","content":['.repeat(3000)}${']}'.repeat(3000)}`;
    const { tasks } = await readContent(`{"key":"A-1","fields":{"summary":"A","description":${deep}}}`);
    expect(tasks[0]?.description).toBe('');
  });

  it('XML entities in a workbook do not multiply', async () => {
    const { ZipWriter } = await import('../support/zip.js');
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>';
    const part = (text: string) => Buffer.from(text, 'utf8');
    const file = new ZipWriter()
      .add('[Content_Types].xml', part('<Types/>'))
      .add(
        '_rels/.rels',
        part(
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        ),
      )
      .add(
        'xl/workbook.xml',
        part('<workbook xmlns:r="x"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'),
      )
      .add(
        'xl/_rels/workbook.xml.rels',
        part(
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
      )
      .add('xl/worksheets/sheet1.xml', part(bomb))
      .end();
    const outcome = await readContent(file, {}, 'x.xlsx').then(
      ({ tasks }) => Math.max(...tasks.map((task) => task.title.length)),
      () => 0,
    );
    expect(outcome).toBeLessThan(100);
  });

  it('a workbook with a cell in the last corner of the sheet', async () => {
    const rows: (string | null)[][] = [['Title'], ['A']];
    const corner = Array.from({ length: 16_384 }, () => null as string | null);
    corner[16_383] = 'x';
    const { tasks } = await readContent(await workbook({ S: [...rows, corner] }), {}, 'corner.xlsx');
    expect(tasks.map((task) => task.title)).toEqual(['A']);
  });

  it('negative and absurd amounts of time', async () => {
    const read = await readContent('Title;Hours\nA;-2\nB;5\nC;1e999\nD;99999999999999999999\n');
    expect(Number.isFinite(hoursOf(read))).toBe(true);
  });

  it('spaces, digits, brackets or letters without end in every column does not hold it up', async () => {
    const names = [
      'Title',
      'Owner',
      'Requested by',
      'Status',
      'Created',
      'Hours',
      'Labels',
      'Notes',
      'Type',
      'ID',
    ];
    for (const piece of [' ', '1', '<', '(', 'a', 'total ', '1/', ';', '- ']) {
      const long = piece.repeat(2 ** 16 / piece.length);
      const row = names.map(() => `"x${long}x"`).join(',');
      const total = names.map(() => `"total${long}x"`).join(',');
      const started = performance.now();
      await readContent(`${names.join(',')}\n${row}\n${total}\n`);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  }, 60_000);

  it('the same in the header does not either', async () => {
    for (const piece of [' ', '(', 'Σ', ' in', '1']) {
      const started = performance.now();
      await readContent(`Title,"x${piece.repeat(2 ** 16)}x"\nA,B\n`);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  }, 60_000);

  it('a file of quotes', async () => {
    expect((await refusal(readContent('"'.repeat(100_001)))).code).toMatch(
      /quote-not-closed|file-empty|no-title-column|no-rows/,
    );
  });
});
