import { github } from './github.js';
import { jiraRest } from './jira-rest.js';
import type { JsonTool } from './json-tool.js';
import { trello } from './trello.js';

/** The tools whose JSON is known. */
export const jsonTools: readonly JsonTool[] = [trello, jiraRest, github];
