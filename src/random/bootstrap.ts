import { seededRandom } from './random.js';

/**
 * The bootstrap: what a statistic gives on samples of the same size drawn again, with replacement (Efron 1979,
 * https://doi.org/10.1214/aos/1176344552). It knows only positions, so it resamples whatever they stand for: tasks, boards, teams.
 * The order of the positions matters to the draws: put the things in an order of their own (by id), not in the file's.
 *
 * @param n how many things there are (>= 1)
 * @param statistic of the drawn positions, each 0..n - 1, some more than once; the array is used again for the next draw. It may
 *   return NaN where it is not defined on a sample: such draws are left out.
 * @returns the statistics, ascending; fewer than `draws` where some were NaN
 * @throws RangeError where n is not a whole number >= 1
 * @example
 * const hours = [2, 4, 9];
 * bootstrap(3, (at) => at.reduce((sum, i) => sum + (hours[i] ?? 0), 0) / 3, { seed: 1 }); // 1,000 means, 2 to 9
 */
export function bootstrap(
  n: number,
  statistic: (positions: readonly number[]) => number,
  options: { seed: number; draws?: number },
): number[] {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`bootstrap: ${n} things cannot be drawn from`);
  const random = seededRandom(options.seed);
  const positions = new Array<number>(n).fill(0);
  const found: number[] = [];
  for (let draw = 0; draw < (options.draws ?? 1000); draw++) {
    for (let i = 0; i < n; i++) positions[i] = random.below(n);
    const value = statistic(positions);
    if (!Number.isNaN(value)) found.push(value);
  }
  return found.sort((a, b) => a - b);
}
