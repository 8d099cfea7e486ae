import type { Random } from '../random/random.js';
import type { BoardSpread } from './board-spread.js';

export interface ProfileDraws {
  /** Weighs the boards anew (the Bayesian bootstrap, Rubin 1981, https://doi.org/10.1214/aos/1176345338), which moves the matrix. */
  resample(): void;
  /** A new board around it. Six numbers, written over by the next call: see Off in unmix.ts. */
  draw(): Float64Array;
}

/**
 * How a new board's errors may differ from the confusion matrix. The boards' mean moves with the boards that happened to be there; around
 * it a new board's errors are log-normal, with a t distribution's tails, because their spread is known from so few boards.
 */
export function profileDraws({ errors, boards, root }: BoardSpread, random: Random): ProfileDraws {
  const sums = new Float64Array(9);
  const means = Float64Array.from(errors);
  const normals = new Float64Array(6);
  const drawn = new Float64Array(6);
  const off = new Float64Array(6);
  const freedom = boards.length / 9 - 1;
  const halfVariances = Float64Array.from(errors, (_, i) => {
    let sum = 0;
    for (let j = 0; j < 6; j++) sum += (root[6 * i + j] ?? 0) ** 2 / 2;
    return sum;
  });
  return {
    resample() {
      sums.fill(0);
      for (let at = 0; at < boards.length; at += 9) {
        const weight = -Math.log(1 - random.uniform());
        for (let k = 0; k < 9; k += 3) {
          const part = weight * (boards[at + k] ?? 0);
          sums[k] = (sums[k] ?? 0) + part;
          sums[k + 1] = (sums[k + 1] ?? 0) + part * (boards[at + k + 1] ?? 0);
          sums[k + 2] = (sums[k + 2] ?? 0) + part * (boards[at + k + 2] ?? 0);
        }
      }
      for (let i = 0; i < 6; i++) {
        const at = 3 * (i >> 1);
        const weight = sums[at] ?? 0;
        means[i] = (errors[i] ?? 0) + (weight > 0 ? (sums[at + 1 + (i & 1)] ?? 0) / weight : 0);
      }
    },
    draw() {
      const scale = freedom > 0 ? Math.sqrt(freedom / (2 * random.gamma(freedom / 2))) : 1;
      for (let i = 0; i < 6; i++) normals[i] = scale * random.normal();
      for (let i = 0; i < 6; i++) {
        let own = 0;
        for (let j = 0; j < 6; j++) own += (root[6 * i + j] ?? 0) * (normals[j] ?? 0);
        // Less half the variance: the mean of the errors, not of their logarithms, is the matrix's.
        drawn[i] = Math.max(0, means[i] ?? 0) * Math.exp(own - (halfVariances[i] ?? 0)) - (errors[i] ?? 0);
      }
      const [
        growthSupport = 0,
        growthOther = 0,
        supportGrowth = 0,
        supportOther = 0,
        otherGrowth = 0,
        otherSupport = 0,
      ] = drawn;
      off[0] = -growthSupport - growthOther;
      off[1] = growthSupport;
      off[2] = supportGrowth;
      off[3] = -supportGrowth - supportOther;
      off[4] = otherGrowth;
      off[5] = otherSupport;
      return off;
    },
  };
}
