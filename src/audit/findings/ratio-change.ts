import { amountOf } from '../../effort/amounts.js';
import type { Interval, WeighedTask } from '../../statistics/estimate.js';

/** Half the width of a 95 % interval in standard errors. */
const Z = 1.959963984540054;

const STEPS = 2 ** 50;

/** A support ratio with its interval, and the standard error that the spread of the tasks themselves adds. */
export interface SpreadRatio extends Interval {
  spread: number;
}

/**
 * The standard error of a support ratio when the tasks are taken as a sample of what the team could have been asked
 * for: the linearised error of a ratio of sums (Särndal, Swensson and Wretman, Model Assisted Survey Sampling, 1992,
 * 5.6), which is what a bootstrap over tasks comes to. 0..1; infinite for fewer than two tasks.
 */
export function ratioSpread(tasks: readonly WeighedTask[], ratio: number): number {
  const parts = tasks.map(({ probabilities, effort, label }) => ({
    support: amountOf(effort * (label ? Number(label === 'support') : probabilities.support)),
    growth: amountOf(effort * (label ? Number(label === 'growth') : probabilities.growth)),
  }));
  const whole = parts.reduce((sum, { support, growth }) => sum + support + growth, 0);
  if (parts.length < 2 || whole <= 0) return Number.POSITIVE_INFINITY;
  let squares = 0;
  for (const { support, growth } of parts) {
    const error = (support - ratio * (support + growth)) / whole;
    // In whole steps, which sum to the same in any order.
    squares += Math.round(error * error * STEPS) / STEPS;
  }
  return Math.sqrt((squares * parts.length) / (parts.length - 1));
}

/**
 * The change from one ratio to another with its 95 % interval, -1..1. The two intervals are taken as independent,
 * which errs on the side of calling a change noise: what the classifier gets wrong in one half it gets wrong in both.
 */
export function ratioChange(first: SpreadRatio, last: SpreadRatio): Interval {
  const estimate = last.estimate - first.estimate;
  const error = (one: SpreadRatio) => ((one.high - one.low) / (2 * Z)) ** 2 + one.spread ** 2;
  const reach = Z * Math.sqrt(error(first) + error(last));
  return { estimate, low: Math.max(-1, estimate - reach), high: Math.min(1, estimate + reach) };
}
