import { type Estimated, estimateBoard } from '../audit/estimated.js';
import type { TaskText } from '../classify/decision.js';
import { boardOf } from '../effort/board.js';
import type { DecidedTask, EffortOptions, EffortResult } from '../effort/effort.js';
import { measureOn } from '../effort/index.js';
import { type Alternative, type BasisRatio, sensitivityOf } from '../effort/sensitivity.js';
import type { Known } from '../statistics/known-evidence.js';

export interface WeighedBoard {
  effort: EffortResult;
  estimated: Estimated;
  sensitivity: BasisRatio[];
  alternatives: Alternative[];
}

/** What the tasks weigh, what is estimated of them, and what the ratio would be if something were otherwise. */
export function weighBoard(
  decided: readonly DecidedTask[],
  given: {
    options: EffortOptions;
    known: Known;
    seed: number;
    namesSeller: (task: TaskText) => boolean;
  },
): WeighedBoard {
  const { options, known, seed, namesSeller } = given;
  const board = boardOf(decided, options);
  const effort = measureOn(board, options);
  const { estimated, ratioOf } = estimateBoard(board, effort, known, seed);
  return {
    effort,
    estimated,
    ...sensitivityOf({ board, options, result: effort, chosen: estimated.efforts, namesSeller, ratioOf }),
  };
}
