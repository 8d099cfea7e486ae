import { type ErrorProfile, errorProfile } from './error-profile.js';
import type { KnownErrors } from './estimate.js';
import { knownEvidence } from './known-evidence.js';
import { type Mix, shiftToMix } from './mix.js';
import { flatCells, mixByEm } from './mix-by-em.js';
import type { ScoreCells } from './score-cells.js';
import { type Shares, unmix } from './unmix.js';

/** Jeffreys' prior for a mix: half a task of each class (https://doi.org/10.1098/rspa.1946.0056). */
export const jeffreys = 0.5;
export const even: Mix = { growth: 1 / 3, support: 1 / 3, other: 1 / 3 };

export interface CorrectedMix {
  /** As expectation-maximisation finds it. */
  mix: Mix;
  profile: ErrorProfile;
  /** Corrected for that profile; chance can put them below 0 or above 1. Null where the classifier does not tell the classes apart. */
  shares: Shares | null;
}

/** The mix of the cells' effort, and the same corrected for the classifier's known errors at that mix. */
export function correctedMix(scores: ScoreCells, known: KnownErrors): CorrectedMix {
  const mix = mixOf(scores);
  const profile = errorProfile(knownEvidence(known).boards, mix);
  return { mix, profile, shares: unmix(profile.confusion, meanProbabilities(scores, mix)) };
}

/** The likeliest mix of the cells' effort; even where there is none. */
export function mixOf({ heavy, crowd, effort, squares }: ScoreCells): Mix {
  if (effort === 0) return even;
  const prior = (jeffreys * squares) / effort;
  return mixByEm(flatCells([...heavy, ...crowd]), { growth: prior, support: prior, other: prior }, even);
}

function meanProbabilities({ heavy, crowd, effort }: ScoreCells, mix: Mix): Shares {
  const sum = { growth: 0, support: 0 };
  for (const cells of [heavy, crowd])
    for (const cell of cells) {
      const p = shiftToMix(cell, mix);
      sum.growth += p.growth * cell.effort;
      sum.support += p.support * cell.effort;
    }
  return { growth: sum.growth / effort, support: sum.support / effort };
}
