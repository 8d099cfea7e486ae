import type { Random } from '../random/random.js';
import type { BoardSpread } from './board-spread.js';

/**
 * How a new board's errors may differ from the confusion matrix: one draw. The boards are weighed anew (the Bayesian bootstrap, Rubin
 * 1981, https://doi.org/10.1214/aos/1176345338), which moves the matrix; around that the new board lies as in a t distribution, since
 * the spread between boards is itself only known from these boards.
 *
 * @param out is filled: by true class, what to add to the mean probability of growth and of support
 */
export function drawProfile({ boards, root, freedom }: BoardSpread, random: Random, out: Float64Array): void {
  const sums = new Float64Array(9);
  for (const board of boards) {
    const weight = -Math.log(1 - random.uniform());
    for (let k = 0; k < 9; k += 3) {
      const part = weight * (board[k] ?? 0);
      sums[k] = (sums[k] ?? 0) + part;
      sums[k + 1] = (sums[k + 1] ?? 0) + part * (board[k + 1] ?? 0);
      sums[k + 2] = (sums[k + 2] ?? 0) + part * (board[k + 2] ?? 0);
    }
  }
  const scale = Math.sqrt(freedom / (2 * random.gamma(freedom / 2)));
  const normals = Float64Array.from(root, () => scale * random.normal());
  for (let i = 0; i < 6; i++) {
    const row = root[i];
    let own = 0;
    if (row) for (let j = 0; j < 6; j++) own += (row[j] ?? 0) * (normals[j] ?? 0);
    const at = 3 * (i >> 1);
    const weight = sums[at] ?? 0;
    out[i] = own + (weight > 0 ? (sums[at + 1 + (i & 1)] ?? 0) / weight : 0);
  }
}
