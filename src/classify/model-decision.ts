import type { Decision, Evidence, TaskText } from './decision.js';
import type { Explainer } from './explainer.js';
import { type Guesses, likeliestOf } from './guesses.js';
import { type Craft, classes, crafts, type Kind, kinds } from './taxonomy.js';

/**
 * What the model made of one task. Its evidence is worked out when somebody looks: most callers never do, and explaining
 * costs more than deciding. A class, because 200,000 of them must be small: with a getter of its own each took three times
 * the memory.
 */
export class ModelDecision implements Decision {
  readonly class: Decision['class'];
  readonly kind: Decision['kind'];
  readonly craft: Decision['craft'];
  readonly confidence: number;
  readonly probabilities: Decision['probabilities'];
  readonly decidedBy = 'model';
  // Hidden from `{ ...decision }`: a copy without names must not carry the task along.
  #made: Evidence[] | undefined;
  readonly #task: TaskText;
  readonly #explain: Explainer;

  constructor(guesses: Guesses, at: number, task: TaskText, explain: Explainer) {
    const from = at * classes.length;
    const best = from + likeliestOf(guesses, at);
    const { probabilities } = guesses;
    this.class = classes[guesses.class[at] as number] ?? 'unclear';
    this.kind = kinds[guesses.kinds[best] as number] as Kind;
    this.craft = crafts[guesses.craft[at] as number] as Craft;
    this.confidence = probabilities[best] as number;
    this.probabilities = {
      growth: probabilities[from] as number,
      support: probabilities[from + 1] as number,
      other: probabilities[from + 2] as number,
    };
    this.#task = task;
    this.#explain = explain;
  }

  get evidence(): Evidence[] {
    this.#made ??= this.#explain(this.#task);
    return this.#made;
  }

  /** The same keys as any other decision has. */
  toJSON(): Decision {
    return { ...this, evidence: this.evidence };
  }
}
