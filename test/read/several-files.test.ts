import { describe, expect, it } from 'vitest';
import { hoursOf, readContents, readFixtures, warningCodes } from './files.js';

const jira = 'Summary,Issue key,Issue id,Issue Type,Status,Updated,Time Spent\n';

describe('several files are one audit', () => {
  it('counts a task of two exports of one tool once: the newer', async () => {
    const read = await readContents({
      'new.csv': `${jira}Brochure (final),MK-1,1,Task,Done,20/Mar/26 9:00 AM,7200\nB,MK-2,2,Task,Done,20/Mar/26 9:00 AM,3600\n`,
      'old.csv': `${jira}Brochure,MK-1,1,Task,In Progress,01/Mar/26 9:00 AM,3600\n`,
    });
    expect(read.tasks.map((task) => [task.id, task.title])).toEqual([
      ['MK-1', 'Brochure (final)'],
      ['MK-2', 'B'],
    ]);
    expect(read.merges).toEqual([{ id: 'MK-1', kind: 'newer-wins', kept: 'new.csv', other: 'old.csv' }]);
    expect(read.leftOut).toMatchObject([{ reason: 'duplicate', tasks: 1, ids: ['MK-1'] }]);
    expect(warningCodes(read)).toContain('same-task-twice');
    expect(hoursOf(read)).toBe(3);
  });

  it('keeps what the newer export has no column for, such as time after "current fields"', async () => {
    const read = await readContents({
      'old.csv':
        'Summary,Issue key,Issue id,Issue Type,Status,Updated,Time Spent,Resolved,Description\nDeck,MK-1,1,Task,Done,10/Mar/26 9:00 AM,3600,09/Mar/26 9:00 AM,For Hansen\n',
      'new.csv':
        'Summary,Issue key,Issue id,Issue Type,Status,Updated\nDeck 2,MK-1,1,Task,Done,12/Mar/26 9:00 AM\n',
    });
    expect(read.tasks).toMatchObject([
      {
        id: 'MK-1',
        title: 'Deck 2',
        loggedSeconds: 3600,
        resolved: '2026-03-09T09:00',
        description: 'For Hansen',
      },
    ]);
    expect(read.leftOut).toMatchObject([{ reason: 'duplicate', tasks: 1, loggedSeconds: 0 }]);
  });

  it('lets the newer export say that there is no time any more', async () => {
    const read = await readContents({
      'old.csv': `${jira}Deck,MK-1,1,Task,Done,10/Mar/26 9:00 AM,3600\n`,
      'new.csv': `${jira}Deck,MK-1,1,Task,Done,12/Mar/26 9:00 AM,\n`,
    });
    expect(hoursOf(read)).toBe(0);
  });

  it('tells of tasks that stand in the files of two tools, counts both, and how to leave one out', async () => {
    const files = {
      'jira.csv': `${jira}Brochure,MK-1,1,Task,Done,20/Mar/26 9:00 AM,7200\nB,MK-2,2,Task,Done,20/Mar/26 9:00 AM,3600\n`,
      'mine.csv': 'Id;Opgave;Timer\nMK-1; brochure;2\nMK-2;Something else;1\nMK-3;C;1\n',
    };
    const read = await readContents(files);
    expect(read.tasks).toHaveLength(5);
    expect(read.warnings).toContainEqual({
      code: 'same-task-in-two-tools',
      args: { file: 'mine.csv', other: 'jira.csv', tasks: 1, ids: 'MK-1', leave: '--without "id=2:MK-1"' },
    });
    const once = await readContents(files, { without: [{ field: 'id', value: '2:MK-1' }] });
    expect(once.tasks.map(({ source, title }) => [source.file, title])).toEqual([
      ['jira.csv', 'Brochure'],
      ['jira.csv', 'B'],
      ['mine.csv', 'Something else'],
      ['mine.csv', 'C'],
    ]);
    const { warnings } = await readContents({ ...files, 'mine.csv': 'Id;Opgave\nMK-1;Brochure\nMK-9;D\n' });
    expect(warnings.at(-1)?.args).toMatchObject({ leave: '--without "id=2:*"' });
    expect(warningCodes(await readContents({ 'jira.csv': files['jira.csv'] }))).not.toContain(
      'same-task-in-two-tools',
    );
  });

  it('takes two home-made rows for one task only with the same id and title', async () => {
    const read = await readContents({
      'a.csv': 'Nr;Opgave;Timer\n1;Messe;1\n2;Annoncer;2\n',
      'b.csv': 'Nr;Opgave;Timer\n1;Messe;1\n2;Noget helt andet;4\n',
    });
    expect(read.tasks.map((task) => [task.id, task.title])).toEqual([
      ['2', 'Annoncer'],
      ['1', 'Messe'],
      ['2:2', 'Noget helt andet'],
    ]);
  });

  it('gives rows without an id one that tells the file', async () => {
    const { tasks } = await readContents({ 'a.csv': 'Title,Hours\nA,1\n', 'b.csv': 'Title,Hours\nB,1\n' });
    expect(tasks.map((task) => task.id)).toEqual(['1:row-2', '2:row-2']);
  });

  it('joins the hours of a tracker to the tasks that their text names by key; the rest stand alone', async () => {
    const read = await readContents({
      'jira.csv': `${jira}Search ads,MK-2,1,Task,Done,20/Mar/26 9:00 AM,\n`,
      'toggl.csv':
        'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration\nAnna,a@b.dk,,P,,Ads mk-2,No,2026-01-12,09:00:00,2026-01-12,10:30:00,01:30:00\nAnna,a@b.dk,,P,,Lunch,No,2026-01-12,09:00:00,2026-01-12,10:30:00,00:30:00\n',
    });
    expect(read.tasks.map((task) => [task.id, task.loggedSeconds])).toEqual([
      ['MK-2', 5400],
      ['2:row-3', 1800],
    ]);
    expect(read.tasks[0]?.assignees).toEqual(['Anna']);
    expect(read.merges).toEqual([{ id: 'MK-2', kind: 'hours-joined', kept: 'jira.csv', other: 'toggl.csv' }]);
    expect(read.files.map((file) => file.rows)).toEqual([1, 2]);
  });

  const toggl =
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration\n';

  it('adds two entries of one length on one task, of one tracker and of two', async () => {
    const unlogged = `${jira}Deck,MK-1,1,Task,Done,20/Mar/26 9:00 AM,\n`;
    const first = 'Anna,a@b.dk,,P,,Deck MK-1,No,2026-03-01,09:00:00,2026-03-01,11:00:00,02:00:00\n';
    const second = 'Bo,b@b.dk,,P,,MK-1 review,No,2026-03-02,09:00:00,2026-03-02,11:00:00,02:00:00\n';
    const one = await readContents({ 'jira.csv': unlogged, 'toggl.csv': toggl + first + second });
    expect([one.tasks.length, hoursOf(one)]).toEqual([1, 4]);
    expect(one.tasks[0]?.assignees).toEqual(['Anna', 'Bo']);
    const two = await readContents({
      'jira.csv': unlogged,
      'clockify.csv':
        'Project,Client,Description,Task,User,Email,Start Date,Duration (h),Duration (decimal)\nWeb,,MK-1 by Bo,,Bo,b@x,2026-03-13,02:00:00,2.00\n',
      'toggl.csv': toggl + first,
    });
    expect([two.tasks.length, hoursOf(two)]).toEqual([1, 4]);
  });

  it('does not add a tracker’s total that Jira has already, and does not say that it was added', async () => {
    const read = await readContents({
      'jira.csv': `${jira}Deck,MK-1,1,Task,Done,20/Mar/26 9:00 AM,10800\n`,
      'toggl.csv': `${toggl}Anna,a@b.dk,,P,,Deck MK-1,No,2026-03-01,09:00:00,2026-03-01,11:00:00,02:00:00\nBo,b@b.dk,,P,,MK-1 review,No,2026-03-02,09:00:00,2026-03-02,10:00:00,01:00:00\n`,
    });
    expect(hoursOf(read)).toBe(3);
    expect(read.merges.map(({ kind }) => kind)).toEqual(['hours-same', 'hours-same']);
    expect(warningCodes(read)).not.toContain('hours-joined');
  });

  it('does not count Tempo’s hours on top of Jira’s, which are the same', async () => {
    const { tasks } = await readFixtures(['jira-cloud.csv', 'tempo.csv']);
    const task = tasks.find(({ id }) => id === 'MK-2');
    expect(task?.loggedSeconds).toBe(12_600);
    expect(tasks.some(({ id }) => id === 'MK-9')).toBe(true);
  });

  it('joins the entries of one task in a tracker’s exports of two months, and an entry in both once', async () => {
    const head = 'User,Project,Description,Start date,Start time,Duration\n';
    const read = await readContents({
      'jan.csv': `${head}Anna,P,Ads,2026-01-30,09:00:00,01:00:00\nAnna,P,Ads,2026-01-31,09:00:00,02:00:00\n`,
      'feb.csv': `${head}Anna,P,Ads,2026-01-31,09:00:00,02:00:00\nAnna,P,Ads,2026-02-01,09:00:00,04:00:00\n`,
    });
    expect(read.tasks).toHaveLength(1);
    expect(hoursOf(read)).toBe(7);
  });

  it('lets a mapped column be in one of the files', async () => {
    const { tasks } = await readContents(
      { 'a.csv': 'Hvad skal laves;Timer\nMesse;1\n', 'b.csv': 'Title;Hours\nAds;2\n' },
      { map: { title: 'Hvad skal laves' } },
    );
    expect(tasks.map((task) => task.title)).toEqual(['Messe', 'Ads']);
  });

  it('passes over a column of the config that a file lacks; only --map is strict', async () => {
    const columns = { title: 'Foo', hours: 'Bar' };
    const files = { 'foo.csv': 'Foo;Bar\nMesse;1,5\n', 'jira.csv': `${jira}Deck,MK-1,1,Task,Done,,3600\n` };
    expect(hoursOf(await readContents(files, { columns }))).toBe(2.5);
    expect(hoursOf(await readContents({ 'jira.csv': files['jira.csv'] }, { columns }))).toBe(1);
    await expect(readContents({ 'jira.csv': files['jira.csv'] }, { map: columns })).rejects.toMatchObject({
      code: 'map-column-missing',
    });
    const odd = readContents(
      { 'odd.csv': 'Hvad;Brugt\nMesse;1\n' },
      { columns, config: 'mkt-audit.config.yaml' },
    );
    await expect(odd).rejects.toMatchObject({
      code: 'no-title-column',
      args: { config: { file: 'mkt-audit.config.yaml', column: 'Foo' } },
    });
  });

  it('reads the files that a pattern names', async () => {
    const { files } = await readFixtures(['jira-e?.csv', 'jira-p*.csv']);
    expect(files.map((file) => file.name)).toEqual(['jira-es.csv', 'jira-pl.csv', 'jira-pt.csv']);
  });
});

describe('one file', () => {
  it('counts a row that is there twice once', async () => {
    const row = 'A,MK-1,1,Task,Done,20/Mar/26 9:00 AM,3600\n';
    const read = await readContents({ 'a.csv': jira + row + row });
    expect(read.tasks).toHaveLength(1);
    expect(read.leftOut).toMatchObject([{ reason: 'duplicate', tasks: 1 }]);
  });

  it('keeps two tasks that share an id', async () => {
    const { tasks } = await readContents({ 'a.csv': 'Nr;Opgave;Timer\n1;Messe;1\n1;Annoncer;2\n' });
    expect(tasks.map((task) => task.id)).toEqual(['1', '1~3']);
  });
});
