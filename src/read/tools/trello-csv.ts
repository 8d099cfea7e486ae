import type { TableTool } from './tool.js';

/** Trello's CSV (Premium). The list is the status; the card's id holds the time of its creation. */
export const trelloCsv: TableTool = {
  id: 'trello',
  name: 'Trello',
  rows: 'tasks',
  fits: (header) => header.has('Card ID', 'Card Name') || header.has('Card Name', 'List Name'),
  columns: {
    id: ['Card ID'],
    title: ['Card Name'],
    description: ['Card Description'],
    status: ['List Name'],
    assignee: ['Members'],
    updated: ['Last Activity Date'],
    started: ['Start Date'],
    due: ['Due Date'],
    labels: ['Labels'],
    project: ['Board Name'],
    archived: ['Archived'],
    done: ['Due Complete'],
  },
  ids: 'global',
  createdInId: true,
  commasPartPeople: true,
};
