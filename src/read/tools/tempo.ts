import type { TableTool } from './tool.js';

/** Tempo timesheets: a row for each worklog of a Jira issue. */
export const tempo: TableTool = {
  id: 'tempo',
  name: 'Tempo',
  rows: 'entries',
  issueTitles: true,
  fits: (header) =>
    header.has('Issue Key', 'Hours') && (header.has('Work date') || header.has('Issue summary')),
  columns: {
    id: ['Issue Key'],
    title: ['Issue summary', 'Summary', 'Work Description', 'Issue Key'],
    description: ['Work Description', 'Description', 'Comment'],
    project: ['Project Name', 'Project Key'],
    type: ['Issue Type'],
    status: ['Issue Status'],
    parent: ['Parent Key', 'Epic Link'],
    requester: ['Requested by'],
    reporter: ['Reporter'],
    hours: ['Hours', 'Time Spent', 'Logged hours'],
    date: ['Work date', 'Date', 'Started'],
    person: ['Full name', 'Username', 'User', 'Author'],
  },
};
