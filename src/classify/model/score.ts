import { laterConcept } from '../crafts.js';
import type { DepartmentOf, TaskText } from '../decision.js';
import { clusterPair, conceptPairValue, createFound, distinct } from '../features/concepts.js';
import { createDepartmentFinder, noDepartment } from '../features/department-finder.js';
import {
  contextConcept,
  contextFields,
  contextLength,
  contextStrength,
  contextText,
  departmentConcept,
  descriptionLength,
  isAsked,
} from '../features/extract.js';
import { type Space, space } from '../features/keys.js';
import { inDescription } from '../features/signals.js';
import {
  edgeHash,
  gramValue,
  pairValue,
  sharedGramValue,
  sharedWordValue,
  skipValue,
} from '../features/words.js';
import { join } from '../hash.js';
import { matchPhrases } from '../lexicon/match.js';
import { createMatches, keepLongest } from '../lexicon/matches.js';
import { crafts } from '../taxonomy.js';
import { createTokens, tokenize } from '../text/tokens.js';
import type { Circumstances } from './calibration.js';
import { addFeature, outputs } from './rows.js';
import type { Weights } from './weights.js';
import { createWordMemory, matchRemembered, recall, type WordMemory } from './word-memory.js';
import { sumWord } from './word-sums.js';

/** What a task scores; reused by the next call. */
export interface Scored extends Circumstances {
  /** One logit a kind, uncalibrated. */
  logits: Float64Array;
  /** Per craft (in the taxonomy's order) how much the title's concepts need it. */
  crafts: Float64Array;
}

export type Scorer = (task: TaskText) => Scored;

/**
 * Scores tasks: the same sum of weights as over the signals of features/extract.ts (which training and evidence go by; a test holds
 * the two together), but with every word's own part remembered, so that a title costs a few microseconds.
 */
export function createScorer(
  weights: Weights,
  departmentOf?: DepartmentOf,
  memory: WordMemory = createWordMemory(),
): Scorer {
  const logits = new Float64Array(outputs);
  const scored: Scored = { logits, known: 0, asked: false, crafts: new Float64Array(crafts.length) };
  const departmentFor = createDepartmentFinder(departmentOf);
  const tokens = createTokens();
  const part = new Float64Array(outputs);
  const matches = createMatches();
  const found = createFound();

  /** What a word and the phrases that start at it mean. */
  const matchAt = (word: number, at: number) => {
    matchRemembered(memory, word, tokens, at, matches);
    if (memory.opens[word] === 1) matchPhrases(weights.lexicon, tokens, at, matches);
  };

  const title = (text: string) => {
    tokenize(text, tokens);
    part.fill(0);
    matches.count = 0;
    let squares = 0;
    let known = 0;
    const { count, shape } = tokens;
    const { done, sums, known: isKnown, gramCount } = memory.inTitle;
    for (let at = 0; at < count; at += 1) {
      const word = recall(memory, weights, tokens, at);
      if (done[word] === 0) sumWord(memory.inTitle, word, weights, tokens, at, 1, gramValue);
      matchAt(word, at);
      addVector(sums, word * outputs, 1, part);
      squares += 1 + gramValue * gramValue * (gramCount[word] as number);
      known += isKnown[word] as number;
      const before = at > 0 ? (shape[at - 1] as number) : edgeHash;
      addFeature(weights, space.titlePair, join(before, shape[at] as number), pairValue, part);
      squares += pairValue * pairValue;
      if (at < 2) continue;
      const skip = join(shape[at - 2] as number, shape[at] as number);
      addFeature(weights, space.titleSkip, skip, skipValue, part);
      squares += skipValue * skipValue;
    }
    scored.known = count === 0 ? 0 : known / count;
    if (count === 0) return;
    addFeature(weights, space.titlePair, join(shape[count - 1] as number, edgeHash), pairValue, part);
    squares += pairValue * pairValue;
    addVector(part, 0, 1 / Math.sqrt(squares), logits);
  };

  const description = (text: string) => {
    tokenize(text, tokens);
    part.fill(0);
    matches.count = 0;
    let squares = 0;
    const { count, shape } = tokens;
    const { done, sums, gramCount } = memory.inDescription;
    for (let at = 0; at < count; at += 1) {
      const word = recall(memory, weights, tokens, at);
      if (done[word] === 0)
        sumWord(memory.inDescription, word, weights, tokens, at, sharedWordValue, sharedGramValue);
      matchAt(word, at);
      addVector(sums, word * outputs, 1, part);
      addFeature(weights, space.bodyWord, shape[at] as number, 1, part);
      const before = at > 0 ? (shape[at - 1] as number) : edgeHash;
      addFeature(weights, space.bodyPair, join(before, shape[at] as number), pairValue, part);
      squares +=
        1 + pairValue ** 2 + sharedWordValue ** 2 + sharedGramValue ** 2 * (gramCount[word] as number);
    }
    if (squares > 0) addVector(part, 0, descriptionLength / Math.sqrt(squares), logits);
    distinctConcepts();
    addConcepts(space.bodyConcept, 1 / Math.sqrt(1 + found.count));
  };

  const context = (text: string, strength: number) => {
    tokenize(text, tokens);
    matches.count = 0;
    const value = (contextLength * strength) / Math.sqrt(Math.max(1, tokens.count));
    for (let at = 0; at < tokens.count; at += 1) {
      matchAt(recall(memory, weights, tokens, at), at);
      addFeature(weights, space.contextWord, tokens.shape[at] as number, value, logits);
    }
    distinctConcepts();
    addConcepts(space.contextConcept, contextConcept * strength);
  };

  const distinctConcepts = () => {
    keepLongest(matches);
    distinct(matches, found);
  };

  const addConcepts = (name: Space, value: number) => {
    for (let at = 0; at < found.count; at += 1)
      addFeature(weights, name, found.concept[at] as number, value, logits);
  };

  const titleConcepts = (department: number) => {
    const { clusters, crafts: needed } = weights;
    scored.crafts.fill(0);
    let vote = 1;
    distinctConcepts();
    addConcepts(space.titleConcept, 1);
    const { count, concept } = found;
    const value = conceptPairValue(count);
    for (let at = 0; at < count; at += 1) {
      const craft = needed[concept[at] as number] as number;
      if (craft > 0) {
        scored.crafts[craft - 1] = (scored.crafts[craft - 1] as number) + vote;
        vote = laterConcept;
      }
      const cluster = clusters[concept[at] as number] as number;
      for (let next = at + 1; next < count; next += 1) {
        const second = clusters[concept[next] as number] as number;
        if (second !== cluster)
          addFeature(weights, space.conceptPair, clusterPair(cluster, second), value, logits);
      }
      if (department !== noDepartment)
        addFeature(weights, space.departmentConcept, join(department, cluster), departmentConcept, logits);
    }
    addFeature(weights, space.department, department, 1, logits);
  };

  return (task) => {
    logits.fill(0);
    scored.asked = isAsked(task);
    addFeature(weights, space.bias, 0, 1, logits);
    title(task.title);
    titleConcepts(departmentFor(task));
    for (const field of contextFields) {
      const text = contextText(task, field);
      if (text === '') continue;
      if (field === inDescription) description(text);
      else context(text, contextStrength[field] ?? 1);
    }
    return scored;
  };
}

/** Adds 18 numbers that stand from a place on, times a value. */
function addVector(vector: Float64Array, from: number, times: number, into: Float64Array): void {
  let at = from;
  for (let output = 0; output < outputs; output += 1) {
    into[output] = (into[output] as number) + times * (vector[at] as number);
    at += 1;
  }
}
