import { headerKey } from '../table/header.js';
import { synonyms } from './synonyms.js';
import type { TableTool } from './tool.js';

/**
 * monday.com, a board as XLSX: the board's name, then for each group its name, the header again, the items, and a row of
 * sums without a name. Column titles are the owner's own, so they are read as those of an unknown table.
 */
export const monday: TableTool = {
  id: 'monday',
  name: 'monday.com',
  rows: 'tasks',
  fits: (header, above) => {
    const first = header.cells.find((cell) => cell.key !== '')?.key;
    const heading = above.at(-1);
    if (heading === undefined || !['name', 'item', 'task'].includes(first ?? '')) return false;
    const others = [
      'subitems',
      'person',
      'people',
      'owner',
      'itemid',
      'timeline',
      'timetracking',
      'lastupdated',
      'creationlog',
    ];
    const filled = heading.filter((cell) => cell.trim() !== '').length;
    return filled === 1 && header.cells.some((cell) => others.includes(headerKey(cell.name)));
  },
  columns: {
    ...synonyms,
    id: ['Item ID', 'Item ID (auto generated)'],
    title: ['Name', 'Item', 'Task'],
    description: ['Description', 'Notes', 'Long text', 'Text', 'Beskrivelse'],
    assignee: ['Person', 'People', 'Owner', ...synonyms.assignee.filter((name) => name !== 'Name')],
    created: ['Creation log', ...synonyms.created],
    updated: ['Last updated', ...synonyms.updated],
    started: ['Timeline - Start', 'Timeline', ...synonyms.started],
    due: ['Timeline - End', 'Timeline', ...synonyms.due],
    hours: ['Time tracking', ...synonyms.hours],
  },
  time: 'untold',
  ids: 'global',
  commasPartPeople: true,
  groups: true,
};
