import { bootstrap } from '../random/bootstrap.js';
import { quantile } from './quantile.js';

/**
 * A statistic of tasks with its 95 % percentile interval over bootstrap draws (Efron and Tibshirani, An Introduction to the Bootstrap,
 * 1993, chapter 13). It carries the spread of the tasks, not the classifier's errors: for shares see estimateShares and ratioChange.
 *
 * @param n how many tasks, >= 1, in an order of their own (by id)
 * @param statistic of positions 0..n - 1; NaN where it is not defined on a sample
 * @returns in the statistic's unit; null where it is not defined on the tasks or on most of the draws
 * @throws RangeError where n is not a whole number >= 1
 * @example bootstrapInterval(hours.length, (at) => mean(at.map((i) => hours[i])), { seed: 1 });
 */
export function bootstrapInterval(
  n: number,
  statistic: (positions: readonly number[]) => number,
  options: { seed: number; draws?: number },
): { estimate: number; low: number; high: number } | null {
  const draws = options.draws ?? 1000;
  const estimate = statistic(Array.from({ length: n }, (_, i) => i));
  const values = bootstrap(n, statistic, { ...options, draws });
  if (Number.isNaN(estimate) || values.length < draws / 2) return null;
  return {
    estimate,
    low: Math.min(estimate, quantile(values, 0.025)),
    high: Math.max(estimate, quantile(values, 0.975)),
  };
}
