import { synonyms } from './synonyms.js';
import type { TableTool } from './tool.js';

/** Any other table: a home-made sheet, Notion, Airtable, Smartsheet, Wrike. Read by the names of its columns. */
export const table: TableTool = {
  id: 'table',
  name: '',
  rows: 'tasks',
  fits: () => true,
  columns: synonyms,
  time: 'untold',
};
