import type { TableTool } from './tool.js';

/** Linear. Estimate is points, not hours; no logged time; a date in Canceled means cancelled. */
export const linear: TableTool = {
  id: 'linear',
  name: 'Linear',
  rows: 'tasks',
  fits: (header) =>
    header.has('Title', 'Status', 'Completed') &&
    (header.has('Cycle Name') || header.has('Canceled') || header.has('Team', 'Estimate')),
  columns: {
    id: ['ID'],
    title: ['Title'],
    description: ['Description', 'Issue description'],
    status: ['Status'],
    assignee: ['Assignee'],
    creator: ['Creator'],
    created: ['Created'],
    started: ['Started'],
    updated: ['Updated'],
    resolved: ['Completed'],
    cancelled: ['Canceled', 'Cancelled'],
    due: ['Due Date'],
    labels: ['Labels'],
    project: ['Project', 'Team'],
    parent: ['Parent issue'],
    points: ['Estimate'],
  },
  without: ['estimate', 'hours'],
  ids: 'global',
  caps: [250, 2000],
};
