import { classes } from '../classify/taxonomy.js';
import { covarianceRoot } from './covariance-root.js';
import type { ErrorProfile } from './error-profile.js';
import type { Mix } from './mix.js';

/** How boards err differently. The six measures are, by true class, the mean probabilities of growth and of support. */
export interface BoardSpread {
  /** One row a board: by class, its part of the class's row of the confusion matrix and its two deviations from it. */
  boards: Float64Array[];
  /** Of the six measures of a new board: the root of their covariance. */
  root: Float64Array[];
  /** How well that covariance is known: as from so many independent boards. */
  freedom: number;
}

/** Bounds of the freedom: fewer would say that nothing is known, more makes no difference. */
const [least, most] = [5, 200];

/**
 * How far a new board's errors lie from the confusion matrix, because boards err differently: the covariance by the method of moments,
 * from the products of the boards' deviations less what chance within the boards makes of them, each pair of classes over the boards
 * that have both (as DerSimonian and Laird 1986, https://doi.org/10.1016/0197-2456(86)90046-2, for six measures). The freedom is
 * Satterthwaite's (1946, https://doi.org/10.2307/3002019): 2 estimate^2 / its variance, in the direction in which the mix is moved.
 *
 * @param mix parts of the effort by class
 */
export function boardSpread(profile: ErrorProfile, mix: Readonly<Mix>): BoardSpread {
  const total = classes.map((a) => profile.boards.reduce((sum, board) => sum + board[a].weight, 0));
  const parts = profile.boards.map((board) =>
    classes.map((a, i) => (total[i] ? board[a].weight / (total[i] ?? 1) : 0)),
  );
  const covariance = Array.from({ length: 6 }, () => new Array<number>(6).fill(0));
  const along = profile.boards.map(() => 0);
  for (const [a, rowClass] of classes.entries())
    for (const [b, columnClass] of classes.entries()) {
      // Deviations are from a mean of the same boards: what they fall short by is put back by `left`.
      const pair = parts.map((part) => ({ a: part[a] ?? 0, b: part[b] ?? 0 }));
      const common = pair.reduce((sum, part) => sum + part.a * part.b, 0);
      const left = pair.reduce((sum, part) => sum + part.a * part.b * (1 - part.a - part.b + common), 0);
      if (!(left > 0)) continue;
      const within = profile.within[rowClass];
      for (const [i, board] of profile.boards.entries()) {
        const part = pair[i];
        const [x, y] = [board[rowClass], board[columnClass]];
        if (!part || x.tasks === 0 || y.tasks === 0) continue;
        const both = (part.a * part.b) / left;
        const chance = a === b ? (both * (1 - 2 * part.a + common)) / x.tasks : 0;
        const gg = both * x.growth * y.growth - chance * within.gg;
        const gs = both * x.growth * y.support - chance * within.gs;
        const sg = both * x.support * y.growth - chance * within.gs;
        const ss = both * x.support * y.support - chance * within.ss;
        add(covariance, 2 * a, 2 * b, gg);
        add(covariance, 2 * a, 2 * b + 1, gs);
        add(covariance, 2 * a + 1, 2 * b, sg);
        add(covariance, 2 * a + 1, 2 * b + 1, ss);
        along[i] = (along[i] ?? 0) + mix[rowClass] * mix[columnClass] * (gg + (gs + sg) / 2 + ss);
      }
    }
  return {
    boards: profile.boards.map((board, i) =>
      Float64Array.from(classes.flatMap((a, k) => [parts[i]?.[k] ?? 0, board[a].growth, board[a].support])),
    ),
    root: covarianceRoot(covariance).map((row) => Float64Array.from(row)),
    freedom: satterthwaite(along),
  };
}

function add(matrix: number[][], row: number, column: number, amount: number): void {
  const numbers = matrix[row];
  if (numbers) numbers[column] = (numbers[column] ?? 0) + amount;
}

/** Of a sum of independent parts of the same kind. */
function satterthwaite(parts: readonly number[]): number {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (parts.length < 2 || sum <= 0) return least;
  const mean = sum / parts.length;
  const squares = parts.reduce((total, part) => total + (part - mean) ** 2, 0);
  const variance = (squares * parts.length) / (parts.length - 1);
  return Math.min(most, Math.max(least, (2 * sum * sum) / variance));
}
