import type { CountedTask } from '../effort/effort.js';
import type { Bar } from './audit.js';

/** The counted tasks of each class, and those that are unclear. */
export type ByClass = Record<Bar, CountedTask[]>;

/** The ids of growth and support tasks, in the order of the list. */
export function idsByClass(tasks: readonly CountedTask[]): Record<'growth' | 'support', string[]> {
  const ids: Record<'growth' | 'support', string[]> = { growth: [], support: [] };
  for (const { task, decision } of tasks) {
    if (decision.class === 'growth' || decision.class === 'support') ids[decision.class].push(task.id);
  }
  return ids;
}

/** Divides the counted tasks by class, keeping their order. */
export function byClass(tasks: readonly CountedTask[]): ByClass {
  const lists: ByClass = { growth: [], support: [], other: [], unclear: [] };
  for (const task of tasks) lists[task.decision.class].push(task);
  return lists;
}
