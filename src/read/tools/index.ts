import { clockify } from './clockify.js';
import { harvest } from './harvest.js';
import { jira } from './jira.js';
import { jiraCloud } from './jira-cloud.js';
import { jiraWorklogs } from './jira-worklogs.js';
import { table } from './table.js';
import { tempo } from './tempo.js';
import { toggl } from './toggl.js';
import type { TableTool } from './tool.js';

/** The tools whose tables are known, in the order of asking: the more particular first, any table last. */
export const tableTools: readonly TableTool[] = [
  tempo,
  jiraWorklogs,
  jiraCloud,
  jira,
  clockify,
  harvest,
  toggl,
  table,
];
