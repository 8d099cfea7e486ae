import type { Task } from '../task.js';
import { isCancelling } from './resolutions.js';

/** Whether a task is in the figures, before anything is known of its effort. */
export type Standing = 'counts' | 'cancelled' | 'never-started' | 'parent';

/**
 * Done, in progress, and to-do with hours count; so does a task without a status, or with one that nobody
 * understood. A row whose children are in the file is a heading: it has its own logged time and nothing else.
 */
export function standingOf(task: Task, hasChildren: boolean): Standing {
  const logged = loggedSecondsOf(task) > 0;
  if (hasChildren && !logged) return 'parent';
  if (task.statusCategory === 'cancelled' || isCancelling(task.resolution)) return 'cancelled';
  if (hasChildren) return 'parent';
  if (task.statusCategory === 'to-do' && !logged) return 'never-started';
  return 'counts';
}

/** The task's own time: what the tool sums up, or the worklogs where they say more. */
export function loggedSecondsOf(task: Task): number {
  let worklogs = 0;
  for (const { seconds } of task.worklogs) if (seconds > 0) worklogs += seconds;
  return Math.max(task.loggedSeconds ?? 0, worklogs, 0);
}
