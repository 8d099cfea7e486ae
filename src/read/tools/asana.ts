import type { TableTool } from './tool.js';

/** Asana, a project's CSV. No status and no requester: a task with a completion date is done. */
export const asana: TableTool = {
  id: 'asana',
  name: 'Asana',
  rows: 'tasks',
  fits: (header) =>
    header.has('Task ID', 'Name', 'Completed At') || header.has('Name', 'Section/Column', 'Assignee'),
  columns: {
    id: ['Task ID'],
    title: ['Name'],
    description: ['Notes'],
    status: ['Status', 'Task Progress', 'Section/Column'],
    assignee: ['Assignee', 'Assignee Email'],
    created: ['Created At'],
    started: ['Start Date'],
    updated: ['Last Modified'],
    resolved: ['Completed At'],
    due: ['Due Date'],
    labels: ['Tags'],
    project: ['Projects'],
    parent: ['Parent task'],
    hours: ['Actual time', 'Time spent', 'Hours', 'Actual hours', 'Logged time'],
    estimate: ['Estimated time', 'Estimated hours', 'Estimate'],
  },
  time: 'untold',
  ids: 'global',
  doneByDate: true,
  caps: [2000],
};
