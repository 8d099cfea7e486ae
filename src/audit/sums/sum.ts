import type { CountedTask } from '../../effort/effort.js';

/** A sum over tasks that is shown one after the other: all sums share one walk, since to fetch a task takes longer than to add it. */
export interface Sum<Rows> {
  add(task: CountedTask): void;
  rows(): Rows;
}
