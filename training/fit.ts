import { space } from '../src/classify/features/keys.js';
import type { FeatureSet } from './examples.js';
import { optimise, type Sparse } from './optimise.js';

/** What is learned from words, as against from concepts: left out of some looks, so that the concepts learn to carry alone. */
const wordSpaces: readonly number[] = [
  space.titleWord,
  space.titlePair,
  space.titleSkip,
  space.titleGram,
  space.bodyWord,
  space.bodyPair,
  space.contextWord,
];

/** Fits the model: the mean of several runs, each with its own order and its own left-out groups. */
export function fitModel(
  set: FeatureSet,
  examples: readonly Sparse[],
  seeds: readonly number[],
  epochs = 16,
): Float32Array {
  const sum = new Float32Array(set.prior.length);
  for (const seed of seeds) {
    const weights = optimise(examples, set.group, set.prior, {
      epochs,
      rate: 0.2,
      ridge: Array.from({ length: 16 }, () => 1e-4),
      drop: Array.from({ length: 16 }, (_, name) =>
        wordSpaces.includes(name) ? 0.3 : name === space.bias ? 0 : 0.15,
      ),
      seed,
    });
    for (let at = 0; at < sum.length; at += 1)
      sum[at] = (sum[at] as number) + (weights[at] as number) / seeds.length;
  }
  return sum;
}
