import { describe, expect, it } from 'vitest';
import { hoursOf, readContent, warningCodes, workbook } from './files.js';

describe('exports that differ a little from those at hand', () => {
  it('Σ columns whose sign a code page has swallowed are still no time of the task’s own', async () => {
    for (const sign of ['Σ', '?', '\ufffd', 'Î£']) {
      const { tasks } = await readContent(
        `Summary,Issue key,Issue id,Issue Type,Status,Time Spent,${sign} Time Spent\nEpic,A-1,1,Epic,Done,,7200\nTask,A-2,2,Task,Done,7200,7200\n`,
      );
      expect(tasks.map((task) => task.loggedSeconds)).toEqual([undefined, 7200]);
    }
  });

  it('Planner in a Danish interface', async () => {
    const plan = await workbook({
      Opgaver: [
        ['Plannavn', 'Marketing'],
        [],
        [
          'Opgave-id',
          'Opgavenavn',
          'Bucketnavn',
          'Status',
          'Tildelt til',
          'Oprettet af',
          'Oprettelsesdato',
          'Startdato',
          'Forfaldsdato',
          'Fuldførelsesdato',
          'Beskrivelse',
        ],
        [
          'p1',
          'Brochure',
          'Salg',
          'Fuldført',
          'Anna Holm;Bo Lund',
          'Carl Juhl',
          '13-01-2026',
          null,
          '20-01-2026',
          '05-02-2026',
          'Tryk',
        ],
        ['p2', 'Webinar', 'Leads', 'Ikke påbegyndt', null, 'Carl Juhl', '05-02-2026', null, null, null, null],
      ],
    });
    const { tasks } = await readContent(plan, {}, 'plan.xlsx');
    expect(tasks[0]).toMatchObject({
      id: 'p1',
      statusCategory: 'done',
      assignees: ['Anna Holm', 'Bo Lund'],
      requester: 'Carl Juhl',
      created: '2026-01-13',
      resolved: '2026-02-05',
      due: '2026-01-20',
      project: 'Salg',
    });
    expect(tasks[1]?.statusCategory).toBe('to-do');
  });

  it('a plan whose "Duration" is days of a plan and whose "End date" is still to come', async () => {
    const { tasks } = await readContent(
      'Title,Status,Assigned to,Start date,Duration,End date\nBrochure,In progress,Anna,2026-03-02,5d,2026-03-06\nAds,Completed,Bo,2026-03-02,2d,2026-03-03\n',
    );
    expect(tasks[0]).toMatchObject({ due: '2026-03-06', statusCategory: 'in-progress' });
    expect(tasks[0]?.resolved).toBeUndefined();
    expect(tasks[0]?.loggedSeconds).toBeUndefined();
    expect(tasks[1]?.resolved).toBe('2026-03-03');
  });

  it('a day of completion without a status that anybody understands means done', async () => {
    const { tasks } = await readContent(
      'Opgave;Status;Afsluttet\nA;Månelanding;2026-03-01\nB;Månelanding;\n',
    );
    expect(tasks.map((task) => task.statusCategory)).toEqual(['done', undefined]);
  });

  it('initials with a stroke between them, circa, and halves', async () => {
    const read = await readContent('Opgave;Ansvarlig;Timer\nA;AH/BL;ca. 3 t\nB;AH;1½\nC;BL;½\n');
    expect(read.tasks[0]?.assignees).toEqual(['AH', 'BL']);
    expect(hoursOf(read)).toBe(5);
  });

  it('descriptions in HTML', async () => {
    const { tasks } = await readContent(
      'Title,Description\nA,"<div>Make it <b>nice</b></div><p>R&amp;D &lt;3</p>"\n',
    );
    expect(tasks[0]?.description).toBe('Make it nice\nR&D <3');
  });

  it('an apostrophe that a tool put before what a spreadsheet would run', async () => {
    const { tasks } = await readContent("Title,Owner\n'=SUM sale banner,Anna\n'Tis the season,Bo\n");
    expect(tasks.map((task) => task.title)).toEqual(['=SUM sale banner', "'Tis the season"]);
  });

  it('a header with separators behind it that the rows do not have', async () => {
    const read = await readContent('Opgave;Timer;;;\nA;1\nB;2\nC;3\n');
    expect(read.tasks).toHaveLength(3);
    expect(warningCodes(read)).toEqual([]);
  });

  it('a time sheet whose "Navn" is the person and whose text is the description', async () => {
    const read = await readContent(
      'Dato;Navn;Beskrivelse;Timer\n2026-03-02;Anna Holm;Brochure til messen;2\n2026-03-02;Bo Lund;Annoncer i marts;1\n2026-03-03;Anna Holm;Nyhedsbrev;3\n2026-03-03;Bo Lund;Landingsside;4\n2026-03-04;Anna Holm;Plakat;1\n',
    );
    expect(read.tasks[0]).toMatchObject({
      title: 'Brochure til messen',
      assignees: ['Anna Holm'],
      loggedSeconds: 7200,
    });
  });

  it('Toggl’s summary, which has no days', async () => {
    const read = await readContent(
      'Project,Client,Description,Duration\nP,,Ads,01:30:00\nP,,Flyer,00:30:00\n',
    );
    expect(hoursOf(read)).toBe(2);
  });

  it('Jira with spaces and work items instead of projects and issues', async () => {
    const { files, tasks } = await readContent(
      'Summary,Work item key,Work item id,Work type,Status,Space key,Space name,Assignee,Assignee Id,Created,Resolved,Time Spent\nA,MK-1,1,Task,Done,MK,Marketing,Anna,1:a,05/Jan/26 9:00 AM,06/Jan/26 9:00 AM,3600\n',
    );
    expect(files[0]?.tool).toBe('jira-cloud');
    expect(tasks[0]).toMatchObject({ id: 'MK-1', type: 'Task', project: 'Marketing', loggedSeconds: 3600 });
  });
});
