import { asana } from './asana.js';
import { azureDevops } from './azure-devops.js';
import { clickup } from './clickup.js';
import { clockify } from './clockify.js';
import { harvest } from './harvest.js';
import { jira } from './jira.js';
import { jiraCloud } from './jira-cloud.js';
import { jiraWorklogs } from './jira-worklogs.js';
import { linear } from './linear.js';
import { monday } from './monday.js';
import { planner } from './planner.js';
import { table } from './table.js';
import { tempo } from './tempo.js';
import { todoist } from './todoist.js';
import { toggl } from './toggl.js';
import type { TableTool } from './tool.js';
import { trelloCsv } from './trello-csv.js';

/** The tools whose tables are known, in the order of asking: the more particular first, any table last. */
export const tableTools: readonly TableTool[] = [
  tempo,
  jiraWorklogs,
  jiraCloud,
  jira,
  clockify,
  harvest,
  toggl,
  clickup,
  planner,
  trelloCsv,
  asana,
  linear,
  azureDevops,
  todoist,
  monday,
  table,
];
