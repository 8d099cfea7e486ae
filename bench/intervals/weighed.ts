import type { KnownErrors, ShareEstimate } from '../../src/statistics/estimate.js';
import { estimateShares } from '../../src/statistics/estimate-shares.js';
import { knownEvidence } from '../../src/statistics/known-evidence.js';
import { type RatioChange, ratioChange } from '../../src/statistics/ratio-change.js';
import { readingOf } from '../../src/statistics/reading.js';
import { scoreCells } from '../../src/statistics/score-cells.js';
import { type JudgedTask, taskEvidence } from '../../src/statistics/task-evidence.js';

/** A task as made-up boards have it: what is said of it, and its effort. */
export interface WeighedTask extends JudgedTask {
  effort: number;
}

/** The tasks say themselves what they are taken for. */
export const evidenceOf = (tasks: readonly JudgedTask[], known: KnownErrors) =>
  taskEvidence(tasks, knownEvidence(known), (task) => task);

type Options = Parameters<typeof estimateShares>[3];

export const effortsOf = (tasks: readonly WeighedTask[]) => Float64Array.from(tasks, ({ effort }) => effort);

export function estimateTasks(
  tasks: readonly WeighedTask[],
  known: KnownErrors,
  options: Options,
): ShareEstimate {
  return estimateShares(evidenceOf(tasks, known), effortsOf(tasks), knownEvidence(known), options);
}

/** The change between two periods that have no task in common. */
export function changeBetween(
  before: readonly WeighedTask[],
  after: readonly WeighedTask[],
  known: KnownErrors,
  options: Options,
): RatioChange | null {
  const none = (tasks: readonly WeighedTask[]) => new Float64Array(tasks.length);
  const evidence = evidenceOf([...before, ...after], known);
  const [first, second] = [effortsOf(before), effortsOf(after)];
  return ratioChange(
    evidence,
    Float64Array.of(...first, ...none(after)),
    Float64Array.of(...none(before), ...second),
    readingOf(scoreCells(evidence, Float64Array.of(...first, ...second)), knownEvidence(known)),
    options,
  );
}
