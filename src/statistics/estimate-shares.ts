import { seededRandom } from '../random/random.js';
import { boardSpread } from './board-spread.js';
import { clipWithoutBias } from './clip-without-bias.js';
import { drawMixes, jeffreys } from './draw-mixes.js';
import { errorProfile } from './error-profile.js';
import type { KnownErrors, ShareEstimate, WeighedTask } from './estimate.js';
import { knownEvidence } from './known-evidence.js';
import { labelledEffort } from './labelled-effort.js';
import { type Mix, shiftToMix } from './mix.js';
import { flatCells, mixByEm } from './mix-by-em.js';
import { type ScoreCells, scoreCells } from './score-cells.js';
import { summariseDraws } from './summarise-draws.js';
import { type Shares, unmix } from './unmix.js';

const usualDraws = 1000;
const even: Mix = { growth: 1 / 3, support: 1 / 3, other: 1 / 3 };

/**
 * Which part of the effort is truly growth, support and other work, corrected for the classifier's known errors, with 95 % intervals.
 *
 * What is assumed is how the classifier errs given the true class, not the mix. The board's mix is found by EM on the probabilities
 * shifted to it, weighed by effort; then the confusion matrix of these shifted probabilities on the validation boards is inverted,
 * which takes away what EM alone would owe to badly calibrated probabilities; the result is clipped to what can be. Tasks that
 * somebody labelled count as they are. docs/uncertainty.md tells the whole way and how well it holds.
 *
 * It speaks of these tasks only: the intervals carry no spread for other tasks that the team might have had.
 *
 * @param tasks in any order; probabilities also of tasks shown as unclear; a task decided by a person's own rule is labelled too
 * @param known the classifier's decisions on boards whose truth is known, best 30 boards or more
 * @param options same seed, same answer; `draws` is 1,000 unless told
 * @returns parts of the effort (0..1). Where there is no effort: nothing known, 0 to 1, and no ratio.
 * @example
 * estimateShares([{ probabilities: { growth: 0.9, support: 0.1, other: 0 }, effort: 8 }], known, { seed: 1 }).shares.growth;
 */
export function estimateShares(
  tasks: readonly WeighedTask[],
  known: KnownErrors,
  options: { seed: number; draws?: number },
): ShareEstimate {
  const { calibration, boards } = knownEvidence(known);
  const { sums: certain } = labelledEffort(tasks);
  const scores = scoreCells(tasks, calibration.evidence);
  if (scores.effort === 0) return summariseDraws(even, [], certain, 0);

  const cells = flatCells([...scores.heavy, ...scores.crowd]);
  const prior = (jeffreys * scores.squares) / scores.effort;
  const mix = mixByEm(cells, { growth: prior, support: prior, other: prior }, even);
  const profile = errorProfile(boards, mix);
  const raw = unmix(profile.confusion, meanProbabilities(scores, mix));
  if (!raw) return summariseDraws(mix, [], certain, scores.effort);
  const spread = boardSpread(profile);
  const random = seededRandom(options.seed);
  const drawn = drawMixes(
    { scores, mix, confusion: profile.confusion, spread },
    random,
    options.draws ?? usualDraws,
  );
  return summariseDraws(clipWithoutBias(raw, drawn), drawn, certain, scores.effort);
}

function meanProbabilities({ heavy, crowd, effort }: ScoreCells, mix: Mix): Shares {
  const sum = { growth: 0, support: 0 };
  for (const cell of [...heavy, ...crowd]) {
    const p = shiftToMix(cell, mix);
    sum.growth += p.growth * cell.effort;
    sum.support += p.support * cell.effort;
  }
  return { growth: sum.growth / effort, support: sum.support / effort };
}
