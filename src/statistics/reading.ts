import type { Class } from '../classify/taxonomy.js';
import { type BoardSpread, boardSpread } from './board-spread.js';
import { type ErrorProfile, errorProfile } from './error-profile.js';
import type { Known } from './known-evidence.js';
import { type Mix, shiftToMix } from './mix.js';
import { flatCells, mixByEm } from './mix-by-em.js';
import type { ScoreCells } from './score-cells.js';
import { type Shares, unmix } from './unmix.js';

/** Jeffreys' prior for a mix: half a task of each class (https://doi.org/10.1098/rspa.1946.0056). */
export const jeffreys = 0.5;
const even: Mix = { growth: 1 / 3, support: 1 / 3, other: 1 / 3 };

/** How a board's tasks are read: the mix at which their probabilities are taken, and how the classifier errs there. */
export interface Reading {
  mix: Mix;
  /** Row = true class: the mean probabilities that its tasks are given. */
  confusion: Record<Class, Mix>;
  /** How boards differ in that. */
  spread: BoardSpread;
  profile: ErrorProfile;
}

type Weighed = Pick<ScoreCells, 'heavy' | 'crowd' | 'effort' | 'squares'>;

/** Reads at the likeliest mix of the cells' effort; at an even one where there is none. */
export function readingOf(scores: ScoreCells, known: Known): Reading {
  const mix = mixOf(scores);
  const profile = errorProfile(known.boards, mix);
  return { mix, confusion: profile.confusion, spread: boardSpread(profile), profile };
}

/**
 * The shares of the cells' effort, corrected for how the classifier errs; chance can put them below 0 or above 1. Null where there is no
 * effort or the classifier does not tell the classes apart.
 */
export function correctedShares(
  scores: Weighed,
  { mix, confusion }: Pick<Reading, 'mix' | 'confusion'>,
): Shares | null {
  return scores.effort > 0 ? unmix(confusion, meanProbabilities(scores, mix)) : null;
}

/** The likeliest mix of the cells' effort; an even one where there is none. */
export function mixOf({ heavy, crowd, effort, squares }: Weighed): Mix {
  if (effort === 0) return even;
  const prior = (jeffreys * squares) / effort;
  return mixByEm(flatCells([...heavy, ...crowd]), { growth: prior, support: prior, other: prior }, even);
}

function meanProbabilities({ heavy, crowd, effort }: Weighed, mix: Mix): Shares {
  const sum = { growth: 0, support: 0 };
  for (const cells of [heavy, crowd])
    for (const cell of cells) {
      const p = shiftToMix(cell, mix);
      sum.growth += p.growth * cell.effort;
      sum.support += p.support * cell.effort;
    }
  return { growth: sum.growth / effort, support: sum.support / effort };
}
