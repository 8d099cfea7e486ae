import type { TableTool } from './tool.js';

/** Tempo timesheets: a row for each worklog of a Jira issue. */
export const tempo: TableTool = {
  id: 'tempo',
  name: 'Tempo',
  rows: 'entries',
  issueTitles: true,
  // The names follow the language of each user, and some stay English in a translated report.
  fits: (header) => {
    const any = (...names: string[]) => names.some((name) => header.has(name));
    return (
      any('Issue Key', 'Vorgangsschlüssel') &&
      any('Hours', 'Stunden') &&
      any('Work date', 'Issue summary', 'Arbeitsdatum', 'Vorgangszusammenfassung')
    );
  },
  columns: {
    id: ['Issue Key', 'Vorgangsschlüssel'],
    title: [
      'Issue summary',
      'Vorgangszusammenfassung',
      'Summary',
      'Zusammenfassung',
      'Work Description',
      'Arbeitsbeschreibung',
      'Issue Key',
      'Vorgangsschlüssel',
    ],
    description: ['Work Description', 'Arbeitsbeschreibung', 'Description', 'Comment'],
    project: ['Project Name', 'Project Key'],
    type: ['Issue Type'],
    status: ['Issue Status'],
    parent: ['Parent Key', 'Epic Link'],
    requester: ['Requested by'],
    reporter: ['Reporter'],
    hours: ['Hours', 'Stunden', 'Time Spent', 'Logged hours'],
    date: ['Work date', 'Arbeitsdatum', 'Datum', 'Date', 'Started'],
    person: ['Full name', 'Vollständiger Name', 'Benutzername', 'Username', 'User', 'Author'],
  },
};
