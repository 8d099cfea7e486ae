import { type Class, classes } from '../classify/taxonomy.js';
import type { KnownErrors } from './estimate.js';
import { knownEvidence } from './known-evidence.js';

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

export function taskEvidence(tasks: readonly JudgedTask[], known: KnownErrors): TaskEvidence {
  const { calibration } = knownEvidence(known);
  const growth = new Float64Array(tasks.length);
  const support = new Float64Array(tasks.length);
  const label = new Uint8Array(tasks.length);
  for (const [at, task] of tasks.entries()) {
    const evidence = calibration.evidence(task.probabilities);
    growth[at] = bounded(evidence.growth);
    support[at] = bounded(evidence.support);
    if (task.label) label[at] = 1 + classes.indexOf(task.label);
  }
  return { growth, support, label };
}

/** The evidence of some of the tasks, in the order of their positions. */
export function evidenceAt(evidence: TaskEvidence, positions: ArrayLike<number>): TaskEvidence {
  const picked: TaskEvidence = {
    growth: new Float64Array(positions.length),
    support: new Float64Array(positions.length),
    label: new Uint8Array(positions.length),
  };
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i] ?? 0;
    picked.growth[i] = evidence.growth[at] ?? 0;
    picked.support[i] = evidence.support[at] ?? 0;
    picked.label[i] = evidence.label[at] ?? 0;
  }
  return picked;
}

function bounded(logOdds: number): number {
  return Math.max(-widest, Math.min(widest, logOdds));
}
