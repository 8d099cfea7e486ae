import type { Decision, Evidence, TaskText } from './decision.js';
import type { Explainer } from './explainer.js';
import { type Guesses, likeliestOf } from './guesses.js';
import { type Craft, classes, crafts, type Kind, kinds } from './taxonomy.js';

/**
 * What the model made of one task: a view of its place in the columns of guesses, because 200,000 of them must be small. Its evidence
 * is worked out whenever somebody looks: most callers never do, and explaining costs more than deciding, in time and in room.
 */
export class ModelDecision implements Decision {
  readonly #guesses: Guesses;
  readonly #at: number;
  readonly #task: TaskText;
  readonly #explain: Explainer;

  constructor(guesses: Guesses, at: number, task: TaskText, explain: Explainer) {
    this.#guesses = guesses;
    this.#at = at;
    this.#task = task;
    this.#explain = explain;
  }

  get class(): Decision['class'] {
    return classes[this.#guesses.class[this.#at] as number] ?? 'unclear';
  }

  get kind(): Kind {
    const best = likeliestOf(this.#guesses, this.#at);
    return kinds[this.#guesses.kinds[this.#at * classes.length + best] as number] as Kind;
  }

  get craft(): Craft {
    return crafts[this.#guesses.craft[this.#at] as number] as Craft;
  }

  get confidence(): number {
    const best = likeliestOf(this.#guesses, this.#at);
    return this.#guesses.probabilities[this.#at * classes.length + best] as number;
  }

  get probabilities(): Decision['probabilities'] {
    const { probabilities } = this.#guesses;
    const from = this.#at * classes.length;
    return {
      growth: probabilities[from] as number,
      support: probabilities[from + 1] as number,
      other: probabilities[from + 2] as number,
    };
  }

  get decidedBy(): 'model' {
    return 'model';
  }

  get evidence(): Evidence[] {
    return this.#explain(this.#task);
  }

  /** The same keys as any other decision has. */
  toJSON(): Decision {
    return copyOf(this, this.evidence);
  }
}

/** A plain copy of a decision, with its evidence in other words: what a view shows stands in no keys of its own. */
export function copyOf(
  { class: name, kind, craft, confidence, probabilities, decidedBy }: Decision,
  evidence: Evidence[],
): Decision {
  return { class: name, kind, craft, confidence, probabilities, decidedBy, evidence };
}
