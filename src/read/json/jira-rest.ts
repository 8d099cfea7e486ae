import type { StatusCategory, Worklog } from '../../task.js';
import { headerKey } from '../table/header.js';
import { cleanTitle, type Draft, descriptionKept, newTask, shortCopy } from '../task-draft.js';
import { jiraNames } from '../tools/jira-names.js';
import { cancels } from '../values/statuses.js';
import { at, day, list, number, put, text } from './access.js';
import { documentText } from './jira-document.js';
import type { Json, JsonSettings, JsonTool } from './json-tool.js';

const categories: Record<string, StatusCategory> = {
  new: 'to-do',
  indeterminate: 'in-progress',
  done: 'done',
};

/** The answer of Jira's REST API: one issue, a list of issues, or a search result; with changelog and worklogs if asked for. */
export const jiraRest: JsonTool = {
  id: 'jira-rest',
  name: 'Jira REST API',
  fits: (json) => {
    const [first] = issues(json);
    return first !== undefined && text(at(first, 'key')) !== '' && typeof at(first, 'fields') === 'object';
  },
  read: (json, settings) => {
    const custom = customFields(at(json, 'names'));
    return issues(json).map((issue, index) => draftOf(issue, index + 1, custom, settings));
  },
};

function issues(json: Json): Json[] {
  if (Array.isArray(json)) return json;
  return Array.isArray(at(json, 'issues'))
    ? list(at(json, 'issues'))
    : at(json, 'key') !== undefined
      ? [json]
      : [];
}

type Custom = 'requester' | 'requesterDepartment' | 'started' | 'points';

/** Ids of a site's own fields by what they hold; known only where the answer was asked for `names`. */
function customFields(names: Json | undefined): Map<Custom, string[]> {
  const found = new Map<Custom, string[]>();
  if (names === null || typeof names !== 'object' || Array.isArray(names)) return found;
  const wanted = (['requester', 'requesterDepartment', 'started', 'points'] as const).map(
    (field) => [field, new Set(jiraNames[field].map(headerKey))] as const,
  );
  for (const [id, name] of Object.entries(names)) {
    for (const [field, keys] of wanted) {
      if (keys.has(headerKey(text(name)))) found.set(field, [...(found.get(field) ?? []), id]);
    }
  }
  return found;
}

function draftOf(
  issue: Json,
  row: number,
  custom: Map<Custom, string[]>,
  { file, statuses }: JsonSettings,
): Draft {
  const fields = at(issue, 'fields');
  const task = newTask(file, row, cleanTitle(text(at(fields, 'summary'))));
  task.id = text(at(issue, 'key'));
  const own = (field: Custom) =>
    (custom.get(field) ?? []).map((id) => nameOf(at(fields, id))).find((value) => value !== '') ?? '';
  const description = at(fields, 'description');
  task.description = shortCopy(
    typeof description === 'string' ? description.trim() : documentText(description),
    descriptionKept,
  );
  put(task, 'type', text(at(fields, 'issuetype', 'name')));
  put(task, 'project', text(at(fields, 'project', 'name')));
  put(task, 'resolution', text(at(fields, 'resolution', 'name')));
  put(task, 'requester', own('requester') || nameOf(at(fields, 'reporter')) || nameOf(at(fields, 'creator')));
  put(task, 'requesterDepartment', own('requesterDepartment'));
  const assignee = nameOf(at(fields, 'assignee'));
  if (assignee !== '') task.assignees = [assignee];
  task.labels = [
    ...list(at(fields, 'labels')).map((label) => text(label)),
    ...list(at(fields, 'components')).map((component) => text(at(component, 'name'))),
  ];
  put(task, 'created', day(at(fields, 'created')));
  put(task, 'updated', day(at(fields, 'updated')));
  put(task, 'resolved', day(at(fields, 'resolutiondate')));
  put(task, 'due', day(at(fields, 'duedate')));
  put(task, 'parentTitle', text(at(fields, 'parent', 'fields', 'summary')));
  put(
    task,
    'loggedSeconds',
    number(at(fields, 'timespent')) ?? number(at(fields, 'timetracking', 'timeSpentSeconds')),
  );
  put(
    task,
    'estimateSeconds',
    number(at(fields, 'timeoriginalestimate')) ??
      number(at(fields, 'timetracking', 'originalEstimateSeconds')),
  );
  put(task, 'storyPoints', number(own('points')));
  task.worklogs = list(at(fields, 'worklog', 'worklogs')).flatMap(worklogOf);
  if (task.loggedSeconds === undefined && task.worklogs.length > 0) {
    task.loggedSeconds = task.worklogs.reduce((sum, log) => sum + log.seconds, 0);
  }
  put(task, 'started', day(own('started')) ?? firstStart(issue, statuses));

  const status = text(at(fields, 'status', 'name'));
  put(task, 'status', status);
  const told = statuses.own(status) ?? categories[text(at(fields, 'status', 'statusCategory', 'key'))];
  let category = told ?? (status === '' ? undefined : statuses.category(status));
  if (
    category === 'done' &&
    (cancels(task.resolution ?? '') || statuses.category(status, true) === 'cancelled')
  )
    category = 'cancelled';
  put(task, 'statusCategory', category);
  const parent = text(at(fields, 'parent', 'key'));
  return { task, ownId: true, ...(parent === '' ? {} : { parent }) };
}

function nameOf(person: Json | undefined): string {
  if (Array.isArray(person)) return nameOf(person[0]);
  return (
    text(person) || text(at(person, 'displayName')) || text(at(person, 'name')) || text(at(person, 'value'))
  );
}

function worklogOf(log: Json): Worklog[] {
  const seconds = number(at(log, 'timeSpentSeconds'));
  if (seconds === undefined) return [];
  const worklog: Worklog = { seconds };
  put(worklog, 'date', day(at(log, 'started')));
  put(worklog, 'author', nameOf(at(log, 'author')));
  return [worklog];
}

/** The first time that the changelog moved the issue into a status that means "in progress". */
function firstStart(issue: Json, statuses: JsonSettings['statuses']): string | undefined {
  const starts = list(at(issue, 'changelog', 'histories')).flatMap((history) => {
    const moves = list(at(history, 'items')).some(
      (item) =>
        text(at(item, 'field')) === 'status' &&
        statuses.category(text(at(item, 'toString')), true) === 'in-progress',
    );
    const date = day(at(history, 'created'));
    return moves && date !== undefined ? [date] : [];
  });
  return starts.sort()[0];
}
