import type { Task } from '../task.js';
import type { Row } from './board.js';
import { type Day, dayOf, latest } from './days.js';
import { loggedSecondsOf } from './standing.js';

/** The days on which a task was in progress, both ends included. */
export interface Stretch {
  /** Undefined: nobody knows when it began, so only the last working days up to `end` count. */
  start?: Day;
  end: Day;
  /** The creation, before which nobody worked on it; only where the start is unknown. */
  notBefore?: Day;
}

/** An open task that shows no sign of life for this many calendar days is no longer worked on. */
const longestSilence = 30;

/**
 * When a task was in progress; undefined where its dates do not tell. It ends on its resolution. Without one, an open
 * task with a start goes on until `now`, at most 30 days after its last sign of life; any other ends on its last
 * update, or a later worklog. Work that was given up and that has neither a start nor hours was never seen in progress:
 * the backlog cleared out on one afternoon must not eat up the fortnight before it.
 */
export function stretchOf({ task, standing, hasChildren }: Row, now: Day | undefined): Stretch | undefined {
  if (hasChildren || standing === 'never-started' || standing === 'parent') return undefined;
  const start = dayOf(task.started);
  const over = standing === 'cancelled' || task.statusCategory === 'done';
  const open = task.resolved === undefined && !over;
  const end = dayOf(task.resolved) ?? lastDay(task, open ? start : undefined, now);
  if (end === undefined) return undefined;
  if (start !== undefined && start <= end) return { start, end, notBefore: undefined };
  // An open task whose start lies ahead is planned, not begun.
  if (start !== undefined && open) return undefined;
  if (standing === 'cancelled' && loggedSecondsOf(task) === 0) return undefined;
  return { start: undefined, end, notBefore: dayOf(task.created) };
}

/** The last day of a task without a resolution. @param begun the start of an open task */
function lastDay(task: Task, begun: Day | undefined, now: Day | undefined): Day | undefined {
  const updated = dayOf(task.updated);
  let touched = updated;
  for (const { date } of task.worklogs) touched = latest(touched, dayOf(date));
  if (begun !== undefined) {
    const alive = latest(touched, begun, dayOf(task.created)) ?? begun;
    return Math.min(now ?? alive, alive + longestSilence);
  }
  // Where worklogs are all that is known, they have their hours of their days and the rest of the week is not theirs.
  const onlyLogged = updated === undefined && dayOf(task.started) === undefined;
  return onlyLogged ? undefined : touched;
}
