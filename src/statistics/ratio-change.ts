import { seededRandom } from '../random/random.js';
import { profileDraws } from './draw-profile.js';
import { moreThanNoise } from './more-than-noise.js';
import { periodRatio, preparePeriod } from './period-draws.js';
import { quantile } from './quantile.js';
import type { Reading } from './reading.js';
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
/** Draws of what is cheap to draw for each of what is dear: weighing the known boards anew. */
const perResample = 5;

/**
 * How much the support ratio changed between two periods (or differs between two groups of tasks) of one team. Unlike a share of one
 * period it speaks of the work that the periods stand for: it carries the tasks' spread (each draw weighs them anew) and the
 * classifier's errors. These are the same team's in both periods, so that each draw has one error profile for both, and most of it
 * cancels.
 *
 * @param reading of all the team's tasks
 * @param before effort in the first period, one entry a task; 0 where the task has none there
 * @param after the same for the second period
 * @returns null where a period has neither growth nor support work, or nothing is known of the classifier
 * @example ratioChange(evidence, hoursInSpring, hoursInAutumn, reading, { seed: 1 })?.moreThanNoise;
 */
export function ratioChange(
  evidence: TaskEvidence,
  before: Float64Array,
  after: Float64Array,
  { mix, confusion, spread }: Reading,
  options: { seed: number; draws?: number },
): RatioChange | null {
  const first = preparePeriod(evidence, before, mix);
  const second = preparePeriod(evidence, after, mix);
  const at = { before: periodRatio(first, confusion), after: periodRatio(second, confusion) };
  if (Number.isNaN(at.before) || Number.isNaN(at.after)) return null;

  const random = seededRandom(options.seed);
  const profiles = profileDraws(spread, random);
  const changes: number[] = [];
  for (let draw = 0; draw < (options.draws ?? usualDraws); draw++) {
    if (draw % perResample === 0) profiles.resample();
    const off = profiles.draw();
    const change = periodRatio(second, confusion, off, random) - periodRatio(first, confusion, off, random);
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
