import { type Class, classes } from '../classify/taxonomy.js';
import type { Known } from './known-evidence.js';
import { evidenceOf } from './recalibrate.js';

/** What an estimate needs to know of a task besides its effort. */
export interface JudgedTask {
  probabilities: Readonly<Record<Class, number>>;
  /** A person's decision, which is certain. */
  label?: Class;
}

/** What tasks say of their class, one entry a task: worked out once, and then weighed by any effort. */
export interface TaskEvidence {
  /** For growth and for support against other, in log-odds (see recalibrate.ts); bounded by `widest`. */
  growth: Float64Array;
  support: Float64Array;
  /** 0 where nobody labelled the task, else 1 + the class's number. */
  label: Uint8Array;
}

/** Log-odds beyond this are as good as certain. */
export const widest = 9;

/** @param judged what a task is taken for, where the list holds something else */
export function taskEvidence<Item>(
  tasks: readonly Item[],
  { calibration }: Pick<Known, 'calibration'>,
  judged: (item: Item) => JudgedTask,
): TaskEvidence {
  const growth = new Float64Array(tasks.length);
  const support = new Float64Array(tasks.length);
  const label = new Uint8Array(tasks.length);
  for (let at = 0; at < tasks.length; at++) {
    const task = judged(tasks[at] as Item);
    const evidence = evidenceOf(calibration, task.probabilities);
    growth[at] = bounded(evidence.growth);
    support[at] = bounded(evidence.support);
    if (task.label) label[at] = 1 + classes.indexOf(task.label);
  }
  return { growth, support, label };
}

function bounded(logOdds: number): number {
  return Math.max(-widest, Math.min(widest, logOdds));
}
