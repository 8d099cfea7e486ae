import type { CountedTask } from '../../effort/effort.js';

/**
 * Most effort first; equals stay in the order of their ids, in which effort hands them over. Tasks of equal effort are
 * gathered rather than compared: time sheets know few different amounts, so this is far quicker than sorting.
 */
export function byEffort(tasks: readonly CountedTask[]): CountedTask[] {
  const alike = new Map<number, CountedTask[]>();
  for (const task of tasks) {
    const same = alike.get(task.effort.amount);
    if (same) same.push(task);
    else alike.set(task.effort.amount, [task]);
  }
  const amounts = Float64Array.from(alike.keys()).sort().reverse();
  const sorted: CountedTask[] = [];
  for (const amount of amounts) for (const task of alike.get(amount) ?? []) sorted.push(task);
  return sorted;
}
