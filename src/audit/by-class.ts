import type { CountedTask } from '../effort/effort.js';
import type { Bar } from './audit.js';

/** The counted tasks of each class, and those that are unclear. */
export type ByClass = Record<Bar, CountedTask[]>;

/** Divides the counted tasks by class, keeping their order. */
export function byClass(tasks: readonly CountedTask[]): ByClass {
  const lists: ByClass = { growth: [], support: [], other: [], unclear: [] };
  for (const task of tasks) lists[task.decision.class].push(task);
  return lists;
}
