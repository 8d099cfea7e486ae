import type { TaskText } from '../src/classify/decision.js';
import { createExtractor, type FeatureTables } from '../src/classify/features/extract.js';
import { keyOf, space } from '../src/classify/features/keys.js';
import { outputs } from '../src/classify/model/rows.js';
import { type Kind, kinds } from '../src/classify/taxonomy.js';
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

/** A form of the lexicon counts as so much of an example. */
const formWeight = 0.2;
/** How sure a form is of its concept's kinds: from 0.42 where the strongest weight is 1 to 0.9 where it is 5. */
const sureness = (strongest: number) => Math.min(0.9, 0.3 + 0.12 * strongest);

/** What one example or form says, before features that are too rare are left out. */
interface Raw {
  key: Int32Array;
  value: Float32Array;
  target: Float32Array;
  weight: number;
}

/**
 * Reads the features of all examples, and of all forms of the lexicon as tiny titles: so the words and letters that a concept's
 * forms are made of are learned too, and help with words that no form foresaw. Words and pairs seen fewer than `rarest` times are left out.
 */
export function readFeatures(
  examples: readonly Example[],
  tables: FeatureTables,
  concepts: readonly Concept[],
  rarest = 2,
): { set: FeatureSet; sparse: Sparse[] } {
  const extract = createExtractor(tables);
  const seen = new Map<number, number>();
  const spaces = new Map<number, number>();
  const read = (task: TaskText, target: Float32Array, weight: number, wordsOnly: boolean): Raw => {
    const { signals } = extract(task);
    const key: number[] = [];
    const value: number[] = [];
    for (let at = 0; at < signals.count; at += 1) {
      if (wordsOnly && !titleSpaces.includes(signals.space[at] as number)) continue;
      key.push(signals.key[at] as number);
      value.push(signals.value[at] as number);
      spaces.set(signals.key[at] as number, signals.space[at] as number);
    }
    for (const own of new Set(key)) seen.set(own, (seen.get(own) ?? 0) + 1);
    return { key: Int32Array.from(key), value: Float32Array.from(value), target, weight };
  };
  const raw = examples.map((example) => read(example.task, certain(example.kind), 1, false));
  for (const concept of concepts) {
    const target = targetOf(concept);
    if (target === undefined) continue;
    const texts = new Set(concept.forms.map((form) => form.text.replaceAll('*', '')));
    for (const title of texts)
      raw.push(read({ title, description: '', labels: [] }, target, formWeight, true));
  }
  const set = number(seen, spaces, concepts, rarest);
  return { set, sparse: raw.map((one) => sparseOf(one, set)) };
}

const titleSpaces: readonly number[] = [space.titleWord, space.titlePair, space.titleSkip, space.titleGram];

function certain(kind: Kind): Float32Array {
  return Float32Array.from(kinds, (name) => (name === kind ? 1 : 0));
}

/** What a concept speaks for, as probabilities; undefined where it speaks for nothing. */
function targetOf(concept: Concept): Float32Array | undefined {
  const weights = priorOf(concept).map((weight) => Math.max(0, weight));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return undefined;
  const sure = sureness(Math.max(...weights));
  return Float32Array.from(weights, (weight) => (sure * weight) / sum + (1 - sure) / weights.length);
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

function sparseOf(raw: Raw, set: FeatureSet): Sparse {
  const feature: number[] = [];
  const kept: number[] = [];
  for (const [at, own] of raw.key.entries()) {
    const known = set.numbers.get(own);
    if (known === undefined) continue;
    feature.push(known);
    kept.push(raw.value[at] as number);
  }
  return {
    feature: Int32Array.from(feature),
    value: Float32Array.from(kept),
    target: raw.target,
    weight: raw.weight,
  };
}
