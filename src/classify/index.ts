import { createDecider } from './decider.js';
import type { Classifier, ClassifierOptions } from './decision.js';
import { createExplainer } from './explainer.js';
import { createGuesser } from './guesser.js';
import { createGuesses } from './guesses.js';
import { loadWeights, type Weights } from './model/weights.js';

/** Loads the trained model and makes it ready, with the user's own labels and rules before it. */
export async function createClassifier(options: ClassifierOptions = {}): Promise<Classifier> {
  return classifierOf(loadWeights(), options);
}

/** A classifier from weights at hand: the model guesses, and of the guess a decision is made at once. */
export function classifierOf(weights: Weights, options: ClassifierOptions = {}): Classifier {
  const guess = createGuesser(weights, options.departmentOf);
  const explain = createExplainer(() => weights, options.departmentOf);
  const decideGuessed = createDecider(options, explain);
  const one = createGuesses(1);
  return {
    model: weights.hash,
    decide(task) {
      guess(task, one, 0);
      return decideGuessed(task, one, 0);
    },
    guess,
    decideGuessed,
  };
}
