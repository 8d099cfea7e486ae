import { classes } from '../classify/taxonomy.js';
import type { KnownErrors } from './estimate.js';
import { evidenceOf, type Recalibration, recalibrate } from './recalibrate.js';

/** A board's tasks of known truth, and how their words speak: likelihoods, of which each task's largest is 1. */
export interface KnownBoard {
  /** The class's number. */
  truth: Uint8Array;
  growth: Float64Array;
  support: Float64Array;
  other: Float64Array;
}

/** What is known of how the classifier errs. The program loads it as it was worked out when the model was trained. */
export interface Known {
  calibration: Recalibration;
  boards: readonly KnownBoard[];
}

/** The validation boards as evidence. */
export function knownEvidence(known: KnownErrors): Known {
  const calibration = recalibrate(known);
  return { calibration, boards: known.boards.map((board) => knownBoard(board, calibration)) };
}

function knownBoard({ tasks }: KnownErrors['boards'][number], calibration: Recalibration): KnownBoard {
  const board: KnownBoard = {
    truth: new Uint8Array(tasks.length),
    growth: new Float64Array(tasks.length),
    support: new Float64Array(tasks.length),
    other: new Float64Array(tasks.length),
  };
  for (let i = 0; i < tasks.length; i++) {
    const task = tasks[i];
    if (!task) continue;
    const { growth, support } = evidenceOf(calibration, task.probabilities);
    const top = Math.max(growth, support, 0);
    board.truth[i] = classes.indexOf(task.truth);
    board.growth[i] = Math.exp(growth - top);
    board.support[i] = Math.exp(support - top);
    board.other[i] = Math.exp(-top);
  }
  return board;
}
