import type { TableTool } from './tool.js';

/** Toggl Track, detailed report: a row for each stretch of time. */
export const toggl: TableTool = {
  id: 'toggl',
  name: 'Toggl Track',
  rows: 'entries',
  fits: (header) =>
    header.has('Description', 'Duration') &&
    (header.has('Start date') || header.has('Start time')) &&
    (header.has('User') || header.has('Email') || header.has('Member') || header.has('Project')),
  columns: {
    id: ['Jira ID', 'Issue key', 'Task ID'],
    title: ['Description', 'Task', 'Project', 'Client'],
    type: ['Task'],
    project: ['Project', 'Client'],
    labels: ['Tags'],
    status: ['Jira status'],
    hours: ['Duration'],
    date: ['Start date', 'Date'],
    person: ['User', 'Member', 'Email'],
  },
};
