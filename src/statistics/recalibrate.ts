import type { Class } from '../classify/taxonomy.js';
import type { KnownErrors } from './estimate.js';
import type { Mix } from './mix.js';
import { solve } from './solve.js';

/**
 * How strongly a task's words speak for growth and for support against other: the logarithm of how many times likelier they are under
 * that class. It holds no mix: added to the log-odds of any board's mix it gives the task's log-odds there.
 */
export interface Evidence {
  growth: number;
  support: number;
}

/** One factor on the log-odds, and one shift a class. */
export interface Recalibration extends Evidence {
  scale: number;
}

/** A probability below this counts as this: "never" stays a matter of evidence. */
const smallest = 1e-4;
/** Keeps the fit at the classifier's own probabilities where the validation data say little: worth about this many tasks. */
const ridge = 4;

/**
 * Sets the classifier's probabilities right on average over the boards whose truth is known, and divides the mix of those boards out.
 * One factor on the log-probabilities and one shift a class (bias-corrected temperature scaling: Alexandari, Kundaje and Shrikumar
 * 2020, https://proceedings.mlr.press/v119/alexandari20a.html), fitted by Newton's method.
 *
 * Without a validation task the probabilities count as calibrated on an even mix.
 */
export function recalibrate(known: KnownErrors): Recalibration {
  const odds: Evidence[] = [];
  const truths: Class[] = [];
  // One task of each class beforehand, so that a class that no board has is rare, not impossible.
  const counts: Mix = { growth: 1, support: 1, other: 1 };
  for (const board of known.boards)
    for (const task of board.tasks) {
      odds.push(logOdds(task.probabilities));
      truths.push(task.truth);
      counts[task.truth]++;
    }
  const fit = odds.length === 0 ? asItIs : fitScale(odds, truths);
  const growth = fit.growth - Math.log(counts.growth / counts.other);
  const support = fit.support - Math.log(counts.support / counts.other);
  return { scale: fit.scale, growth, support };
}

/** The evidence behind the probabilities that the classifier gave. */
export function evidenceOf(
  { scale, growth, support }: Recalibration,
  probabilities: Readonly<Mix>,
): Evidence {
  const raw = logOdds(probabilities);
  return { growth: scale * raw.growth + growth, support: scale * raw.support + support };
}

const asItIs: Recalibration = { scale: 1, growth: 0, support: 0 };

function logOdds(probabilities: Readonly<Mix>): Evidence {
  const other = Math.log(Math.max(probabilities.other, smallest));
  return {
    growth: Math.log(Math.max(probabilities.growth, smallest)) - other,
    support: Math.log(Math.max(probabilities.support, smallest)) - other,
  };
}

/** Maximum likelihood of the factor and the two shifts, each drawn a little towards "as it is". */
function fitScale(odds: readonly Evidence[], truths: readonly Class[]): Recalibration {
  let fit = asItIs;
  for (let step = 0; step < 25; step++) {
    // The log-likelihood's slope, and its bend with the sign turned, in (scale, growth, support).
    let a = ridge * (1 - fit.scale);
    let b = -ridge * fit.growth;
    let c = -ridge * fit.support;
    let aa = ridge;
    let ab = 0;
    let ac = 0;
    let bb = ridge;
    let bc = 0;
    let cc = ridge;
    for (let i = 0; i < odds.length; i++) {
      const odd = odds[i] ?? asItIs;
      const growth = odd.growth;
      const support = odd.support;
      const eg = Math.exp(fit.scale * growth + fit.growth);
      const es = Math.exp(fit.scale * support + fit.support);
      const p = eg / (1 + eg + es);
      const q = es / (1 + eg + es);
      const mean = p * growth + q * support;
      const truth = truths[i];
      a += (truth === 'growth' ? growth : truth === 'support' ? support : 0) - mean;
      b += (truth === 'growth' ? 1 : 0) - p;
      c += (truth === 'support' ? 1 : 0) - q;
      aa += p * growth * growth + q * support * support - mean * mean;
      ab += p * (growth - mean);
      ac += q * (support - mean);
      bb += p * (1 - p);
      bc -= p * q;
      cc += q * (1 - q);
    }
    const move = solve(
      [
        [aa, ab, ac],
        [ab, bb, bc],
        [ac, bc, cc],
      ],
      [a, b, c],
    );
    if (!move) break;
    const [scale = 0, growth = 0, support = 0] = move;
    const size = Math.max(Math.abs(scale), Math.abs(growth), Math.abs(support));
    const damp = size > 1 ? 1 / size : 1;
    fit = {
      scale: Math.max(0.05, fit.scale + damp * scale),
      growth: fit.growth + damp * growth,
      support: fit.support + damp * support,
    };
    if (size < 1e-5) break;
  }
  return fit;
}
