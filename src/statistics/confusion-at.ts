import { type Class, classes } from '../classify/taxonomy.js';
import type { ErrorProfile } from './error-profile.js';
import type { KnownBoard } from './known-evidence.js';
import type { Mix } from './mix.js';

/** Tasks of known truth by class, four numbers each: their likelihoods (growth, support, other), and what they weigh in the class's row. */
export type WeighedKnown = Record<Class, Float64Array>;

/** The known tasks with the weights that their boards have in an error profile. */
export function weighKnown(known: readonly KnownBoard[], { boards }: ErrorProfile): WeighedKnown {
  const weighed: Record<Class, number[]> = { growth: [], support: [], other: [] };
  for (let b = 0; b < known.length; b++) {
    const board = known[b];
    const profile = boards[b];
    if (!board || !profile) continue;
    for (let i = 0; i < board.truth.length; i++) {
      const name = classes[board.truth[i] ?? 0] ?? 'other';
      const { weight, tasks } = profile[name];
      weighed[name].push(board.growth[i] ?? 0, board.support[i] ?? 0, board.other[i] ?? 0, weight / tasks);
    }
  }
  return {
    growth: Float64Array.from(weighed.growth),
    support: Float64Array.from(weighed.support),
    other: Float64Array.from(weighed.other),
  };
}

/** The confusion matrix at another mix, the boards weighing what they weighed in the profile: see errorProfile. */
export function confusionAt(known: WeighedKnown, mix: Readonly<Mix>): ErrorProfile['confusion'] {
  return {
    growth: rowOf(known.growth, 'growth', mix),
    support: rowOf(known.support, 'support', mix),
    other: rowOf(known.other, 'other', mix),
  };
}

function rowOf(tasks: Float64Array, name: Class, mix: Readonly<Mix>): Mix {
  let total = 0;
  let growth = 0;
  let support = 0;
  for (let i = 0; i < tasks.length; i += 4) {
    const g = (tasks[i] ?? 0) * mix.growth;
    const s = (tasks[i + 1] ?? 0) * mix.support;
    const weight = tasks[i + 3] ?? 0;
    const part = weight / (g + s + (tasks[i + 2] ?? 0) * mix.other);
    total += weight;
    growth += g * part;
    support += s * part;
  }
  // A class without a task counts as never mistaken.
  if (total === 0) return { growth: 0, support: 0, other: 0, [name]: 1 };
  return { growth: growth / total, support: support / total, other: 1 - (growth + support) / total };
}
