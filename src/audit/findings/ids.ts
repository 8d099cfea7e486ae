import type { CountedTask } from '../../effort/effort.js';
import { byEffort } from '../sums/by-effort.js';

/** The ids of some counted tasks, most effort first: the weightiest proof on top. */
export function idsOf(tasks: readonly CountedTask[]): string[] {
  return byEffort(tasks).map(({ task }) => task.id);
}
