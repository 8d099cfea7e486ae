import { clipWithoutBias } from './clip-without-bias.js';
import { correctedMix, even } from './corrected-mix.js';
import type { KnownErrors, ShareEstimate } from './estimate.js';
import { labelledEffort } from './labelled-effort.js';
import { scoreCells } from './score-cells.js';
import { withLabelled } from './summarise-draws.js';
import type { TaskEvidence } from './task-evidence.js';

/**
 * The support ratio of an estimated board if its tasks weighed or said something else: only compared with the estimate, so without an
 * interval. The bias of clipping is seen on the estimate's own draws, because the doubt is the same classifier's on the same board; so
 * nothing is drawn anew, and what is no different gets the same number.
 *
 * @param draws the estimate's; none where nothing could be estimated, and then nothing is taken off
 * @param efforts one a task, in any unit; 0 leaves the task out
 * @returns 0..1; null where there is neither growth nor support
 */
export function comparedRatio(
  draws: ShareEstimate['draws'],
  evidence: TaskEvidence,
  efforts: ArrayLike<number>,
  known: KnownErrors,
): number | null {
  const { sums: certain } = labelledEffort(evidence, efforts);
  const scores = scoreCells(evidence, efforts);
  const total = scores.effort + certain.growth + certain.support + certain.other;
  if (total === 0) return null;
  const { mix, shares } = scores.effort > 0 ? correctedMix(scores, known) : { mix: even, shares: null };
  const centre = shares ? clipWithoutBias(shares, draws) : mix;
  const { growth, support } = withLabelled(centre, certain, scores.effort);
  return growth + support > 0 ? support / (growth + support) : null;
}
