import { matchWord, opensPhrase } from '../lexicon/match.js';
import { addMatch, createMatches, type Matches, maxMatches } from '../lexicon/matches.js';
import type { Tokens } from '../text/tokens.js';
import type { Weights } from './weights.js';
import { createWordSums, type WordSums } from './word-sums.js';

/** So many words are kept: about 14 MB, of which only what is used is ever touched. */
const mostWords = 40_000;
/** So many letters and concepts have room, on the mean of all words. */
const lettersEach = 12;
const conceptsEach = 3;
const mostSlots = 1 << 17;
/** A word is looked for in so many slots and no more: words chosen to crowd one place would take ever longer to find. */
const mostTries = 64;
const noSlot = -1;

/**
 * What words say wherever they stand: worked out when a word is first met, then remembered. Words have numbers, and what is known of
 * them stands in columns. Once the memory is full, a word that is not in it is worked out wherever it stands: words that come often
 * come early. The same goes for a word whose place is crowded. It only saves time: a word says the same whether it is remembered or not.
 */
export interface WordMemory {
  /** How many words are kept. The word after the last is the one met last, where there was no room for it. */
  count: number;
  /** From a word's hash to its number + 1: open addressing, 0 is an empty slot. */
  slots: Int32Array;
  hash: Int32Array;
  /** Where each word's letters start; they end where the next word's start. The same for its concepts. */
  lettersFrom: Int32Array;
  letters: Uint16Array;
  conceptsFrom: Int32Array;
  concept: Uint16Array;
  /** Which of the word's letters a concept covers: from (inclusive), to (exclusive). */
  coversFrom: Uint8Array;
  coversTo: Uint8Array;
  /** 1 where a phrase of the lexicon may start with the word. */
  opens: Uint8Array;
  /** The weights of the word and its letter n-grams together, as they count in a title and in a description. */
  inTitle: WordSums;
  inDescription: WordSums;
}

/** @param slots a power of two, more than the words */
export function createWordMemory(most = mostWords, slots = mostSlots): WordMemory {
  // The word met last needs a place too, where there is no room for it.
  const concepts = most * conceptsEach + maxMatches;
  return {
    count: 0,
    slots: new Int32Array(slots),
    hash: new Int32Array(most),
    lettersFrom: new Int32Array(most + 1),
    letters: new Uint16Array(most * lettersEach),
    conceptsFrom: new Int32Array(most + 2),
    concept: new Uint16Array(concepts),
    coversFrom: new Uint8Array(concepts),
    coversTo: new Uint8Array(concepts),
    opens: new Uint8Array(most + 1),
    inTitle: createWordSums(most + 1),
    inDescription: createWordSums(most + 1),
  };
}

/** The number of a word of a text. It holds until the next word is asked for. */
export function recall(memory: WordMemory, weights: Weights, tokens: Tokens, at: number): number {
  const hash = tokens.hash[at] as number;
  const mask = memory.slots.length - 1;
  let slot = hash & mask;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const word = (memory.slots[slot] as number) - 1;
    if (word < 0) return learn(memory, weights, tokens, at, slot);
    if (memory.hash[word] === hash && isSame(memory, word, tokens, at)) return word;
    slot = (slot + 1) & mask;
  }
  return learn(memory, weights, tokens, at, noSlot);
}

function isSame({ letters, lettersFrom }: WordMemory, word: number, tokens: Tokens, at: number): boolean {
  const start = lettersFrom[word] as number;
  const from = tokens.from[at] as number;
  const length = (tokens.to[at] as number) - from;
  if ((lettersFrom[word + 1] as number) - start !== length) return false;
  for (let letter = 0; letter < length; letter += 1)
    if (letters[start + letter] !== tokens.codes[from + letter]) return false;
  return true;
}

function learn(memory: WordMemory, weights: Weights, tokens: Tokens, at: number, slot: number): number {
  const word = memory.count;
  memory.inTitle.done[word] = 0;
  memory.inDescription.done[word] = 0;
  memory.opens[word] = opensPhrase(weights.lexicon, tokens, at) ? 1 : 0;
  learnConcepts(memory, word, weights, tokens, at);
  if (slot === noSlot || !learnLetters(memory, word, tokens, at)) return word;
  memory.hash[word] = tokens.hash[at] as number;
  memory.slots[slot] = word + 1;
  memory.count = word + 1;
  return word;
}

const matches = createMatches();

function learnConcepts(memory: WordMemory, word: number, weights: Weights, tokens: Tokens, at: number): void {
  const { conceptsFrom, concept, coversFrom, coversTo } = memory;
  const from = tokens.from[at] as number;
  const start = conceptsFrom[word] as number;
  matches.count = 0;
  matchWord(weights.lexicon, tokens, at, matches);
  for (let match = 0; match < matches.count; match += 1) {
    concept[start + match] = matches.concept[match] as number;
    coversFrom[start + match] = (matches.from[match] as number) - from;
    coversTo[start + match] = (matches.to[match] as number) - from;
  }
  conceptsFrom[word + 1] = start + matches.count;
}

/** Keeps a word's letters, by which it is known again; false where the memory has no room for the word. */
function learnLetters(
  { hash, letters, lettersFrom, concept, conceptsFrom }: WordMemory,
  word: number,
  tokens: Tokens,
  at: number,
): boolean {
  const from = tokens.from[at] as number;
  const to = tokens.to[at] as number;
  const start = lettersFrom[word] as number;
  const end = start + to - from;
  const noRoom = end > letters.length || (conceptsFrom[word + 1] as number) > concept.length - maxMatches;
  if (word === hash.length || noRoom) return false;
  for (let letter = from; letter < to; letter += 1)
    letters[start + letter - from] = tokens.codes[letter] as number;
  lettersFrom[word + 1] = end;
  return true;
}

/** Adds the concepts within a word of a text to those found in the text. */
export function matchRemembered(
  { conceptsFrom, concept, coversFrom, coversTo }: WordMemory,
  word: number,
  tokens: Tokens,
  at: number,
  into: Matches,
): void {
  const from = tokens.from[at] as number;
  const end = conceptsFrom[word + 1] as number;
  for (let next = conceptsFrom[word] as number; next < end; next += 1)
    addMatch(
      into,
      concept[next] as number,
      at,
      at,
      from + (coversFrom[next] as number),
      from + (coversTo[next] as number),
    );
}
