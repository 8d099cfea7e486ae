import type { Task } from '../task.js';

/** The latest day that the data tell of; never the clock. A due date is a plan, not an event, so it does not count. */
export function latestDay(tasks: readonly Task[]): string | undefined {
  let latest = '';
  for (const task of tasks) {
    for (const time of [task.created, task.started, task.updated, task.resolved]) {
      if (time && time > latest) latest = time;
    }
    for (const { date } of task.worklogs) if (date && date > latest) latest = date;
  }
  return latest ? latest.slice(0, 10) : undefined;
}
