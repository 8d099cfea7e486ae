import { createExtractor, type FeatureTables } from '../src/classify/features/extract.js';
import { keyOf, space } from '../src/classify/features/keys.js';
import { outputs } from '../src/classify/model/score.js';
import { kinds } from '../src/classify/taxonomy.js';
import type { Example } from './corpus.js';
import { type Concept, compileLexicon, priorOf } from './lexicon.js';
import type { Sparse } from './optimise.js';

/** The features seen in training, numbered, with their groups (namespaces) and priors. */
export interface FeatureSet {
  /** Key → number. */
  numbers: Map<number, number>;
  group: Uint8Array;
  prior: Float32Array;
}

/** The lexicon compiled, and each concept's cluster: its group and what it mostly speaks for. */
export function featureTables(concepts: readonly Concept[]): FeatureTables {
  const names = concepts.map((concept) => `${concept.group}/${mostly(priorOf(concept))}`);
  const sorted = [...new Set(names)].sort();
  return {
    lexicon: compileLexicon(concepts),
    clusters: Uint16Array.from(names, (name) => sorted.indexOf(name)),
  };
}

function mostly(prior: readonly number[]): string {
  const best = Math.max(...prior);
  return best > 0 ? (kinds[prior.indexOf(best)] ?? '-') : '-';
}

/** How strongly the lexicon's hand-given weights (1 to 5) count, in the title, the description and around. */
const priorScale: Record<number, number> = {
  [space.titleConcept]: 0.7,
  [space.bodyConcept]: 0.7,
  [space.contextConcept]: 0.7,
};

/** Reads the features of all examples; words and pairs that fewer than `rarest` examples have are left out. */
export function readFeatures(
  examples: readonly Example[],
  tables: FeatureTables,
  concepts: readonly Concept[],
  rarest = 2,
): { set: FeatureSet; sparse: Sparse[] } {
  const extract = createExtractor(tables);
  const seen = new Map<number, number>();
  const spaces = new Map<number, number>();
  const raw = examples.map((example) => {
    const { signals } = extract(example.task);
    const key = signals.key.slice(0, signals.count);
    for (const [at, own] of key.entries()) spaces.set(own, signals.space[at] as number);
    for (const own of new Set(key)) seen.set(own, (seen.get(own) ?? 0) + 1);
    return { key, value: signals.value.slice(0, signals.count) };
  });
  const set = number(seen, spaces, concepts, rarest);
  return { set, sparse: raw.map((one, at) => sparseOf(one.key, one.value, examples[at] as Example, set)) };
}

function number(
  seen: Map<number, number>,
  spaces: Map<number, number>,
  concepts: readonly Concept[],
  rarest: number,
): FeatureSet {
  const numbers = new Map<number, number>();
  const groups: number[] = [];
  const add = (key: number, group: number) => {
    if (numbers.has(key)) return;
    numbers.set(key, groups.length);
    groups.push(group);
  };
  const conceptSpaces = [space.titleConcept, space.bodyConcept, space.contextConcept] as const;
  for (const name of conceptSpaces) for (const at of concepts.keys()) add(keyOf(name, at), name);
  for (const [key, times] of seen) if (times >= rarest) add(key, spaces.get(key) ?? 0);
  const prior = new Float32Array(groups.length * outputs);
  for (const name of conceptSpaces) {
    for (const [at, concept] of concepts.entries()) {
      const start = (numbers.get(keyOf(name, at)) ?? 0) * outputs;
      for (const [output, weight] of priorOf(concept).entries())
        prior[start + output] = weight * (priorScale[name] ?? 0);
    }
  }
  return { numbers, group: Uint8Array.from(groups), prior };
}

function sparseOf(key: Int32Array, value: Float32Array, example: Example, set: FeatureSet): Sparse {
  const feature: number[] = [];
  const kept: number[] = [];
  for (const [at, own] of key.entries()) {
    const known = set.numbers.get(own);
    if (known === undefined) continue;
    feature.push(known);
    kept.push(value[at] as number);
  }
  return {
    feature: Int32Array.from(feature),
    value: Float32Array.from(kept),
    kind: kinds.indexOf(example.kind),
    weight: 1,
  };
}
