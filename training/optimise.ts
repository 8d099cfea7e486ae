import { outputs } from '../src/classify/model/rows.js';
import { randomFrom } from './random.js';

/** A training example as sparse features. */
export interface Sparse {
  feature: Int32Array;
  value: Float32Array;
  /** What should come out: the probability of each kind, summing to 1. */
  target: Float32Array;
  weight: number;
}

export interface Optimiser {
  epochs: number;
  rate: number;
  /** Pull back towards the prior, per group of features. */
  ridge: readonly number[];
  /** The chance that a whole group is left out of one look at an example, so that the others learn to stand alone. */
  drop: readonly number[];
  seed: number;
}

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad steps (Duchi, Hazan, Singer 2011), from a prior and
 * pulled back towards it. Returns features × 18 weights. The same input gives the same weights.
 */
export function optimise(
  examples: readonly Sparse[],
  group: Uint8Array,
  prior: Float32Array,
  settings: Optimiser,
): Float32Array {
  const weights = Float32Array.from(prior);
  const squares = new Float32Array(weights.length).fill(0.01);
  const random = randomFrom(settings.seed);
  const order = Int32Array.from(examples, (_, at) => at);
  const errors = new Float64Array(outputs);
  const kept = settings.drop.map(() => 1);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    const rate = settings.rate * (1 - (0.9 * epoch) / settings.epochs);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      for (const [name, chance] of settings.drop.entries())
        kept[name] = chance > 0 && random() < chance ? 0 : 1;
      predictError(example, group, kept, weights, errors);
      for (let place = 0; place < example.feature.length; place += 1) {
        const feature = example.feature[place] as number;
        const name = group[feature] as number;
        if (kept[name] === 0) continue;
        const value = example.value[place] as number;
        const ridge = settings.ridge[name] as number;
        const start = feature * outputs;
        for (let output = 0; output < outputs; output += 1) {
          const weight = weights[start + output] as number;
          const slope =
            (errors[output] as number) * value + ridge * (weight - (prior[start + output] as number));
          const square = (squares[start + output] as number) + slope * slope;
          squares[start + output] = square;
          weights[start + output] = weight - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return weights;
}

function predictError(
  example: Sparse,
  group: Uint8Array,
  kept: readonly number[],
  weights: Float32Array,
  into: Float64Array,
): void {
  into.fill(0);
  for (let place = 0; place < example.feature.length; place += 1) {
    const feature = example.feature[place] as number;
    if (kept[group[feature] as number] === 0) continue;
    const value = example.value[place] as number;
    const start = feature * outputs;
    for (let output = 0; output < outputs; output += 1)
      into[output] = (into[output] as number) + value * (weights[start + output] as number);
  }
  let largest = Number.NEGATIVE_INFINITY;
  for (const logit of into) if (logit > largest) largest = logit;
  let sum = 0;
  for (let output = 0; output < outputs; output += 1) {
    into[output] = Math.exp((into[output] as number) - largest);
    sum += into[output] as number;
  }
  for (let output = 0; output < outputs; output += 1)
    into[output] = ((into[output] as number) / sum - (example.target[output] as number)) * example.weight;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
}
