import type { Class } from '../classify/taxonomy.js';
import type { Mix } from './mix.js';

/** Parts for growth and support; other is what is left of 1. */
export interface Shares {
  growth: number;
  support: number;
}

/** The mean probabilities that a board of these shares is given. */
export function meansUnder(confusion: Readonly<Record<Class, Mix>>, { growth, support }: Shares): Shares {
  const other = 1 - growth - support;
  const mean = (name: 'growth' | 'support') =>
    growth * confusion.growth[name] + support * confusion.support[name] + other * confusion.other[name];
  return { growth: mean('growth'), support: mean('support') };
}

/** What to add to a confusion matrix: by true class (growth, support, other), to the probability of growth and to that of support. */
export type Off = ArrayLike<number>;
const nothing: Off = [0, 0, 0, 0, 0, 0];

/**
 * Inverts a confusion matrix: the shares whose mean probabilities would be these. The adjusted count of Forman (2008,
 * https://doi.org/10.1007/s10618-008-0097-y) with probabilities in place of decisions (Bella, Ferri, Hernández-Orallo and
 * Ramírez-Quintana 2010, https://doi.org/10.1109/ICDM.2010.75).
 *
 * @param confusion row = true class: the mean probabilities that its tasks are given
 * @param seen mean probabilities of a board, weighed by effort
 * @returns shares, which chance can put below 0 or above 1; null where the matrix does not tell the classes apart
 * @example
 * // Two classes told apart at 80 %, half of the decisions for support: half support.
 */
export function unmix(
  { growth, support, other }: Readonly<Record<Class, Mix>>,
  seen: Shares,
  off: Off = nothing,
): Shares | null {
  const baseGrowth = other.growth + (off[4] ?? 0);
  const baseSupport = other.support + (off[5] ?? 0);
  const a = growth.growth + (off[0] ?? 0) - baseGrowth;
  const b = support.growth + (off[2] ?? 0) - baseGrowth;
  const c = growth.support + (off[1] ?? 0) - baseSupport;
  const d = support.support + (off[3] ?? 0) - baseSupport;
  const determinant = a * d - b * c;
  // Relative to its size: a mix at the edge makes all entries small and is no less clear.
  if (!(determinant > 1e-3 * (Math.abs(a) + Math.abs(b)) * (Math.abs(c) + Math.abs(d)))) return null;
  const x = seen.growth - baseGrowth;
  const y = seen.support - baseSupport;
  return { growth: (d * x - b * y) / determinant, support: (a * y - c * x) / determinant };
}
