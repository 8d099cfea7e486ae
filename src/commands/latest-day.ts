import type { Task } from '../task.js';

/** The latest day that the data tell of; never the clock. A due date is a plan, not an event, so it does not count. */
export function latestDay(tasks: readonly Task[]): string | undefined {
  let latest = '';
  for (const { created, started, updated, resolved, worklogs } of tasks) {
    if (created !== undefined && created > latest) latest = created;
    if (started !== undefined && started > latest) latest = started;
    if (updated !== undefined && updated > latest) latest = updated;
    if (resolved !== undefined && resolved > latest) latest = resolved;
    for (const { date } of worklogs) if (date !== undefined && date > latest) latest = date;
  }
  return latest ? latest.slice(0, 10) : undefined;
}
