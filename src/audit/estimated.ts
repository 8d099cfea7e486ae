import type { Decision } from '../classify/decision.js';
import type { Board, Row } from '../effort/board.js';
import type { CountedTask, EffortResult } from '../effort/effort.js';
import { comparedOtherwise, comparedRatio, comparisonWith } from '../statistics/compared-ratio.js';
import type { ShareEstimate } from '../statistics/estimate.js';
import { estimateShares } from '../statistics/estimate-shares.js';
import type { Known } from '../statistics/known-evidence.js';
import { type JudgedTask, type TaskEvidence, taskEvidence } from '../statistics/task-evidence.js';

/** The tasks as statistics see them, and what they make of them. */
export interface Estimated {
  /** Of every row of the board, counted or not. */
  evidence: TaskEvidence;
  /** 0 where the row is not counted. */
  efforts: Float64Array;
  /** Where each of the counted tasks stands in these. */
  places: Uint32Array;
  estimate: ShareEstimate;
}

/** Estimates counted tasks by themselves. */
export function estimateCounted(counted: readonly CountedTask[], known: Known, seed: number): Estimated {
  return estimated(
    counted.map((task) => ({ task: task.task, decided: task })),
    counted,
    known,
    seed,
  );
}

/** Estimates a board, and says what its ratio would be if its rows weighed or said something else. */
export function estimateBoard(
  board: Board,
  { counted }: EffortResult,
  known: Known,
  seed: number,
): { estimated: Estimated; ratioOf: (amounts: Float64Array, otherwise?: Otherwise) => number | null } {
  const found = estimated(board.rows, counted, known, seed);
  const { evidence, efforts, estimate } = found;
  const comparison = comparisonWith(estimate, evidence, efforts, known);
  return {
    estimated: found,
    ratioOf: (amounts, otherwise) =>
      comparedRatio(otherwise ? comparedOtherwise(comparison, otherwise, known) : comparison, amounts),
  };
}

/** What some rows, by position, would be taken for. */
type Otherwise = ReadonlyMap<number, JudgedTask>;

/** @param counted some of the tasks, in their order */
function estimated(
  rows: readonly Pick<Row, 'task' | 'decided'>[],
  counted: readonly CountedTask[],
  known: Known,
  seed: number,
): Estimated {
  const evidence = taskEvidence(rows, known, ({ decided }) => judged(decided.decision));
  const efforts = new Float64Array(rows.length);
  const places = new Uint32Array(counted.length);
  let next = 0;
  for (let at = 0; at < rows.length; at++) {
    const item = counted[next];
    if (item === undefined || item.task !== rows[at]?.task) continue;
    efforts[at] = item.effort.amount;
    places[next++] = at;
  }
  return { evidence, efforts, places, estimate: estimateShares(evidence, efforts, known, { seed }) };
}

/** What a person or the user's own rule decided is certain. */
function judged(decision: Decision): JudgedTask {
  const { decidedBy, class: decided } = decision;
  if (decidedBy === 'model' || decided === 'unclear') return decision;
  return { probabilities: decision.probabilities, label: decided };
}
