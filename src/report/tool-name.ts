import type { Text } from './text/text.js';

/** What people call the tool that exported a file; product names are the same in every language. */
const products: Record<string, string> = {
  'jira-cloud': 'Jira Cloud',
  'jira-server': 'Jira Server',
  'jira-rest': 'Jira REST',
  jira: 'Jira',
  asana: 'Asana',
  trello: 'Trello',
  monday: 'monday.com',
  clickup: 'ClickUp',
  planner: 'Microsoft Planner',
  linear: 'Linear',
  'azure-devops': 'Azure DevOps',
  github: 'GitHub',
  toggl: 'Toggl',
  clockify: 'Clockify',
  harvest: 'Harvest',
  tempo: 'Tempo',
  'jira-worklogs': 'Jira worklogs',
  todoist: 'Todoist',
};

export function toolName(tool: string, text: Text): string {
  return products[tool] ?? text.words.table;
}
