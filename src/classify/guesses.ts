import { classes } from './taxonomy.js';

/** In the column of classes: no class is likely enough. */
export const unclear = classes.length;

/**
 * What the model makes of many tasks, as plain columns of numbers (places in the taxonomy's lists): a worker hands them over whole, and
 * they keep a task in 29 bytes.
 */
export interface Guesses {
  /** The likeliest class, or `unclear`. */
  class: Uint8Array;
  /** Three a task: the likeliest kind of each class. */
  kinds: Uint8Array;
  craft: Uint8Array;
  /** Three a task, in the order of the classes. */
  probabilities: Float64Array;
}

export function createGuesses(tasks: number): Guesses {
  return {
    class: new Uint8Array(tasks),
    kinds: new Uint8Array(tasks * classes.length),
    craft: new Uint8Array(tasks),
    probabilities: new Float64Array(tasks * classes.length),
  };
}

/** The number of a task's likeliest class, unclear or not. */
export function likeliestOf({ probabilities }: Guesses, at: number): number {
  const from = at * classes.length;
  let best = 0;
  for (let name = 1; name < classes.length; name += 1)
    if ((probabilities[from + name] as number) > (probabilities[from + best] as number)) best = name;
  return best;
}
