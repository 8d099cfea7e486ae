import type { Class } from '../classify/taxonomy.js';
import type { KnownErrors } from './estimate.js';
import { type Recalibration, recalibrate } from './recalibrate.js';

/** A task of known truth and how its words speak (see Evidence). */
export interface KnownEvidence {
  truth: Class;
  growth: number;
  support: number;
}

export interface Known {
  calibration: Recalibration;
  boards: readonly (readonly KnownEvidence[])[];
}

const kept = new WeakMap<KnownErrors, Known>();

/** The validation boards as evidence; worked out once for one `KnownErrors`, however many boards are estimated with it. */
export function knownEvidence(known: KnownErrors): Known {
  const before = kept.get(known);
  if (before) return before;
  const calibration = recalibrate(known);
  const boards = known.boards.map((board) =>
    board.tasks.map(({ truth, probabilities }): KnownEvidence => {
      const { growth, support } = calibration.evidence(probabilities);
      return { truth, growth, support };
    }),
  );
  const made = { calibration, boards };
  kept.set(known, made);
  return made;
}
