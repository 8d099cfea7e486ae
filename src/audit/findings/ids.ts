import type { CountedTask } from '../../effort/effort.js';

/** The ids of counted tasks. The audit's own list stands most effort first, so a selection of it does too. */
export function idsOf(tasks: readonly CountedTask[]): string[] {
  return tasks.map(({ task }) => task.id);
}
