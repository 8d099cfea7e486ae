import { describe, expect, it } from 'vitest';
import { hoursOf, readContent, readFixture, warningCodes, workbook } from './files.js';

const header = 'Opgave;Ansvarlig;Timer';

describe('hours that are none', () => {
  it('are counted: negative numbers and words, in the estimate too', async () => {
    const read = await readContent(
      'Opgave;Timer;Estimat;Dato\nA;-2;1;2026-01-02\nB;abc;-3;2026-01-02\nC;2;1;2026-01-02\nD;-;;2026-01-02\n',
    );
    expect(read.warnings).toContainEqual({ code: 'times-not-read', args: { file: 'tasks.csv', cells: 3 } });
    expect(hoursOf(read)).toBe(2);
    expect(read.tasks[0]).toMatchObject({ worklogs: [] });
  });
});

describe('what a person should check', () => {
  const warningOf = async (content: string, code: string, options = {}) =>
    (await readContent(content, options)).warnings.find((warning) => warning.code === code)?.args;

  it('a mark that may be of thousands or of decimals', async () => {
    expect(await warningOf('Title,Hours\nA,"1,250"\nB,2\n', 'decimal-mark-open')).toEqual({
      file: 'tasks.csv',
      example: '1,250',
      mark: ',',
      as: 'thousands',
    });
    expect(await warningOf('Title,Hours\nA,"1,250"\nB,2.5\n', 'decimal-mark-open')).toBeUndefined();
  });

  it('a column of numbers that nobody took for the hours', async () => {
    expect(await warningOf('Opgave;Brugt;Pris\nA;1,5;100\nB;2;200\n', 'hours-overlooked')).toEqual({
      file: 'tasks.csv',
      column: 'Brugt',
    });
    expect(await warningOf('Title,Days\nA,1\nB,2\n', 'hours-overlooked')).toMatchObject({ column: 'Days' });
    expect(await warningOf('Title,Hours,Days\nA,1,2\nB,2,3\n', 'hours-overlooked')).toBeUndefined();
    expect(await warningOf('Title,Budget\nA,1\nB,2\n', 'hours-overlooked')).toBeUndefined();
  });

  it('hours that are too many to be hours', async () => {
    expect(await warningOf('Title,Hours\nA,241\nB,302\nC,1\n', 'hours-implausible')).toMatchObject({
      column: 'Hours',
    });
    expect(await warningOf('Title,Hours\nA,24\nB,302\nC,1\n', 'hours-implausible')).toBeUndefined();
  });

  it('dates that --date-order cannot fit', async () => {
    const dates = 'Title,Created\nA,25/12/2026\nB,01/02/2026\n';
    expect(await warningOf(dates, 'date-order-misfit', { dateOrder: 'mdy' })).toEqual({
      file: 'tasks.csv',
      order: 'mdy',
      cells: 1,
    });
    expect(await warningOf(dates, 'date-order-misfit', { dateOrder: 'dmy' })).toBeUndefined();
  });
});

describe('files as Excel leaves them', () => {
  it.each([',', ';', '\t', '|'])(
    'finds the delimiter %j in the header, outside quotes',
    async (delimiter) => {
      const rows = [
        ['Title', 'Notes, if any; or | not', 'Hours'],
        ['Fair, brochure; print', 'a|b\tc', '2.5'],
      ];
      const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\n');
      const { files, tasks } = await readContent(text);
      expect(files[0]?.dialect.delimiter).toBe(delimiter);
      expect(tasks[0]).toMatchObject({ title: 'Fair, brochure; print', loggedSeconds: 9000 });
    },
  );

  it('obeys a first line "sep=;"', async () => {
    const { files, tasks } = await readContent(`sep=;\r\n${header}\r\nMesse;Anna;1,5\r\n`);
    expect(files[0]?.dialect).toMatchObject({ delimiter: ';' });
    expect(tasks[0]).toMatchObject({ title: 'Messe', loggedSeconds: 5400 });
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('reads rows that end in %s', async (_name, end) => {
    const { tasks } = await readContent([header, 'A;Anna;1', 'B;Bo;2', ''].join(end));
    expect(tasks.map((task) => [task.title, task.source.row])).toEqual([
      ['A', 2],
      ['B', 3],
    ]);
  });

  it('skips title rows above the header, blank rows, totals and notes below', async () => {
    const read = await readContent(
      [
        'Marketing 2026;;',
        'Udtræk den 3. marts;;',
        '',
        header,
        'Messe;Anna;1,5',
        ';;',
        'Annoncer;Bo;2',
        'I alt;;3,5',
        '',
        'Rettet af Anna;;',
      ].join('\n'),
    );
    expect(read.files[0]).toMatchObject({ rows: 3, dialect: { headerRow: 4 } });
    expect(hoursOf(read)).toBe(3.5);
  });

  it('does not take sums without a word for tasks', async () => {
    const read = await readContent('Title,Owner,Hours,Estimate\nA,Anna,1,2\nB,Bo,2,3\n,,3,5\n');
    expect(read.files[0]).toMatchObject({ rows: 2, otherRows: 1 });
    expect(hoursOf(read)).toBe(3);
  });

  it('keeps a task whose title only begins with a word for totals', async () => {
    const { tasks } = await readContent(
      'Title,Owner,Hours\nTotal makeover of the site,Anna,1\nSum up the webinar,Bo,1\n',
    );
    expect(tasks).toHaveLength(2);
  });

  it('counts a row without a title among what is left out', async () => {
    const { files, leftOut } = await readContent('ID,Title,Owner,Hours\n1,A,Anna,1\n2,,Bo,2\n3,C,Bo,1\n');
    expect(files[0]?.rows).toBe(3);
    expect(leftOut).toEqual([{ reason: 'no-title', tasks: 1, effort: 0, ids: ['2'], loggedSeconds: 7200 }]);
  });

  it('pads short rows and says so', async () => {
    const read = await readContent('Title,Owner,Hours\nA,Anna,1\nB\nC,Bo,2\n');
    expect(read.tasks).toHaveLength(3);
    expect(read.warnings).toEqual([{ code: 'rows-short', args: { file: 'tasks.csv', rows: 1, first: 3 } }]);
  });

  it('does not mind a header that comes again, as in files put together', async () => {
    const { tasks } = await readContent('Title,Owner,Hours\nA,Anna,1\nTitle,Owner,Hours\nB,Bo,2\n');
    expect(tasks.map((task) => task.title)).toEqual(['A', 'B']);
  });

  it('keeps quotes inside a bare cell', async () => {
    const { tasks } = await readContent(
      'Title,Owner\nA 27" screen for the fair,Anna\n"The ""big"" fair",Bo\n',
    );
    expect(tasks.map((task) => task.title)).toEqual(['A 27" screen for the fair', 'The "big" fair']);
  });

  it('warns of a file that ends where exports are cut off', async () => {
    const rows = Array.from({ length: 1000 }, (_, n) => `Task ${n},MK-${n},${n},Task,Done`);
    const read = await readContent(`Summary,Issue key,Issue id,Issue Type,Status\n${rows.join('\n')}\n`);
    expect(warningCodes(read)).toContain('rows-capped');
  });
});

describe('encodings', () => {
  const text = `${header}\nMøde på Ærø – €;Åse;1,5\n`;
  it('reads UTF-8 with and without a mark', async () => {
    for (const mark of ['', '\ufeff']) {
      const { files, tasks } = await readContent(mark + text);
      expect(tasks[0]).toMatchObject({ title: 'Møde på Ærø – €', assignees: ['Åse'] });
      expect(files[0]?.dialect).toMatchObject({ encoding: 'utf-8' });
    }
  });

  it.each([
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['utf-16le', Buffer.from(text, 'utf16le')],
  ])('reads %s', async (encoding, bytes) => {
    const { files, tasks } = await readContent(bytes);
    expect(tasks[0]?.title).toBe('Møde på Ærø – €');
    expect(files[0]?.dialect.encoding).toBe(encoding);
  });

  it('reads Windows-1252, its quotes, dashes and euro signs included, and says that it concluded that', async () => {
    const bytes = Buffer.from(
      'Opgave;Ansvarlig;Timer\nM\xf8de p\xe5 \xc6r\xf8 \x96 \x80;\xc5se;1,5\n',
      'latin1',
    );
    const read = await readContent(bytes);
    expect(read.tasks[0]).toMatchObject({ title: 'Møde på Ærø – €', assignees: ['Åse'] });
    expect(warningCodes(read)).toEqual(['encoding-guessed']);
  });

  it('reads what Excel’s "CSV (MS-DOS)" and "CSV (Macintosh)" write', async () => {
    const dos = Buffer.from('Opgave;Ansvarlig\nK\x9bb pr\x91senter, m\x86l og m\x9bder;S\x9bren\n', 'latin1');
    expect((await readContent(dos)).tasks[0]?.title).toBe('Køb præsenter, mål og møder');
    const mac = Buffer.from('Opgave;Ansvarlig\nK\xbfb pr\xbesenter, m\x8cl og m\xbfder;S\xbfren\n', 'latin1');
    expect((await readContent(mac)).tasks[0]?.title).toBe('Køb præsenter, mål og møder');
  });

  it('reads a stray byte in UTF-8 as the letter it most likely is', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Opgave;Ansvarlig\nMøde på Ærø;Åse\nKøb', 'utf8'),
      Buffer.from([0xf8]),
      Buffer.from(';Bo\n'),
    ]);
    const read = await readContent(bytes);
    expect(read.tasks.map((task) => task.title)).toEqual(['Møde på Ærø', 'Købø']);
    expect(read.warnings).toEqual([{ code: 'bad-bytes', args: { file: 'tasks.csv', bytes: 1 } }]);
  });

  it('takes NUL characters out and says how many', async () => {
    const read = await readContent(`${header}\nMe\0sse;Anna;1\n`);
    expect(read.tasks[0]?.title).toBe('Messe');
    expect(warningCodes(read)).toEqual(['nul-characters']);
  });

  it('decides nothing before the first letter that is not English', async () => {
    const english = Array.from({ length: 20_000 }, (_, n) => `Brochure number ${n};Anna;1\n`).join('');
    const bytes = Buffer.concat([
      Buffer.from(`${header}\n${english}`),
      Buffer.from('M\xf8de;Bo;1\n', 'latin1'),
    ]);
    const { tasks } = await readContent(bytes);
    expect(tasks.at(-1)?.title).toBe('Møde');
  });
});

describe('time', () => {
  it.each([
    ['2h 30m', 9000],
    ['1:30', 5400],
    ['30:15', 108_900],
    ['1,5 t', 5400],
    ['PT2H', 7200],
    ['0.25', 900],
    ['45 min', 2700],
    ['2 timer og 15 minutter', 8100],
    ['1d 4h', 43_200],
  ])('reads %j in a column of hours', async (cell, seconds) => {
    const { tasks } = await readContent(`Title;Hours\nA;${cell}\n`);
    expect(tasks[0]?.loggedSeconds).toBe(seconds);
  });

  it('reads seconds and minutes where the column’s name says so', async () => {
    expect((await readContent('Title,Time spent (seconds)\nA,5400\n')).tasks[0]?.loggedSeconds).toBe(5400);
    expect((await readContent('Opgave;Tid (min.)\nA;90\n')).tasks[0]?.loggedSeconds).toBe(5400);
    expect((await readContent('Opgave;Tidsforbrug i minutter\nA;90\n')).tasks[0]?.loggedSeconds).toBe(5400);
  });

  it('concludes seconds or minutes from numbers that are too large for hours, and says so', async () => {
    const seconds = await readContent('Title,Time spent\nA,5400\nB,900\nC,1800\n');
    expect(seconds.tasks.map((task) => task.loggedSeconds)).toEqual([5400, 900, 1800]);
    const minutes = await readContent('Title,Time spent\nA,90\nB,30\nC,45\n');
    expect(minutes.tasks.map((task) => task.loggedSeconds)).toEqual([5400, 1800, 2700]);
    expect(minutes.warnings).toEqual([
      {
        code: 'time-unit-guessed',
        args: { file: 'tasks.csv', column: 'Time spent', unit: 'minutes', field: 'hours' },
      },
    ]);
  });

  it('advises to map an estimate as an estimate, which then is in hours and never time spent', async () => {
    const board = 'Title,Estimate\nA,90\nB,30\nC,45\n';
    const guessed = await readContent(board);
    expect(guessed.warnings).toEqual([
      {
        code: 'time-unit-guessed',
        args: { file: 'tasks.csv', column: 'Estimate', unit: 'minutes', field: 'estimate' },
      },
    ]);
    const told = await readContent(board, { map: { estimate: 'Estimate' } });
    expect(told.warnings).toEqual([]);
    expect(told.tasks[0]).toMatchObject({ estimateSeconds: 90 * 3600 });
    expect(told.tasks[0]?.loggedSeconds).toBeUndefined();
  });

  it('reads thousands by what the column’s other numbers show', async () => {
    const danish = await readContent('Opgave;Timer\nA;1.250\nB;2,5\n');
    expect(danish.tasks.map((task) => task.loggedSeconds)).toEqual([1250 * 3600, 2.5 * 3600]);
    const english = await readContent('Title,Hours\nA,"1,250"\nB,2.5\n');
    expect(english.tasks.map((task) => task.loggedSeconds)).toEqual([1250 * 3600, 2.5 * 3600]);
    const harvest = await readContent('Title,Hours\nA,"1,250"\nB,"2,5"\n');
    expect(harvest.tasks.map((task) => task.loggedSeconds)).toEqual([1.25 * 3600, 2.5 * 3600]);
  });

  it('reads Excel’s own durations, also beyond a day', async () => {
    const sheet = await workbook({
      Timer: [
        ['Opgave', 'Timer'],
        ['A', new Date(Date.UTC(1900, 0, 1, 6))],
        ['B', 1.5],
      ],
    });
    const { tasks } = await readContent(sheet, {}, 'timer.xlsx');
    expect(tasks.map((task) => task.loggedSeconds)).toEqual([30 * 3600, 5400]);
  });

  it('books a home-made sheet’s hours on its column of days', async () => {
    const { tasks } = await readContent('Dato;Opgave;Timer\n03-02-2026;A;2\n14-02-2026;B;1\n');
    expect(tasks[0]).toMatchObject({
      created: '2026-02-03',
      worklogs: [{ date: '2026-02-03', seconds: 7200 }],
    });
  });
});

describe('dates', () => {
  it('settle the order by the whole column', async () => {
    const european = await readContent('Title,Created\nA,03/11/2026\nB,25/11/2026\n');
    expect(european.tasks.map((task) => task.created)).toEqual(['2026-11-03', '2026-11-25']);
    const american = await readContent('Title,Created\nA,03/11/2026\nB,11/25/2026\n');
    expect(american.tasks.map((task) => task.created)).toEqual(['2026-03-11', '2026-11-25']);
  });

  it('let one column settle the other, in whichever order the rows come', async () => {
    const { tasks } = await readContent(
      'Title,Created,Due\nA,03/04/2026,05/06/2026\nB,01/02/2026,12/31/2026\n',
    );
    expect(tasks[0]).toMatchObject({ created: '2026-03-04', due: '2026-05-06' });
  });

  it('say when the order stays open, and take the user’s word', async () => {
    const text = 'Title,Created\nA,03/11/2026\n';
    const open = await readContent(text);
    expect(open.files[0]?.dialect).toMatchObject({ dateOrder: 'dmy', dateOrderOpen: true });
    expect(open.warnings).toEqual([{ code: 'date-order-open', args: { file: 'tasks.csv', order: 'dmy' } }]);
    const told = await readContent(text, { dateOrder: 'mdy' });
    expect(told.tasks[0]?.created).toBe('2026-03-11');
    expect(told.warnings).toEqual([]);
  });

  it('come as Excel’s serial numbers and as its own dates', async () => {
    expect((await readContent('Title,Created\nA,46090\n')).tasks[0]?.created).toBe('2026-03-09');
    const sheet = await workbook({
      S: [
        ['Title', 'Created'],
        ['A', new Date(Date.UTC(2026, 2, 9, 10, 15))],
      ],
    });
    expect((await readContent(sheet, {}, 's.xlsx')).tasks[0]?.created).toBe('2026-03-09T10:15');
  });

  it('name cells that are none', async () => {
    const read = await readContent('Title,Created\nA,soon\nB,2026-01-05\n');
    expect(read.warnings).toEqual([{ code: 'dates-not-read', args: { file: 'tasks.csv', cells: 1 } }]);
  });
});

describe('statuses', () => {
  it('are mapped in the languages of the tools, and listed where nobody understands them', async () => {
    const { files, tasks } = await readContent(
      'Opgave;Status\nA;I gang\nB;Færdig\nC;Aflyst\nD;Ikke startet\nE;Månelanding\n',
    );
    expect(tasks.map((task) => task.statusCategory)).toEqual([
      'in-progress',
      'done',
      'cancelled',
      'to-do',
      undefined,
    ]);
    expect(files[0]?.unknownStatuses).toEqual([{ status: 'Månelanding', tasks: 1 }]);
  });

  it('mean what the user says', async () => {
    const { tasks } = await readContent('Opgave;Status\nA;Månelanding\nB;Færdig\n', {
      statuses: { månelanding: 'in-progress', Færdig: 'cancelled' },
    });
    expect(tasks.map((task) => task.statusCategory)).toEqual(['in-progress', 'cancelled']);
  });
});

describe('people', () => {
  it('are parted where the column shows that commas part them', async () => {
    const { tasks } = await readContent('Title;Owner\nA;Anna, Bo\nB;Anna\nC;Carl & Dorte\n');
    expect(tasks.map((task) => task.assignees)).toEqual([['Anna', 'Bo'], ['Anna'], ['Carl', 'Dorte']]);
  });
  it('stay whole where names are written backwards', async () => {
    const { tasks } = await readContent('Title;Owner\nA;Jensen, Anna\nB;Lund, Bo\n');
    expect(tasks.map((task) => task.assignees)).toEqual([['Jensen, Anna'], ['Lund, Bo']]);
  });
});

describe('workbooks', () => {
  it('are read from all sheets of one layout, and the others are named', async () => {
    const sheet = await workbook({
      Januar: [
        ['Opgave', 'Timer'],
        ['A', 1],
      ],
      Februar: [
        ['Opgave', 'Timer'],
        ['B', 2],
      ],
      Noter: [['Husk'], ['mælk']],
    });
    const read = await readContent(sheet, {}, 'aar.xlsx');
    expect(read.tasks.map((task) => task.title)).toEqual(['A', 'B']);
    expect(read.files[0]?.dialect.sheets).toEqual(['Januar', 'Februar']);
    expect(read.warnings).toEqual([{ code: 'sheets-skipped', args: { file: 'aar.xlsx', sheets: 'Noter' } }]);
  });
});

describe('--map', () => {
  it('names columns by hand', async () => {
    const { tasks } = await readContent('Uge;Hvem der gør;Hvad det er;Brugt\n1;Anna;Messe;1,5\n', {
      map: { title: 'Hvad det er', assignee: 'hvem der gør', hours: 'Brugt' },
    });
    expect(tasks[0]).toMatchObject({ title: 'Messe', assignees: ['Anna'], loggedSeconds: 5400 });
  });
  it('takes minutes', async () => {
    const { tasks } = await readContent('Title;Brugt\nMesse;90\n', { map: { minutes: 'Brugt' } });
    expect(tasks[0]?.loggedSeconds).toBe(5400);
  });
});

describe('--only and --without', () => {
  it('leave tasks out as filtered', async () => {
    const read = await readFixture('jira-cloud.csv', { only: [{ field: 'assignee', value: 'bo lund' }] });
    expect(read.tasks.map((task) => task.id)).toEqual(['MK-2', 'MK-3']);
    expect(read.leftOut).toMatchObject([{ reason: 'filtered', tasks: 2, ids: ['MK-1', 'MK-4'] }]);
    const without = await readFixture('jira-cloud.csv', { without: [{ field: 'labels', value: 'camp*' }] });
    expect(without.tasks.map((task) => task.id)).toEqual(['MK-3', 'MK-4']);
  });
});
