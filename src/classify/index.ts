import { createDecider } from './decider.js';
import type { Classifier, ClassifierOptions } from './decision.js';
import { createExplainer } from './explainer.js';
import { createGuessPages } from './guess-pages.js';
import { createGuesser } from './guesser.js';
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
  const nextPlace = createGuessPages();
  return {
    model: weights.hash,
    decide(task) {
      const { guesses, at } = nextPlace();
      guess(task, guesses, at);
      return decideGuessed(task, guesses, at);
    },
    guess,
    decideGuessed,
  };
}
