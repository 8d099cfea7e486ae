import { seededRandom } from '../random/random.js';
import { boardSpread } from './board-spread.js';
import { mixOf } from './corrected-mix.js';
import { profileDraws } from './draw-profile.js';
import { errorProfile } from './error-profile.js';
import type { KnownErrors } from './estimate.js';
import { knownEvidence } from './known-evidence.js';
import { moreThanNoise } from './more-than-noise.js';
import { periodRatio, preparePeriod } from './period-draws.js';
import { quantile } from './quantile.js';
import { scoreCells } from './score-cells.js';
import type { TaskEvidence } from './task-evidence.js';

/** The support ratio of two periods, 0..1, and after minus before (-1..1) with its 95 % interval. */
export interface RatioChange {
  before: number;
  after: number;
  change: { estimate: number; low: number; high: number };
  /** The interval leaves out "no change". */
  moreThanNoise: boolean;
}

const usualDraws = 600;

/**
 * How much the support ratio changed between two periods (or differs between two groups of tasks) of one team. Unlike a share of one
 * period it speaks of the work that the periods stand for: it carries the tasks' spread (each draw weighs them anew) and the
 * classifier's errors. These are the same team's in both periods, so that each draw has one error profile for both, and most of it
 * cancels.
 *
 * @param before effort in the first period, one entry a task; 0 where the task has none there
 * @param after the same for the second period
 * @returns null where a period has neither growth nor support work, or nothing is known of the classifier
 * @example ratioChange(evidence, hoursInSpring, hoursInAutumn, known, { seed: 1 })?.moreThanNoise;
 */
export function ratioChange(
  evidence: TaskEvidence,
  before: Float64Array,
  after: Float64Array,
  known: KnownErrors,
  options: { seed: number; draws?: number },
): RatioChange | null {
  // Both periods' probabilities are read at the mix of all their tasks.
  const mix = mixOf(
    scoreCells(
      evidence,
      before.map((effort, i) => effort + (after[i] ?? 0)),
    ),
  );
  const profile = errorProfile(knownEvidence(known).boards, mix);
  const first = preparePeriod(evidence, before, mix);
  const second = preparePeriod(evidence, after, mix);
  const at = { before: periodRatio(first, profile.confusion), after: periodRatio(second, profile.confusion) };
  if (Number.isNaN(at.before) || Number.isNaN(at.after)) return null;

  const random = seededRandom(options.seed);
  const profiles = profileDraws(boardSpread(profile), random);
  const changes: number[] = [];
  for (let draw = 0; draw < (options.draws ?? usualDraws); draw++) {
    profiles.resample();
    const off = profiles.draw();
    const change =
      periodRatio(second, profile.confusion, off, random) -
      periodRatio(first, profile.confusion, off, random);
    if (!Number.isNaN(change)) changes.push(change);
  }
  if (changes.length === 0) return null;
  const sorted = Float64Array.from(changes).sort();
  const estimate = at.after - at.before;
  const change = {
    estimate,
    low: Math.min(estimate, quantile(sorted, 0.025)),
    high: Math.max(estimate, quantile(sorted, 0.975)),
  };
  return { ...at, change, moreThanNoise: moreThanNoise(change) };
}
