import type { Task } from '../../task.js';
import type { OneFile } from '../read-file.js';
import type { Merge } from '../result.js';
import type { Draft } from '../task-draft.js';

/** A task's key in a text: "MK-12", or "#12" as GitHub and Azure DevOps write it. */
const keyInText = /\b[A-Za-z][A-Za-z0-9_]*-\d+\b|#\d+\b/g;

/** Trackers whose hours are those that Jira counts too. */
const ofJira: ReadonlySet<string> = new Set(['tempo', 'jira-worklogs']);

/**
 * Joins the hours of time trackers to the tasks of task tools: by the issue of the entry, else by a key in its text that
 * only one task has. Hours that Jira already counts (Tempo's, or the same total) are not added again.
 * @returns the drafts of trackers that are now part of another task.
 */
export function joinHours(files: readonly OneFile[], gone: ReadonlyMap<Draft, Merge>): Map<Draft, Merge> {
  const joined = new Map<Draft, Merge>();
  if (!files.some((file) => file.entries) || files.length < 2) return joined;
  const tasks = new Map<string, Task>();
  for (const file of files) {
    if (file.entries) continue;
    for (const draft of file.drafts) {
      if (draft.ownId && !gone.has(draft)) tasks.set(draft.task.id.toLowerCase(), draft.task);
    }
  }
  if (tasks.size === 0) return joined;
  for (const file of files) {
    if (!file.entries) continue;
    for (const draft of file.drafts) {
      const task = taskOf(draft, tasks);
      if (!task) continue;
      addHours(task, draft.task, ofJira.has(file.read.tool));
      joined.set(draft, { id: task.id, kind: 'hours-joined', kept: task.source.file, other: file.read.name });
    }
  }
  return joined;
}

function taskOf({ task, key }: Draft, tasks: ReadonlyMap<string, Task>): Task | undefined {
  if (key !== undefined) {
    const told = tasks.get(key.toLowerCase());
    if (told) return told;
  }
  const found = new Set<Task>();
  for (const [match] of `${task.title}\n${task.description}`.matchAll(keyInText)) {
    const named = tasks.get(match.toLowerCase()) ?? tasks.get(match.replace('#', '').toLowerCase());
    if (named) found.add(named);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function addHours(task: Task, hours: Task, countedByJira: boolean): void {
  const own = task.loggedSeconds ?? 0;
  const more = hours.loggedSeconds ?? 0;
  const same = own > 0 && (countedByJira || Math.abs(own - more) <= 0.02 * own);
  if (!same) {
    task.loggedSeconds = own + more;
    task.worklogs.push(...hours.worklogs);
  } else if (task.worklogs.length === 0) task.worklogs = hours.worklogs;
  if (task.assignees.length === 0) task.assignees = hours.assignees;
}
