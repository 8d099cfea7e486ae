import type { Decision, Evidence, TaskText } from './decision.js';

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
  readonly #explain: (task: TaskText) => Evidence[];

  constructor(
    found: Pick<Decision, 'class' | 'kind' | 'craft' | 'confidence' | 'probabilities'>,
    task: TaskText,
    explain: (task: TaskText) => Evidence[],
  ) {
    this.class = found.class;
    this.kind = found.kind;
    this.craft = found.craft;
    this.confidence = found.confidence;
    this.probabilities = found.probabilities;
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
