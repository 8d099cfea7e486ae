import type { ClassifierOptions, Decider, Decision } from './decision.js';
import type { Explainer } from './explainer.js';
import type { Guesses } from './guesses.js';
import { labelFinder } from './labels.js';
import { ModelDecision } from './model-decision.js';
import { readyRules } from './rules.js';
import { type Class, type Craft, classes, crafts, type Kind, kinds } from './taxonomy.js';

export function createDecider(
  { labels = [], rules = [] }: Pick<ClassifierOptions, 'labels' | 'rules'>,
  explain: Explainer,
): Decider {
  const labelOf = labelFinder(labels);
  const ready = readyRules(rules);
  return (task, guesses, at) => {
    const label = labelOf(task);
    if (label !== undefined) return byPerson(guesses, at, label, 'label', label.id ?? label.title ?? '');
    const rule = ready.find(({ matches }) => matches(task));
    if (rule !== undefined) return byPerson(guesses, at, rule.rule, 'rule', rule.text);
    return new ModelDecision(guesses, at, task, explain);
  };
}

/** The weight of a person's word: more than any sum of signs. */
const settled = 100;

function byPerson(
  guesses: Guesses,
  at: number,
  given: { class: Class; kind?: Kind },
  by: 'label' | 'rule',
  text: string,
): Decision {
  const likeliestKind = guesses.kinds[at * classes.length + classes.indexOf(given.class)] as number;
  return {
    class: given.class,
    kind: given.kind ?? (kinds[likeliestKind] as Kind),
    craft: crafts[guesses.craft[at] as number] as Craft,
    confidence: 1,
    probabilities: { growth: 0, support: 0, other: 0, [given.class]: 1 },
    decidedBy: by,
    evidence: [{ text, class: given.class, weight: settled, from: by }],
  };
}
