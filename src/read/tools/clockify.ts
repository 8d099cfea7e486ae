import type { TableTool } from './tool.js';

/** Clockify, detailed or grouped report; a workspace may rename Task and drop columns. US dates by default. */
export const clockify: TableTool = {
  id: 'clockify',
  name: 'Clockify',
  rows: 'entries',
  fits: (header) => {
    const text = ['Description', 'Task', 'Activity'].some((name) => header.has(name));
    if (['Duration (h)', 'Duration (decimal)', 'Time (h)', 'Time (decimal)'].some((name) => header.has(name)))
      return header.has('Description') || (text && header.has('Start Date'));
    const spans = header.has('Start Date', 'Start Time', 'End Date', 'End Time') && !header.has('Duration');
    return spans && text && (header.has('User') || header.has('Email') || header.has('Project'));
  },
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
  span: ['Start Date', 'Start Time', 'End Date', 'End Time'],
};
