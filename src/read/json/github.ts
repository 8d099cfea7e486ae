import { cleanTitle, type Draft, descriptionKept, newTask, shortCopy } from '../task-draft.js';
import { at, day, list, put, text } from './access.js';
import type { Json, JsonSettings, JsonTool } from './json-tool.js';

/** GitHub issues: the REST API's list, or `gh issue list --json`. No time and no estimate. */
export const github: JsonTool = {
  id: 'github',
  name: 'GitHub',
  fits: (json) => {
    const [first] = list(json);
    return (
      first !== undefined &&
      at(first, 'number') !== undefined &&
      at(first, 'title') !== undefined &&
      at(first, 'state') !== undefined
    );
  },
  read: (json, settings) => list(json).map((issue, index) => draftOf(issue, index + 1, settings)),
  caps: [30, 100, 1000],
};

function draftOf(issue: Json, row: number, { file, statuses }: JsonSettings): Draft {
  const first = (...names: string[]) =>
    names.map((name) => at(issue, name)).find((value) => value !== undefined && value !== null);
  const task = newTask(file, row, cleanTitle(text(at(issue, 'title'))));
  task.id = text(at(issue, 'number'));
  task.description = shortCopy(text(at(issue, 'body')), descriptionKept);
  task.labels = list(at(issue, 'labels'))
    .map((label) => text(at(label, 'name')) || text(label))
    .filter((label) => label !== '');
  task.assignees = list(at(issue, 'assignees'))
    .map(login)
    .filter((name) => name !== '');
  if (at(issue, 'pull_request') !== undefined) task.type = 'Pull request';
  put(task, 'requester', login(first('user', 'author')));
  put(task, 'created', day(first('created_at', 'createdAt')));
  put(task, 'updated', day(first('updated_at', 'updatedAt')));
  put(task, 'resolved', day(first('closed_at', 'closedAt')));
  put(task, 'due', day(at(issue, 'milestone', 'due_on') ?? at(issue, 'milestone', 'dueOn'))?.slice(0, 10));
  put(task, 'parentTitle', text(at(issue, 'milestone', 'title')));
  put(task, 'project', repository(text(at(issue, 'repository_url')) || text(first('url', 'html_url'))));

  const state = text(at(issue, 'state')).toLowerCase();
  put(task, 'status', state);
  const reason = text(first('state_reason', 'stateReason')).toLowerCase();
  if (state === 'closed')
    task.statusCategory = reason === 'not_planned' || reason === 'duplicate' ? 'cancelled' : 'done';
  else {
    const moving = task.labels.some((label) => statuses.category(label, true) === 'in-progress');
    task.statusCategory = moving ? 'in-progress' : 'to-do';
  }
  return { task, ownId: true };
}

function login(person: Json | undefined): string {
  return text(at(person, 'login')) || text(at(person, 'name'));
}

/** "owner/name" out of an address of the API or the site. */
function repository(url: string): string {
  return /(?:\/repos\/|github\.com\/(?!repos\/))([^/]+\/[^/]+)/.exec(url)?.[1] ?? '';
}
