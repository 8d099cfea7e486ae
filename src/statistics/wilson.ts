import type { Interval } from './estimate.js';
import { normalQuantile } from './normal-quantile.js';

/**
 * A proportion with its 95 % interval: Wilson's score interval (1927, https://doi.org/10.1080/01621459.1927.10502953), without
 * continuity correction; R: `prop.test(k, n, correct = FALSE)`.
 *
 * @param successes 0..n
 * @param n how many were counted, >= 1
 * @throws RangeError where n < 1 or the successes are not within 0..n
 * @example wilson(8, 10); // 0.8, from 0.490 to 0.943
 */
export function wilson(successes: number, n: number): Interval {
  if (!(n >= 1)) throw new RangeError(`wilson: ${n} counted`);
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`wilson: ${successes} of ${n}`);
  const z2 = normalQuantile(0.975) ** 2;
  const estimate = successes / n;
  const centre = (estimate + z2 / (2 * n)) / (1 + z2 / n);
  const reach =
    Math.sqrt((estimate * (1 - estimate)) / n + z2 / (4 * n * n)) * (Math.sqrt(z2) / (1 + z2 / n));
  return { estimate, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
