import { type Class, classes } from '../classify/taxonomy.js';
import type { Covariance } from './correlated.js';
import { covarianceRoot } from './covariance-root.js';
import type { BoardClass, ErrorProfile } from './error-profile.js';

/** The six errors, by true class: the mean probabilities that its tasks are given for the two other classes. */
export const errorsOf = {
  growth: ['support', 'other'],
  support: ['growth', 'other'],
  other: ['growth', 'support'],
} as const satisfies Record<Class, readonly Class[]>;

/** How boards err differently. */
export interface BoardSpread {
  /** The six errors in the confusion matrix. */
  errors: Float64Array;
  /** Nine numbers a board: by class, its part of the class's row of the confusion matrix and its two errors' distance from it. */
  boards: Float64Array;
  /** Of the logarithms of a new board's six errors: the root of their covariance, row by row. */
  root: Float64Array;
}

/** An error rarer than this is taken as this rare when its spread is put in relation to it. */
const rarest = 1e-3;

/**
 * How far a new board's errors lie from the confusion matrix, because boards err differently: the covariance by the method of moments,
 * from the products of the boards' deviations less what chance within the boards makes of them, each pair of classes over the boards
 * that have both (as DerSimonian and Laird 1986, https://doi.org/10.1016/0197-2456(86)90046-2, for six measures). Errors are never
 * below 0 and a few boards have many: they are taken as log-normal with these moments.
 */
export function boardSpread(profile: ErrorProfile): BoardSpread {
  const { boards } = profile;
  const total = classes.map((a) => boards.reduce((sum, board) => sum + board[a].weight, 0));
  const parts = boards.map((board) =>
    classes.map((a, k) => (total[k] ? board[a].weight / (total[k] ?? 1) : 0)),
  );
  const covariance = Array.from({ length: 6 }, () => new Array<number>(6).fill(0));
  for (const [k, a] of classes.entries())
    for (const [l, b] of classes.entries()) {
      // Deviations are from a mean of the same boards: what they fall short by is put back by `left`.
      let common = 0;
      for (const part of parts) common += (part[k] ?? 0) * (part[l] ?? 0);
      let left = 0;
      for (const part of parts)
        left += (part[k] ?? 0) * (part[l] ?? 0) * (1 - (part[k] ?? 0) - (part[l] ?? 0) + common);
      if (!(left > 0)) continue;
      for (const [i, board] of boards.entries()) {
        const [x, y] = [board[a], board[b]];
        if (x.tasks === 0 || y.tasks === 0) continue;
        const part = parts[i]?.[k] ?? 0;
        const both = (part * (parts[i]?.[l] ?? 0)) / left;
        const chance = a === b ? (both * (1 - 2 * part + common)) / x.tasks : 0;
        for (const [m, to] of errorsOf[a].entries())
          for (const [n, too] of errorsOf[b].entries()) {
            const row = covariance[2 * k + m];
            if (row)
              row[2 * l + n] =
                (row[2 * l + n] ?? 0) +
                both * deviation(x, to) * deviation(y, too) -
                chance * between(profile.within[a], to, too);
          }
      }
    }
  const errors = classes.flatMap((a) => errorsOf[a].map((to) => profile.confusion[a][to]));
  const logs = covariance.map((row, i) =>
    row.map((value, j) => logCovariance(value, errors[i] ?? 0, errors[j] ?? 0)),
  );
  return {
    errors: Float64Array.from(errors),
    boards: Float64Array.from(
      boards.flatMap((board, i) =>
        classes.flatMap((a, k) => [parts[i]?.[k] ?? 0, ...errorsOf[a].map((to) => deviation(board[a], to))]),
      ),
    ),
    root: Float64Array.from(covarianceRoot(logs).flat()),
  };
}

function deviation(part: BoardClass, to: Class): number {
  return to === 'other' ? -part.growth - part.support : part[to];
}

/** Covariance of two classes' probabilities, of which only those of growth and support are kept. */
function between({ gg, gs, ss }: Covariance, to: Class, too: Class): number {
  if (to === 'other' && too === 'other') return gg + 2 * gs + ss;
  if (to !== 'other' && too !== 'other') return to !== too ? gs : to === 'growth' ? gg : ss;
  return to === 'growth' || too === 'growth' ? -gg - gs : -ss - gs;
}

/** Of two logarithms of log-normal numbers with these means and this covariance. */
function logCovariance(covariance: number, mean: number, other: number): number {
  const relative = covariance / (Math.max(mean, rarest) * Math.max(other, rarest));
  return Math.log(Math.max(1 + relative, 0.1));
}
