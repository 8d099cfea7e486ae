import type { Class } from '../classify/taxonomy.js';
import type { Mix } from './mix.js';

/** A 2 x 2 matrix that turns a change of the mean probabilities (growth, support) into the change of the mix behind it. */
export interface Unmix {
  /** Where all of the effort being `other` would put the mean probabilities. */
  origin: { growth: number; support: number };
  gg: number;
  gs: number;
  sg: number;
  ss: number;
}

/**
 * Inverts a confusion matrix (the adjusted count of Forman 2008, https://doi.org/10.1007/s10618-008-0097-y, with probabilities in
 * place of decisions: Bella et al. 2010). Mean probabilities m under a mix s are m = sum of s[class] * confusion[class]; this finds s.
 *
 * @param confusion row = true class: the mean probabilities that its tasks are given
 * @returns null where the matrix tells the classes not apart
 */
export function unmix(confusion: Readonly<Record<Class, Mix>>): Unmix | null {
  const { growth, support, other } = confusion;
  const a = growth.growth - other.growth;
  const b = support.growth - other.growth;
  const c = growth.support - other.support;
  const d = support.support - other.support;
  const determinant = a * d - b * c;
  // Relative to its size: a mix at the edge makes all entries small and is no less clear.
  const size = (Math.abs(a) + Math.abs(b)) * (Math.abs(c) + Math.abs(d));
  if (!(Math.abs(determinant) > 1e-3 * size)) return null;
  return {
    origin: { growth: other.growth, support: other.support },
    gg: d / determinant,
    gs: -b / determinant,
    sg: -c / determinant,
    ss: a / determinant,
  };
}

/** The mix behind a change of the mean probabilities; `other` is what the two leave. */
export function applyUnmix(
  matrix: Unmix,
  growth: number,
  support: number,
): { growth: number; support: number } {
  return {
    growth: matrix.gg * growth + matrix.gs * support,
    support: matrix.sg * growth + matrix.ss * support,
  };
}
