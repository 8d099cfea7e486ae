import type { Class } from '../classify/taxonomy.js';

/** One number a class: parts of the effort, likelihoods, or a point of the plane on which they sum to 1. */
export type Mix = Record<Class, number>;

/**
 * The nearest mix that can be: nothing below 0, the sum 1. What is taken from a part below 0 is taken in equal amounts from the others
 * (the projection onto the simplex, Duchi, Shalev-Shwartz, Singer and Chandra 2008, https://doi.org/10.1145/1390156.1390191).
 *
 * @param mix sums to 1
 * @example clipMix({ growth: 0.06, support: 0.97, other: -0.03 }); // 0.045, 0.955, 0
 */
export function clipMix(mix: Readonly<Mix>): Mix {
  let { growth, support, other } = mix;
  // With three classes at most two can be cut; the second round is for what the first pushed below 0.
  for (let round = 0; round < 2; round++) {
    const below = Math.min(growth, 0) + Math.min(support, 0) + Math.min(other, 0);
    if (below === 0) break;
    const above = (growth > 0 ? 1 : 0) + (support > 0 ? 1 : 0) + (other > 0 ? 1 : 0);
    growth = growth > 0 ? growth + below / above : 0;
    support = support > 0 ? support + below / above : 0;
    other = other > 0 ? other + below / above : 0;
  }
  return { growth, support, other };
}

/** The probabilities that these likelihoods give at a mix (Bayes' rule). */
export function shiftToMix(likelihood: Readonly<Mix>, mix: Readonly<Mix>): Mix {
  const growth = likelihood.growth * mix.growth;
  const support = likelihood.support * mix.support;
  const other = likelihood.other * mix.other;
  const sum = growth + support + other;
  return { growth: growth / sum, support: support / sum, other: other / sum };
}
