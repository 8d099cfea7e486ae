import { craftOf } from './crafts.js';
import type { Classifier, ClassifierOptions, Decision, Evidence, TaskText } from './decision.js';
import { explainTask } from './evidence.js';
import { createExtractor, isAsked } from './features/extract.js';
import { labelFinder } from './labels.js';
import { calibrate, classOfKind } from './model/calibration.js';
import { outputs } from './model/rows.js';
import { createScorer } from './model/score.js';
import { scoreSignals } from './model/score-signals.js';
import { loadWeights, type Weights } from './model/weights.js';
import { ModelDecision } from './model-decision.js';
import { readyRules } from './rules.js';
import { type Class, classes, type Kind, kinds } from './taxonomy.js';

/** Loads the trained model and makes it ready, with the user's own labels and rules before it. */
export async function createClassifier(options: ClassifierOptions = {}): Promise<Classifier> {
  return classifierOf(loadWeights(), options);
}

/** A classifier from weights at hand. */
export function classifierOf(weights: Weights, options: ClassifierOptions = {}): Classifier {
  const extract = createExtractor(weights);
  const labelOf = labelFinder(options.labels ?? []);
  const rules = readyRules(options.rules ?? []);
  const score = createScorer(weights);
  const ofKinds = new Float64Array(outputs);
  const ofClasses = new Float64Array(classes.length);

  const explain = (task: TaskText): Evidence[] => {
    const extraction = extract(task, options.departmentOf);
    const own = new Float64Array(outputs);
    const known = scoreSignals(weights, extraction.signals, own);
    return explainTask(weights, task, extraction, own, { known, asked: isAsked(task) });
  };

  const byModel = (task: TaskText): Decision => {
    const scored = score(task, options.departmentOf);
    calibrate(scored.logits, scored, weights.calibration, ofKinds, ofClasses);
    const likeliest = classes[largest(ofClasses)] ?? 'other';
    const confidence = ofClasses[largest(ofClasses)] ?? 0;
    const kind = likeliestKind(ofKinds, likeliest);
    return new ModelDecision(
      {
        class: confidence < weights.calibration.threshold ? 'unclear' : likeliest,
        kind,
        craft: craftOf(kind, scored.crafts),
        confidence,
        probabilities: { growth: ofClasses[0] ?? 0, support: ofClasses[1] ?? 0, other: ofClasses[2] ?? 0 },
      },
      task,
      explain,
    );
  };

  return {
    model: weights.hash,
    decide(task) {
      const label = labelOf(task);
      if (label !== undefined) return byPerson(byModel(task), label, 'label', label.id ?? label.title ?? '');
      const ready = rules.find((rule) => rule.matches(task));
      if (ready !== undefined) return byPerson(byModel(task), ready.rule, 'rule', ready.text);
      return byModel(task);
    },
  };

  function byPerson(
    guess: Decision,
    given: { class: Class; kind?: Kind },
    by: 'label' | 'rule',
    text: string,
  ): Decision {
    return {
      class: given.class,
      kind: given.kind ?? likeliestKind(ofKinds, given.class),
      craft: guess.craft,
      confidence: 1,
      probabilities: { growth: 0, support: 0, other: 0, [given.class]: 1 },
      decidedBy: by,
      evidence: [{ text, class: given.class, weight: settled, from: by }],
    };
  }
}

/** The weight of a person's word: more than any sum of signs. */
const settled = 100;

function likeliestKind(probabilities: Float64Array, of: Class): Kind {
  const wanted = classes.indexOf(of);
  let best = -1;
  for (let kind = 0; kind < probabilities.length; kind += 1) {
    if (classOfKind[kind] !== wanted) continue;
    if (best < 0 || (probabilities[kind] as number) > (probabilities[best] as number)) best = kind;
  }
  return kinds[best] ?? 'not-marketing';
}

function largest(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at += 1)
    if ((values[at] as number) > (values[best] as number)) best = at;
  return best;
}
