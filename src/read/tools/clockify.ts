import type { TableTool } from './tool.js';

/** Clockify, detailed or grouped report; a workspace may rename Task and drop columns. US dates by default. */
export const clockify: TableTool = {
  id: 'clockify',
  name: 'Clockify',
  rows: 'entries',
  fits: (header) =>
    header.has('Description') &&
    (header.has('Duration (h)') ||
      header.has('Duration (decimal)') ||
      header.has('Time (h)') ||
      header.has('Time (decimal)')),
  columns: {
    title: ['Description', 'Task', 'Activity', 'Project', 'Client'],
    type: ['Task', 'Activity'],
    project: ['Project', 'Client'],
    labels: ['Tags'],
    hours: ['Duration (h)', 'Time (h)', 'Duration (decimal)', 'Time (decimal)'],
    date: ['Start Date', 'Date'],
    person: ['User', 'Email'],
  },
  dates: 'mdy',
};
