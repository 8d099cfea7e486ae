import type { Task } from '../../task.js';
import type { OneFile } from '../read-file.js';
import type { Merge } from '../result.js';
import type { Draft } from '../task-draft.js';
import { getOrMake } from '../values/get-or-make.js';

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
  const byTracker = new Map<string, Map<Task, [Draft, string][]>>();
  for (const file of files) {
    if (!file.entries) continue;
    const byTask = getOrMake(byTracker, file.read.tool, () => new Map<Task, [Draft, string][]>());
    for (const draft of file.drafts) {
      const task = taskOf(draft, tasks);
      if (task) getOrMake(byTask, task, (): [Draft, string][] => []).push([draft, file.read.name]);
    }
  }
  // What the task tool itself counts. Hours that a tracker adds are never taken for the task tool's own.
  const own = new Map([...tasks.values()].map((task) => [task, task.loggedSeconds ?? 0]));
  const countedByJira = new Set<Task>();
  for (const [tracker, byTask] of byTracker) {
    for (const [task, drafts] of byTask) {
      const added = addHours(
        task,
        own.get(task) ?? 0,
        drafts.map(([draft]) => draft.task),
        ofJira.has(tracker) ? countedByJira : undefined,
      );
      const kind = added ? 'hours-joined' : 'hours-same';
      for (const [draft, other] of drafts)
        joined.set(draft, { id: task.id, kind, kept: task.source.file, other });
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

/**
 * Adds one tracker's time on a task, unless it is what the task tool counts: its total decides, for a tracker may split a
 * task's time over several texts ("MK-1 deck", "MK-1 review").
 * @returns whether anything was added.
 */
function addHours(task: Task, own: number, parts: readonly Task[], countedByJira?: Set<Task>): boolean {
  const more = parts.reduce((sum, part) => sum + (part.loggedSeconds ?? 0), 0);
  const inJira = countedByJira !== undefined && (own > 0 || countedByJira.has(task));
  const same = inJira || (own > 0 && Math.abs(own - more) <= 0.02 * own);
  countedByJira?.add(task);
  if (!same) task.loggedSeconds = (task.loggedSeconds ?? 0) + more;
  if (!same || task.worklogs.length === 0)
    task.worklogs = [...task.worklogs, ...parts.flatMap((part) => part.worklogs)];
  if (task.assignees.length === 0) {
    task.assignees = [...new Set(parts.flatMap((part) => part.assignees))];
  }
  return !same && more > 0;
}
