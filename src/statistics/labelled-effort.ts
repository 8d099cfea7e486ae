import { classes } from '../classify/taxonomy.js';
import type { Mix } from './mix.js';
import type { TaskEvidence } from './task-evidence.js';

/**
 * Labelled effort by class, and the squares of the efforts. Sums of decimals depend on their order, so the tasks are added from the
 * smallest up: the order of the rows must not show.
 */
export function labelledEffort(
  { label }: TaskEvidence,
  efforts: ArrayLike<number>,
): { sums: Mix; squares: Mix } {
  const sums: Mix = { growth: 0, support: 0, other: 0 };
  const squares: Mix = { growth: 0, support: 0, other: 0 };
  if (label.every((of) => of === 0)) return { sums, squares };
  for (const [number, name] of classes.entries()) {
    const own: number[] = [];
    for (let at = 0; at < label.length; at++) if (label[at] === 1 + number) own.push(efforts[at] ?? 0);
    for (const effort of Float64Array.from(own).sort()) {
      sums[name] += effort;
      squares[name] += effort * effort;
    }
  }
  return { sums, squares };
}
