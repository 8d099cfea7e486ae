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
  const created = dayOf(task.created);
  const start = dayOf(task.started);
  let touched = dayOf(task.updated);
  for (const { date } of task.worklogs) touched = latest(touched, dayOf(date));
  const over = standing === 'cancelled' || task.statusCategory === 'done';

  // Where worklogs are all that is known, they have their hours of their days and the rest of the week is not theirs.
  const onlyLogged = start === undefined && dayOf(task.updated) === undefined;
  let end = dayOf(task.resolved) ?? (onlyLogged ? undefined : touched);
  if (task.resolved === undefined && !over && start !== undefined) {
    const alive = latest(touched, start, created) ?? start;
    end = Math.min(now ?? alive, alive + longestSilence);
  }
  if (end === undefined) return undefined;
  if (start !== undefined && start <= end) return { start, end };
  // An open task whose start lies ahead is planned, not begun.
  if (start !== undefined && task.resolved === undefined && !over) return undefined;
  if (standing === 'cancelled' && loggedSecondsOf(task) === 0) return undefined;
  return created === undefined ? { end } : { end, notBefore: created };
}
