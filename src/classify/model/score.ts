import { laterConcept } from '../crafts.js';
import type { DepartmentOf, TaskText } from '../decision.js';
import { clusterPair, conceptPairValue, createFound, distinct, type Found } from '../features/concepts.js';
import { type Department, departments } from '../features/departments.js';
import {
  contextConcept,
  contextLength,
  contextStrength,
  contextTexts,
  departmentConcept,
  departmentFor,
  descriptionLength,
  isAsked,
} from '../features/extract.js';
import { keyOf, type Space, space } from '../features/keys.js';
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
import { addMatch, createMatches, keepLongest, type Matches } from '../lexicon/matches.js';
import { crafts } from '../taxonomy.js';
import { createTokens, type Tokens, tokenize } from '../text/tokens.js';
import type { Circumstances } from './calibration.js';
import { addRow, outputs, rowOf } from './rows.js';
import type { Weights } from './weights.js';
import { createWordMemory, type KnownWord } from './word-memory.js';

/** What a task scores; reused by the next call. */
export interface Scored extends Circumstances {
  /** One logit a kind, uncalibrated. */
  logits: Float64Array;
  /** Per craft (in the taxonomy's order) how much the title's concepts need it. */
  crafts: Float64Array;
}

export type Scorer = (task: TaskText, departmentOf?: DepartmentOf) => Scored;

/**
 * Scores tasks: the same sum of weights as over the signals of features/extract.ts (which training and evidence go by; a test holds
 * the two together), but with every word's own part remembered, so that a title costs a few microseconds.
 */
export function createScorer(weights: Weights): Scorer {
  const wordAt = createWordMemory(weights);
  const scored: Scored = {
    logits: new Float64Array(outputs),
    known: 0,
    asked: false,
    crafts: new Float64Array(crafts.length),
  };
  const { logits } = scored;
  const title = createTokens();
  const part = new Float64Array(outputs);
  const other = createTokens();
  const words: KnownWord[] = [];
  const matches = createMatches();
  const found = createFound();

  const addKey = (name: Space, own: number, value: number, into: Float64Array) => {
    const row = rowOf(weights, keyOf(name, own));
    if (row >= 0) addRow(weights, row, value, into);
  };

  const recall = (tokens: Tokens) => {
    for (let at = 0; at < tokens.count; at += 1) words[at] = wordAt(tokens, at);
  };

  const titleWords = () => {
    part.fill(0);
    let squares = 0;
    let known = 0;
    const { count, shape } = title;
    for (let at = 0; at < count; at += 1) {
      const word = words[at] as KnownWord;
      addVector(word.inTitle, 1, part);
      squares += 1 + gramValue * gramValue * word.gramCount;
      if (word.known) known += 1;
      const before = at > 0 ? (shape[at - 1] as number) : edgeHash;
      addKey(space.titlePair, join(before, shape[at] as number), pairValue, part);
      squares += pairValue * pairValue;
      if (at < 2) continue;
      addKey(space.titleSkip, join(shape[at - 2] as number, shape[at] as number), skipValue, part);
      squares += skipValue * skipValue;
    }
    scored.known = count === 0 ? 0 : known / count;
    if (count === 0) return;
    addKey(space.titlePair, join(shape[count - 1] as number, edgeHash), pairValue, part);
    squares += pairValue * pairValue;
    addVector(part, 1 / Math.sqrt(squares), logits);
  };

  const descriptionWords = () => {
    part.fill(0);
    let squares = 0;
    const { count, shape } = other;
    for (let at = 0; at < count; at += 1) {
      const word = words[at] as KnownWord;
      addVector(word.inDescription, 1, part);
      addKey(space.bodyWord, shape[at] as number, 1, part);
      const before = at > 0 ? (shape[at - 1] as number) : edgeHash;
      addKey(space.bodyPair, join(before, shape[at] as number), pairValue, part);
      squares += 1 + pairValue ** 2 + sharedWordValue ** 2 + sharedGramValue ** 2 * word.gramCount;
    }
    if (squares > 0) addVector(part, descriptionLength / Math.sqrt(squares), logits);
  };

  const contextWords = (length: number) => {
    const value = length / Math.sqrt(Math.max(1, other.count));
    for (let at = 0; at < other.count; at += 1)
      addKey(space.contextWord, other.shape[at] as number, value, logits);
  };

  const conceptsOf = (tokens: Tokens): Found => {
    match(weights, tokens, words, matches);
    distinct(matches, found);
    return found;
  };

  const addConcepts = (name: Space, value: number) => {
    for (let at = 0; at < found.count; at += 1) addKey(name, found.concept[at] as number, value, logits);
  };

  const titleConcepts = (department: Department | undefined) => {
    const { clusters, crafts: needed } = weights;
    scored.crafts.fill(0);
    let vote = 1;
    const { count, concept } = conceptsOf(title);
    addConcepts(space.titleConcept, 1);
    const number = department === undefined ? departments.length : departments.indexOf(department);
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
        if (second !== cluster) addKey(space.conceptPair, clusterPair(cluster, second), value, logits);
      }
      if (department !== undefined)
        addKey(space.departmentConcept, join(number, cluster), departmentConcept, logits);
    }
    addKey(space.department, number, 1, logits);
  };

  return (task, departmentOf) => {
    logits.fill(0);
    scored.asked = isAsked(task);
    addKey(space.bias, 0, 1, logits);
    tokenize(task.title, title);
    recall(title);
    titleWords();
    titleConcepts(departmentFor(task, departmentOf));
    for (const [field, text] of contextTexts(task)) {
      tokenize(text, other);
      recall(other);
      conceptsOf(other);
      if (field === inDescription) {
        descriptionWords();
        addConcepts(space.bodyConcept, 1 / Math.sqrt(1 + found.count));
      } else {
        const strength = contextStrength[field] ?? 1;
        contextWords(contextLength * strength);
        addConcepts(space.contextConcept, contextConcept * strength);
      }
    }
    return scored;
  };
}

function match(weights: Weights, tokens: Tokens, words: readonly KnownWord[], into: Matches): void {
  into.count = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const { concepts } = words[at] as KnownWord;
    const from = tokens.from[at] as number;
    for (let next = 0; next < concepts.length; next += 3)
      addMatch(
        into,
        concepts[next] as number,
        at,
        at,
        from + (concepts[next + 1] as number),
        from + (concepts[next + 2] as number),
      );
    matchPhrases(weights.lexicon, tokens, at, into);
  }
  keepLongest(into);
}

function addVector(vector: Float64Array, times: number, into: Float64Array): void {
  for (let output = 0; output < outputs; output += 1)
    into[output] = (into[output] as number) + times * (vector[output] as number);
}
