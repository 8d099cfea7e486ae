import { quantile } from './quantile.js';

/**
 * The middle value; of an even number of values the mean of the two in the middle.
 *
 * @throws RangeError where there is no value
 * @example median([5, 1, 3]); // 3
 */
export function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}
