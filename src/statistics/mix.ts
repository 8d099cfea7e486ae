import type { Class } from '../classify/taxonomy.js';

/** One number a class: parts of the effort, likelihoods, or a point of the plane on which they sum to 1. */
export type Mix = Record<Class, number>;

/** The nearest mix that can be: nothing below 0, the sum 1. */
export function clipMix(mix: Readonly<Mix>): Mix {
  const growth = Math.max(mix.growth, 0);
  const support = Math.max(mix.support, 0);
  const other = Math.max(mix.other, 0);
  const sum = growth + support + other;
  return sum > 0
    ? { growth: growth / sum, support: support / sum, other: other / sum }
    : { growth: 1 / 3, support: 1 / 3, other: 1 / 3 };
}

/** The probabilities that these likelihoods give at a mix (Bayes' rule). */
export function shiftToMix(likelihood: Readonly<Mix>, mix: Readonly<Mix>): Mix {
  const growth = likelihood.growth * mix.growth;
  const support = likelihood.support * mix.support;
  const other = likelihood.other * mix.other;
  const sum = growth + support + other;
  return { growth: growth / sum, support: support / sum, other: other / sum };
}

/** The probabilities that a task's evidence gives at a mix. */
export function evidenceAtMix(
  evidence: Readonly<{ growth: number; support: number }>,
  mix: Readonly<Mix>,
): Mix {
  const top = Math.max(evidence.growth, evidence.support, 0);
  return shiftToMix(
    {
      growth: Math.exp(evidence.growth - top),
      support: Math.exp(evidence.support - top),
      other: Math.exp(-top),
    },
    mix,
  );
}
