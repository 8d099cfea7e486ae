import type { Header } from '../table/header.js';
import { jiraNames } from './jira-names.js';
import type { TableTool } from './tool.js';

/** Names that only Jira gives its key column, in any language; "Key" alone needs a Jira neighbour. */
const keys = jiraNames.id.filter((name) => / |schlüssel|nøgle|nyckel|nøkkel|sleutel/i.test(name));
const neighbours = [
  ...jiraNames.type,
  ...jiraNames.rowId,
  ...jiraNames.resolution,
  'Log Work',
  'Story Points',
  'Epic Link',
];

/** Whether a header is that of a Jira export: a title, and a key that is Jira's by its name or by its neighbours. */
export function isJira(header: Header): boolean {
  const any = (names: readonly string[]) => names.some((name) => header.has(name));
  if (!any(jiraNames.title)) return false;
  if (any(keys) || any(jiraNames.rowId)) return true;
  return any(jiraNames.id) && any(neighbours) && any(jiraNames.status);
}

/** Jira Server and Data Center, and Jira exports with columns chosen by hand. */
export const jira: TableTool = {
  id: 'jira-server',
  name: 'Jira Server/Data Center',
  rows: 'tasks',
  fits: isJira,
  columns: jiraNames,
  time: 'seconds',
  ids: 'global',
  caps: [1000, 10_000],
};
