import type { CountedTask } from '../../effort/effort.js';

/**
 * Most effort first; equals stay in the order of their ids, in which effort hands them over. A counting sort: time
 * sheets know few different amounts, so it is enough to count each and to know where its tasks begin.
 */
export function byEffort(tasks: readonly CountedTask[]): CountedTask[] {
  const amounts = Float64Array.from(tasks, ({ effort }) => effort.amount);
  const counts = new Map<number, number>();
  for (const amount of amounts) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  const begins = new Map<number, number>();
  let begin = 0;
  for (const amount of Float64Array.from(counts.keys()).sort().reverse()) {
    begins.set(amount, begin);
    begin += counts.get(amount) ?? 0;
  }
  const sorted = new Array<CountedTask>(tasks.length);
  for (const [index, task] of tasks.entries()) {
    const amount = amounts[index] ?? 0;
    const at = begins.get(amount) ?? 0;
    begins.set(amount, at + 1);
    sorted[at] = task;
  }
  return sorted;
}

/** The tasks with the most effort, at most so many. */
export function heaviest(tasks: readonly CountedTask[], most: number): CountedTask[] {
  if (tasks.length <= most) return byEffort(tasks);
  const amounts = Float64Array.from(tasks, ({ effort }) => effort.amount).sort();
  const least = amounts[amounts.length - most] ?? 0;
  return byEffort(tasks.filter(({ effort }) => effort.amount >= least)).slice(0, most);
}
