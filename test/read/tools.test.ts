import { describe, expect, it } from 'vitest';
import { hoursOf, readContent, readFixture, warningCodes, workbook } from './files.js';

describe('each tool is known by its columns, whatever the file is called', () => {
  it.each([
    ['jira-cloud.csv', 'jira-cloud', 4, 4, 4.5],
    ['jira-cloud-current-fields.csv', 'jira-cloud', 2, 2, 0],
    ['jira-server.csv', 'jira-server', 3, 3, 0],
    ['jira-es.csv', 'jira-cloud', 2, 2, 1.5],
    ['jira-fr.csv', 'jira-cloud', 1, 1, 1],
    ['jira-pt.csv', 'jira-cloud', 1, 1, 0.5],
    ['jira-pl.csv', 'jira-cloud', 1, 1, 0.25],
    ['jira-de.csv', 'jira-cloud', 1, 1, 1],
    ['jira-rest.json', 'jira-rest', 1, 1, 2.5],
    ['asana.csv', 'asana', 4, 4, 1.25],
    ['trello.csv', 'trello', 4, 4, 0],
    ['trello.json', 'trello', 3, 3, 2.5],
    ['clickup.csv', 'clickup', 3, 3, 2.5],
    ['linear.csv', 'linear', 2, 2, 0],
    ['azure-devops.csv', 'azure-devops', 2, 2, 3.5],
    ['github.json', 'github', 3, 3, 0],
    ['todoist.csv', 'todoist', 2, 2, 0],
    ['toggl.csv', 'toggl', 4, 3, 5.583],
    ['clockify.csv', 'clockify', 2, 1, 1.75],
    ['harvest.csv', 'harvest', 2, 2, 3.75],
    ['tempo.csv', 'tempo', 3, 2, 3.75],
    ['jira-worklogs.csv', 'jira-worklogs', 2, 1, 3.083],
    ['notion.csv', 'table', 2, 2, 0],
    ['table-da.csv', 'table', 3, 3, 4.75],
    ['table-sv.csv', 'table', 2, 2, 4.75],
    ['table-no.csv', 'table', 2, 2, 6.5],
    ['table-de.csv', 'table', 2, 2, 1237],
  ])('%s is %s: %i rows, %i tasks, %f hours', async (file, tool, rows, tasks, hours) => {
    const read = await readFixture(file);
    expect(read.files[0]).toMatchObject({ name: file, tool, rows, tasks });
    expect(read.tasks).toHaveLength(tasks);
    expect(hoursOf(read)).toBeCloseTo(hours, 3);
    expect(read.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('Jira', () => {
  it('reads a task with all that the export tells of it', async () => {
    const { tasks } = await readFixture('jira-cloud.csv');
    expect(tasks[1]).toEqual({
      id: 'MK-2',
      title: 'Landing page "Save on heat"',
      description: 'h2. Goal\nLeads, not clicks; see [~accountid:712020:aaaa]',
      type: 'Story',
      status: 'Done',
      statusCategory: 'done',
      resolution: 'Done',
      assignees: ['Bo Lund'],
      requester: 'Anna Holm',
      created: '2026-01-06T10:15',
      started: '2026-01-12',
      updated: '2026-01-23T15:02',
      resolved: '2026-01-23T15:00',
      labels: ['campaign', 'web', 'seo'],
      project: 'Marketing',
      parent: 'MK-1',
      parentTitle: 'Autumn campaign for the heat pumps',
      loggedSeconds: 12_600,
      estimateSeconds: 14_400,
      storyPoints: 5,
      worklogs: [
        { date: '2026-01-12T09:00', seconds: 7200 },
        { date: '2026-01-23T13:00', seconds: 5400 },
      ],
      source: { file: 'jira-cloud.csv', row: 5 },
    });
  });

  it('never takes the Σ column for the task’s own time', async () => {
    const { tasks } = await readFixture('jira-cloud.csv');
    expect(tasks[0]).toMatchObject({ id: 'MK-1', loggedSeconds: 3600 });
  });

  it('takes who asked and from where out of the site’s own fields', async () => {
    const { tasks } = await readFixture('jira-cloud.csv');
    expect(tasks[2]).toMatchObject({ requester: 'Dorte Friis', requesterDepartment: 'Sales North' });
  });

  it('lets a resolution cancel what the status calls done', async () => {
    const { tasks } = await readFixture('jira-cloud.csv');
    expect(tasks[2]).toMatchObject({ status: 'Done', resolution: "Won't Do", statusCategory: 'cancelled' });
  });

  it('warns of an export of the current fields, which has neither time nor completion', async () => {
    expect(warningCodes(await readFixture('jira-cloud-current-fields.csv'))).toEqual(['jira-current-fields']);
    expect(warningCodes(await readFixture('jira-cloud.csv'))).toEqual([]);
  });

  it('takes the last line of old servers for what it is', async () => {
    const { files, tasks } = await readFixture('jira-server.csv');
    expect(files[0]?.otherRows).toBe(1);
    expect(tasks.map((task) => [task.id, task.statusCategory])).toEqual([
      ['WEB-895', 'done'],
      ['WEB-896', 'cancelled'],
      ['WEB-897', 'in-progress'],
    ]);
  });

  it.each([
    ['jira-es.csv', 'Folleto para ventas', 'Luis Vega', '2026-03-30T22:50', '2026-04-02T08:30'],
    ['jira-fr.csv', 'Brochure pour la force de vente', 'Luc Roy', '2026-02-19T15:29', '2026-08-24T09:00'],
    ['jira-pt.csv', 'Apresentação para vendas', 'Ana Dias', '2026-05-03T15:29', '2026-05-04T09:00'],
    ['jira-pl.csv', 'Ulotka dla działu sprzedaży', 'Jan Kot', '2026-02-12T11:43', '2026-07-19T12:24'],
    ['jira-de.csv', 'Broschüre für den Vertrieb', 'Änne Groß', '2026-10-12T08:00', '2026-12-13T09:00'],
  ])('reads the columns, months and statuses of %s', async (file, title, requester, created, resolved) => {
    const { tasks } = await readFixture(file);
    expect(tasks[0]).toMatchObject({
      id: 'MK-1',
      title,
      requester,
      created,
      resolved,
      statusCategory: 'done',
    });
  });

  it('works a task’s own time out of Σ and the parents, where there is nothing better', async () => {
    const read = await readContent(
      'Summary,Issue key,Issue id,Issue Type,Status,Parent,Σ Time Spent\nEpic,A-1,1,Epic,Done,,10800\nStory,A-2,2,Story,Done,1,7200\nTask,A-3,3,Task,Done,1,1800\n',
    );
    expect(read.tasks.map((task) => task.loggedSeconds)).toEqual([1800, 7200, 1800]);
    expect(warningCodes(read)).toContain('sums-taken-apart');
  });

  it('reads the API’s answer: rich text, worklogs with authors, and the start out of the changelog', async () => {
    const { tasks } = await readFixture('jira-rest.json');
    expect(tasks[0]).toMatchObject({
      id: 'MK-1',
      description: 'Win leads.\nTwo speakers.',
      requester: 'Dorte Friis',
      started: '2026-01-08T10:00',
      statusCategory: 'done',
      loggedSeconds: 9000,
      storyPoints: 3,
      worklogs: [{ date: '2026-01-12T10:00', seconds: 9000, author: 'Anna Holm' }],
    });
  });
});

describe('other task tools', () => {
  it('Asana: done by its date, else what the section says; the parent’s title becomes its id', async () => {
    const { tasks } = await readFixture('asana.csv');
    expect(tasks.map((task) => task.statusCategory)).toEqual(['done', 'in-progress', 'to-do', 'to-do']);
    expect(tasks[1]).toMatchObject({
      parent: '1201',
      parentTitle: 'Webinar on heat pumps',
      assignees: ['Bo Lund'],
    });
    expect(tasks[0]).toMatchObject({ loggedSeconds: 4500, estimateSeconds: 9000 });
    expect(tasks[2]?.requester).toBe('Dorte Friis');
  });

  it('Trello: the list is the status, archived cards are done unless never started, the id tells the creation', async () => {
    const { tasks } = await readFixture('trello.csv');
    expect(tasks.map((task) => task.statusCategory)).toEqual(['done', 'in-progress', 'to-do', 'done']);
    expect(tasks[0]).toMatchObject({
      assignees: ['Anna Holm', 'Bo Lund'],
      labels: ['Content', 'Web'],
      created: '2026-01-08T19:05:36',
    });
  });

  it('Trello’s JSON: the actions tell who made a card, when it was started and when it was done', async () => {
    const { tasks } = await readFixture('trello.json');
    expect(tasks[0]).toMatchObject({
      requester: 'Dorte Friis',
      started: '2026-01-12T08:00',
      resolved: '2026-01-28T09:30',
      loggedSeconds: 9000,
    });
    expect(tasks[1]).toMatchObject({ statusCategory: 'done', resolved: '2026-02-03T10:00' });
    expect(tasks[2]?.statusCategory).toBe('to-do');
  });

  it('ClickUp: milliseconds behind a space and in quotes, dates from the text that Excel did not round', async () => {
    const { tasks } = await readFixture('clickup.csv');
    expect(tasks[0]).toMatchObject({
      title: 'Spring campaign',
      created: '2026-01-11T09:36:22',
      loggedSeconds: 7200,
      assignees: ['Anna Holm', 'Bo Lund'],
      labels: ['campaign', 'spring'],
    });
    expect(tasks[1]).toMatchObject({ parent: '86aa1', estimateSeconds: 1800, loggedSeconds: 1800 });
    expect(tasks[2]?.loggedSeconds).toBeUndefined();
  });

  it('Linear: the estimate is points, and a date in Canceled cancels', async () => {
    const { tasks } = await readFixture('linear.csv');
    expect(tasks[0]).toMatchObject({
      storyPoints: 5,
      started: '2026-01-07T08:00',
      resolved: '2026-01-15T01:51:47',
    });
    expect(tasks[0]?.estimateSeconds).toBeUndefined();
    expect(tasks[1]).toMatchObject({ statusCategory: 'cancelled', parent: 'MAR-1' });
  });

  it('Azure DevOps: titles by level, names without their address, work in hours', async () => {
    const { tasks } = await readFixture('azure-devops.csv');
    expect(tasks[1]).toMatchObject({
      title: 'Banner set',
      assignees: ['Bo Lund'],
      loggedSeconds: 12_600,
      estimateSeconds: 14_400,
      parent: '18',
      resolved: '2026-01-20T09:30',
    });
  });

  it('GitHub: closed as not planned is cancelled; pull requests are told apart', async () => {
    const { tasks } = await readFixture('github.json');
    expect(tasks.map((task) => [task.id, task.statusCategory, task.type, task.project])).toEqual([
      ['12', 'done', undefined, 'firma/site'],
      ['13', 'cancelled', 'Pull request', 'firma/site'],
      ['14', 'in-progress', undefined, 'firma/site'],
    ]);
  });

  it('Microsoft Planner: the plan’s name above the header, dates as text', async () => {
    const plan = await workbook({
      Tasks: [
        ['Plan name', 'Marketing'],
        ['Plan ID', 'xyz'],
        ['Date of export', '02/10/2026'],
        [],
        [
          'Task ID',
          'Task Name',
          'Bucket Name',
          'Progress',
          'Priority',
          'Assigned To',
          'Created By',
          'Created Date',
          'Start Date',
          'Due Date',
          'Late',
          'Completed Date',
          'Completed By',
          'Description',
          'Completed Checklist Items',
          'Checklist Items',
          'Labels',
        ],
        [
          'p1',
          'Brochure',
          'Sales',
          'Completed',
          'Medium',
          'Anna Holm;Bo Lund',
          'Carl Juhl',
          '13/01/2026',
          null,
          '20/01/2026',
          'false',
          '05/02/2026',
          'Anna Holm',
          'Print it',
          '0/1',
          'a',
          'Red;Blue',
        ],
        [
          'p2',
          'Webinar',
          'Leads',
          'Not started',
          'Medium',
          null,
          'Carl Juhl',
          '05/02/2026',
          null,
          null,
          'false',
          null,
          null,
          null,
          null,
          null,
          null,
        ],
      ],
    });
    const { files, tasks } = await readContent(plan, {}, 'plan.xlsx');
    expect(files[0]).toMatchObject({
      tool: 'planner',
      rows: 2,
      otherRows: 3,
      dialect: { headerRow: 5, dateOrder: 'dmy' },
    });
    expect(tasks[0]).toMatchObject({
      id: 'p1',
      assignees: ['Anna Holm', 'Bo Lund'],
      requester: 'Carl Juhl',
      created: '2026-01-13',
      resolved: '2026-02-05',
      statusCategory: 'done',
      labels: ['Red', 'Blue'],
    });
    expect(tasks[1]?.statusCategory).toBe('to-do');
  });

  it('monday.com: groups with their own headers, sums without a name, sub-items one column in', async () => {
    const header = ['Name', 'Subitems', 'Person', 'Status', 'Timeline', 'Timer'];
    const board = await workbook({
      'marketing board': [
        ['Marketing board'],
        [],
        ['This week'],
        header,
        ['Brochure for the fair', 'Text, Design', 'Anna Holm, Bo Lund', 'Done', '2026-03-02 - 2026-03-06', 5],
        ['Subitems', 'Name', 'Owner', 'Status'],
        [null, 'Text', 'Anna Holm', 'Done'],
        [null, 'Design', 'Bo Lund', 'Working on it'],
        ['Landing page', null, 'Bo Lund', 'Working on it', '2026-03-09 - 2026-03-11', 2.5],
        [null, null, null, null, null, 7.5],
        [],
        ['Next week'],
        header,
        ['Newsletter', null, 'Anna Holm', 'Stuck', '2026-03-16 - 2026-03-18', 1],
        [null, null, null, null, null, 1],
      ],
      'marketing board-updates': [
        ['Item ID', 'Item Name', 'Content Type', 'User', 'Update Content'],
        ['1', 'Newsletter', 'Update', 'Anna', 'hello'],
      ],
    });
    const read = await readContent(board, {}, 'board.xlsx');
    expect(read.files[0]).toMatchObject({ tool: 'monday', rows: 5 });
    expect(hoursOf(read)).toBe(8.5);
    expect(read.tasks.map(({ title, labels, parentTitle }) => [title, labels[0], parentTitle])).toEqual([
      ['Brochure for the fair', 'This week', undefined],
      ['Text', 'This week', 'Brochure for the fair'],
      ['Design', 'This week', 'Brochure for the fair'],
      ['Landing page', 'This week', undefined],
      ['Newsletter', 'Next week', undefined],
    ]);
    expect(read.tasks[0]).toMatchObject({
      assignees: ['Anna Holm', 'Bo Lund'],
      project: 'Marketing board',
      started: '2026-03-02',
      due: '2026-03-06',
    });
    expect(warningCodes(read)).toEqual(['sheets-skipped']);
  });
});

describe('time trackers', () => {
  it('joins the entries of one text in one project, each with its day and person', async () => {
    const { tasks } = await readFixture('toggl.csv');
    expect(tasks[0]).toMatchObject({
      title: 'Search ads MK-2',
      loggedSeconds: 8100,
      assignees: ['Anna Holm', 'Bo Lund'],
      created: '2026-01-12',
      worklogs: [
        { date: '2026-01-12', seconds: 5400, author: 'Anna Holm' },
        { date: '2026-01-13', seconds: 2700, author: 'Bo Lund' },
      ],
    });
  });

  it('keeps the hours of an entry without a text, under a title that says nothing', async () => {
    const { tasks, leftOut } = await readFixture('toggl.csv');
    expect(tasks[2]).toMatchObject({ title: '—', loggedSeconds: 1200 });
    expect(leftOut).toEqual([]);
  });

  it('reads Harvest’s decimal comma in a comma-separated file', async () => {
    const { files, tasks } = await readFixture('harvest.csv');
    expect(files[0]?.dialect.decimal).toBe(',');
    expect(tasks[0]).toMatchObject({
      title: 'Banners for spring',
      type: 'Design',
      assignees: ['Anna Holm'],
      loggedSeconds: 5400,
    });
  });

  it('takes Clockify’s hours from start and end where both durations were dropped, also over midnight', async () => {
    const read = await readContent(
      'Project,Description,Activity,User,Start Date,Start Time,End Date,End Time,Type\nWeb,Deck,Design,Anna,03/10/2026,09:00,03/10/2026,10:30,REGULAR\nWeb,,Design,Anna,03/11/2026,11:00 PM,03/12/2026,01:00 AM,REGULAR\nWeb,Deck,Design,Bo,03/13/2026,09:00,03/13/2026,10:00,REGULAR\nWeb,Ads,Design,Bo,03/13/2026,soon,03/13/2026,10:00,REGULAR\n',
    );
    expect(read.files[0]?.tool).toBe('clockify');
    expect(read.tasks.map(({ title, loggedSeconds }) => [title, (loggedSeconds ?? 0) / 3600])).toEqual([
      ['Deck', 2.5],
      ['Design', 2],
      ['Ads', 0],
    ]);
    expect(read.tasks[0]?.created).toBe('2026-03-10');
    expect(warningCodes(read)).toContain('times-not-read');
  });

  it('reads dates that run while the month stays as day first', async () => {
    const rows = ['01', '02', '03', '08'].map((day) => `${day}/02/2023,Web,C,Deck ${day},01:30:00,1.5\n`);
    const head = 'Date,Project,Client,Description,Time (h),Time (decimal)\n';
    const read = await readContent(head + rows.join(''));
    expect(read.tasks.map((task) => task.created)).toEqual([
      '2023-02-01',
      '2023-02-02',
      '2023-02-03',
      '2023-02-08',
    ]);
    expect(warningCodes(read)).toContain('date-order-open');
    const firsts = await readContent(
      `${head}02/01/2023,Web,C,Deck,01:30:00,1.5\n03/01/2023,Web,C,Ads,01:30:00,1.5\n04/01/2023,Web,C,SEO,01:30:00,1.5\n`,
    );
    expect(firsts.tasks[0]?.created).toBe('2023-02-01');
  });

  it('reads a Tempo report whose names are half German', async () => {
    const read = await readContent(
      'Vorgangsschlüssel,Issue summary,Stunden,Work date,Username\nMK-1,Deck,"1,5",2026-03-01 00:00,anna\n',
    );
    expect(read.files[0]?.tool).toBe('tempo');
    expect(read.tasks).toMatchObject([
      { id: 'MK-1', title: 'Deck', loggedSeconds: 5400, assignees: ['anna'] },
    ]);
  });

  it('counts Trello’s template cards as no tasks', async () => {
    const board = {
      name: 'B',
      lists: [{ id: 'l', name: 'Done' }],
      cards: [
        { id: '65a000000000000000000001', name: 'Deck', idList: 'l' },
        { id: '65a000000000000000000002', name: 'Template', idList: 'l', isTemplate: true },
      ],
    };
    const { files, tasks } = await readContent(JSON.stringify(board), {}, 'board.json');
    expect([tasks.length, files[0]?.otherRows]).toEqual([1, 1]);
  });

  it('settles Clockify’s month first by a day above 12', async () => {
    const { files, tasks } = await readFixture('clockify.csv');
    expect(files[0]?.dialect).toMatchObject({ dateOrder: 'mdy' });
    expect(tasks[0]?.worklogs.map((log) => log.date)).toEqual(['2026-03-04', '2026-03-17']);
  });

  it('takes the issue as the task where entries name one', async () => {
    const { tasks } = await readFixture('tempo.csv');
    expect(tasks[0]).toMatchObject({
      id: 'MK-2',
      title: 'Landing page',
      description: 'Draft\nProof',
      loggedSeconds: 6300,
      parent: 'MK-1',
    });
  });

  it('takes a worklog app’s bare number for seconds', async () => {
    const read = await readContent(
      'Author,Summary,Issue,Project,Started,Time spent\nAnna,Page,MK-2,M,2026-01-12,900\n',
    );
    expect(hoursOf(read)).toBe(0.25);
  });

  it('leaves out, and counts, a row of nothing but time that no word calls a total', async () => {
    const read = await readContent(
      'Author,Summary,Issue,Project,Started,Time spent\nAnna,Page,MK-2,M,2026-01-12,1h\n,,,,,1h\n',
    );
    expect(read.files[0]?.rows).toBe(2);
    expect(hoursOf(read)).toBe(1);
    expect(read.leftOut).toMatchObject([{ reason: 'no-title', tasks: 1, loggedSeconds: 3600 }]);
  });
});

describe('--tool', () => {
  it('overrides what the columns say', async () => {
    const read = await readFixture('linear.csv', { tool: 'table' });
    expect(read.files[0]?.tool).toBe('table');
  });
  it('takes "jira" for any of Jira’s exports', async () => {
    expect((await readFixture('jira-server.csv', { tool: 'jira' })).files[0]?.tool).toBe('jira-server');
  });
});
