import { seededRandom } from '../random/random.js';
import { boardSpread } from './board-spread.js';
import { jeffreys } from './draw-mixes.js';
import { profileDraws } from './draw-profile.js';
import { errorProfile } from './error-profile.js';
import type { KnownErrors, WeighedTask } from './estimate.js';
import { knownEvidence } from './known-evidence.js';
import type { Mix } from './mix.js';
import { flatCells, mixByEm } from './mix-by-em.js';
import { moreThanNoise } from './more-than-noise.js';
import { periodRatio, preparePeriod } from './period-draws.js';
import { quantile } from './quantile.js';
import { scoreCells } from './score-cells.js';

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
 * @returns null where a period has neither growth nor support work, or nothing is known of the classifier
 * @example ratioChange(firstHalf, secondHalf, known, { seed: 1 })?.moreThanNoise;
 */
export function ratioChange(
  before: readonly WeighedTask[],
  after: readonly WeighedTask[],
  known: KnownErrors,
  options: { seed: number; draws?: number },
): RatioChange | null {
  const { calibration, boards } = knownEvidence(known);
  const mix = commonMix([...before, ...after], calibration.evidence);
  const profile = errorProfile(boards, mix);
  const periods = [before, after].map((tasks) => preparePeriod(tasks, calibration.evidence, mix));
  const [first, second] = periods;
  if (!first || !second) return null;
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

/** The mix at which both periods' probabilities are read: that of all their tasks. */
function commonMix(tasks: readonly WeighedTask[], evidenceOf: Parameters<typeof scoreCells>[1]): Mix {
  const scores = scoreCells(tasks, evidenceOf);
  const even = { growth: 1 / 3, support: 1 / 3, other: 1 / 3 };
  if (scores.effort === 0) return even;
  const prior = (jeffreys * scores.squares) / scores.effort;
  return mixByEm(
    flatCells([...scores.heavy, ...scores.crowd]),
    { growth: prior, support: prior, other: prior },
    even,
  );
}
