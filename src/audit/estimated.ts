import type { Decision } from '../classify/decision.js';
import type { Board } from '../effort/board.js';
import type { CountedTask, EffortResult } from '../effort/effort.js';
import { comparedRatio } from '../statistics/compared-ratio.js';
import type { KnownErrors, ShareEstimate } from '../statistics/estimate.js';
import { estimateShares } from '../statistics/estimate-shares.js';
import { evidenceAt, type JudgedTask, type TaskEvidence, taskEvidence } from '../statistics/task-evidence.js';

/** The counted tasks as statistics see them, in their order, and what they make of them. */
export interface Estimated {
  evidence: TaskEvidence;
  efforts: Float64Array;
  estimate: ShareEstimate;
}

export function estimateCounted(
  counted: readonly CountedTask[],
  known: KnownErrors,
  seed: number,
): Estimated {
  const evidence = taskEvidence(
    counted.map(({ decision }) => judged(decision)),
    known,
  );
  return withEstimate(evidence, counted, known, seed);
}

/** The same for the tasks of a board that count, with the ratio that the whole board would have if it were otherwise. */
export function estimateBoard(
  board: Board,
  { counted }: EffortResult,
  known: KnownErrors,
  seed: number,
): { estimated: Estimated; ratioOf: (amounts: Float64Array, otherwise?: Otherwise) => number | null } {
  const all = taskEvidence(
    board.rows.map(({ decided: { decision } }) => judged(decision)),
    known,
  );
  const estimated = withEstimate(evidenceAt(all, positionsOf(board, counted)), counted, known, seed);
  return {
    estimated,
    ratioOf: (amounts, otherwise) =>
      comparedRatio(estimated.estimate, otherwise ? judgedOtherwise(all, otherwise, known) : all, amounts),
  };
}

/** What some rows, by position, would be taken for. */
type Otherwise = ReadonlyMap<number, JudgedTask>;

/** What a person or the user's own rule decided is certain. */
function judged({ probabilities, decidedBy, class: decided }: Decision): JudgedTask {
  return decidedBy === 'model' || decided === 'unclear'
    ? { probabilities }
    : { probabilities, label: decided };
}

function withEstimate(
  evidence: TaskEvidence,
  counted: readonly CountedTask[],
  known: KnownErrors,
  seed: number,
): Estimated {
  const efforts = Float64Array.from(counted, ({ effort }) => effort.amount);
  return { evidence, efforts, estimate: estimateShares(evidence, efforts, known, { seed }) };
}

/** Where the counted tasks stand on the board; they are in its order. */
function positionsOf({ rows }: Board, counted: readonly CountedTask[]): Uint32Array {
  const positions = new Uint32Array(counted.length);
  let next = 0;
  for (const { at, task } of rows) if (counted[next]?.task === task) positions[next++] = at;
  return positions;
}

function judgedOtherwise(all: TaskEvidence, otherwise: Otherwise, known: KnownErrors): TaskEvidence {
  const evidence = {
    growth: all.growth.slice(),
    support: all.support.slice(),
    label: all.label.slice(),
  };
  const changed = taskEvidence([...otherwise.values()], known);
  for (const [i, at] of [...otherwise.keys()].entries()) {
    evidence.growth[at] = changed.growth[i] ?? 0;
    evidence.support[at] = changed.support[i] ?? 0;
    evidence.label[at] = changed.label[i] ?? 0;
  }
  return evidence;
}
