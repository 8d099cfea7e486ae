import type { TableTool } from './tool.js';

/** Harvest, detailed time report. Notes say what was done, Task is a kind of work ("Design"). */
export const harvest: TableTool = {
  id: 'harvest',
  name: 'Harvest',
  rows: 'entries',
  fits: (header) =>
    header.has('Notes', 'Hours', 'Project') &&
    (header.has('First Name') || header.has('Project Code') || header.has('Billable?')),
  columns: {
    title: ['Notes', 'Task', 'Project', 'Client'],
    type: ['Task'],
    project: ['Project', 'Client'],
    hours: ['Hours', 'Hours Rounded'],
    date: ['Date'],
    person: ['First Name', 'Employee'],
    lastName: ['Last Name'],
  },
};
