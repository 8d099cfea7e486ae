import type { TableTool } from './tool.js';

/** Todoist. Tasks that are done are not exported, so it cannot serve an audit of what was done; sections and notes are skipped. */
export const todoist: TableTool = {
  id: 'todoist',
  name: 'Todoist',
  rows: 'tasks',
  fits: (header) => header.has('TYPE', 'CONTENT', 'PRIORITY') && header.has('INDENT'),
  columns: {
    title: ['CONTENT'],
    description: ['DESCRIPTION'],
    assignee: ['RESPONSIBLE'],
    creator: ['AUTHOR'],
    due: ['DATE', 'DEADLINE'],
  },
  skips: (cells, header) => {
    const type = cells[header.at('TYPE')[0] ?? 0]?.trim().toLowerCase();
    return type !== undefined && type !== '' && type !== 'task';
  },
};
