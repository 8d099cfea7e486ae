import type { WeighedTask } from './estimate.js';
import type { Mix } from './mix.js';

/**
 * Labelled effort by class, and the squares of the efforts. Sums of decimals depend on their order, so the tasks are added from the
 * smallest up: the order of the rows must not show.
 */
export function labelledEffort(tasks: readonly WeighedTask[]): { sums: Mix; squares: Mix } {
  const sums: Mix = { growth: 0, support: 0, other: 0 };
  const squares: Mix = { growth: 0, support: 0, other: 0 };
  const labelled = tasks.filter((task) => task.label).sort((a, b) => a.effort - b.effort);
  for (const { label, effort } of labelled) {
    if (!label) continue;
    sums[label] += effort;
    squares[label] += effort * effort;
  }
  return { sums, squares };
}
