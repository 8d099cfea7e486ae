import type { TableTool } from './tool.js';

/** What the worklog apps of Jira's marketplace export: a row for each worklog, with its author and its issue. */
export const jiraWorklogs: TableTool = {
  id: 'jira-worklogs',
  name: 'Jira worklogs',
  rows: 'entries',
  issueTitles: true,
  fits: (header) =>
    (header.has('Issue') || header.has('Issue key')) &&
    header.has('Author', 'Started') &&
    (header.has('Time spent') || header.has('Time spent seconds')),
  columns: {
    id: ['Issue', 'Issue key'],
    title: ['Summary', 'Issue summary', 'Work description', 'Issue'],
    description: ['Work description', 'Comment', 'Description'],
    project: ['Project', 'Project name'],
    type: ['Issue type'],
    status: ['Status'],
    labels: ['Labels'],
    parent: ['Parent', 'Epic'],
    reporter: ['Reporter'],
    hours: ['Time spent seconds', 'Time spent'],
    date: ['Started', 'Date'],
    person: ['Author'],
  },
  time: 'seconds',
};
