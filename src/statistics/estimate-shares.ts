import { seededRandom } from '../random/random.js';
import { clipWithoutBias } from './clip-without-bias.js';
import { drawMixes } from './draw-mixes.js';
import type { ShareEstimate } from './estimate.js';
import type { Known } from './known-evidence.js';
import { labelledEffort } from './labelled-effort.js';
import { correctedShares, readingOf } from './reading.js';
import { scoreCells } from './score-cells.js';
import { summariseDraws } from './summarise-draws.js';
import type { TaskEvidence } from './task-evidence.js';

const usualDraws = 1000;

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
 * @param evidence of the tasks in any order, also of those shown as unclear; a task decided by a person's own rule is labelled too
 * @param efforts one a task, in the run's unit, >= 0
 * @param known the classifier's decisions on boards whose truth is known, best 30 boards or more
 * @param options same seed, same answer; `draws` is 1,000 unless told
 * @returns parts of the effort (0..1). Where there is no effort: nothing known, 0 to 1, and no ratio.
 * @example
 * estimateShares(taskEvidence(tasks, known), hours, known, { seed: 1 }).shares.growth; // { estimate: 0.41, low: 0.35, high: 0.48 }
 */
export function estimateShares(
  evidence: TaskEvidence,
  efforts: ArrayLike<number>,
  known: Known,
  options: { seed: number; draws?: number },
): ShareEstimate {
  const { sums: certain } = labelledEffort(evidence, efforts);
  const scores = scoreCells(evidence, efforts);
  const reading = readingOf(scores, known);
  const shares = correctedShares(scores, reading);
  const draws = shares
    ? drawMixes(scores, reading, seededRandom(options.seed), options.draws ?? usualDraws)
    : [];
  const centre = shares ? clipWithoutBias(shares, draws) : reading.mix;
  return { ...summariseDraws(centre, draws, certain, scores.effort), draws, reading, scores };
}
