import { clipWithoutBias } from './clip-without-bias.js';
import type { ShareEstimate } from './estimate.js';
import { labelledEffort } from './labelled-effort.js';
import { correctedShares } from './reading.js';
import { scoreCells } from './score-cells.js';
import { withLabelled } from './summarise-draws.js';
import type { TaskEvidence } from './task-evidence.js';

/**
 * The support ratio of an estimated board if its tasks weighed or said something else: only compared with the estimate, so without an
 * interval. The tasks are read as the estimate read them, and the bias of clipping is seen on its draws, because the doubt is the same
 * classifier's on the same board; so nothing is drawn anew, and what is no different gets the same number.
 *
 * @param efforts one a task, in any unit; 0 leaves the task out
 * @returns 0..1; null where there is neither growth nor support
 */
export function comparedRatio(
  { draws, reading }: Pick<ShareEstimate, 'draws' | 'reading'>,
  evidence: TaskEvidence,
  efforts: ArrayLike<number>,
): number | null {
  const { sums: certain } = labelledEffort(evidence, efforts);
  const scores = scoreCells(evidence, efforts);
  if (scores.effort + certain.growth + certain.support + certain.other === 0) return null;
  const shares = correctedShares(scores, reading);
  const centre = shares ? clipWithoutBias(shares, draws) : reading.mix;
  const { growth, support } = withLabelled(centre, certain, scores.effort);
  return growth + support > 0 ? support / (growth + support) : null;
}
