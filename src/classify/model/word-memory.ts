import { matchWord, opensPhrase } from '../lexicon/match.js';
import { addMatch, createMatches, type Matches, maxMatches } from '../lexicon/matches.js';
import type { Tokens } from '../text/tokens.js';
import type { Weights } from './weights.js';
import { createWordSums, type WordSums } from './word-sums.js';

/** So many words are kept, with so many letters and concepts in all: about 14 MB, of which only what is used is ever touched. */
const mostWords = 40_000;
const mostLetters = 500_000;
const mostConcepts = 100_000;
const slotCount = 1 << 17;

/**
 * What words say wherever they stand: worked out when a word is first met, then remembered. Words have numbers, and what is known of
 * them stands in columns. Once the memory is full, a word that is not in it is worked out wherever it stands: words that come often
 * come early. It only saves time: a word says the same whether it is remembered or not.
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
  /** 1 where a phrase of the lexicon may start with the word. */
  opens: Uint8Array;
  /** Which of the word's letters a concept covers: from (inclusive), to (exclusive). */
  coversFrom: Uint8Array;
  coversTo: Uint8Array;
  /** The weights of the word and its letter n-grams together, as they count in a title and in a description. */
  inTitle: WordSums;
  inDescription: WordSums;
}

export function createWordMemory(): WordMemory {
  return {
    count: 0,
    slots: new Int32Array(slotCount),
    hash: new Int32Array(mostWords + 1),
    lettersFrom: new Int32Array(mostWords + 2),
    letters: new Uint16Array(mostLetters),
    conceptsFrom: new Int32Array(mostWords + 2),
    concept: new Uint16Array(mostConcepts + maxMatches),
    opens: new Uint8Array(mostWords + 1),
    coversFrom: new Uint8Array(mostConcepts + maxMatches),
    coversTo: new Uint8Array(mostConcepts + maxMatches),
    inTitle: createWordSums(mostWords + 1),
    inDescription: createWordSums(mostWords + 1),
  };
}

/** The number of a word of a text. It holds until the next word is asked for. */
export function recall(memory: WordMemory, weights: Weights, tokens: Tokens, at: number): number {
  const hash = tokens.hash[at] as number;
  let slot = hash & (slotCount - 1);
  for (;;) {
    const word = (memory.slots[slot] as number) - 1;
    if (word < 0) return learn(memory, weights, tokens, at, slot);
    if (memory.hash[word] === hash && isSame(memory, word, tokens, at)) return word;
    slot = (slot + 1) & (slotCount - 1);
  }
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

const matches = createMatches();

function learn(memory: WordMemory, weights: Weights, tokens: Tokens, at: number, slot: number): number {
  const word = memory.count;
  const from = tokens.from[at] as number;
  const to = tokens.to[at] as number;
  memory.inTitle.done[word] = 0;
  memory.inDescription.done[word] = 0;
  memory.opens[word] = opensPhrase(weights.lexicon, tokens, at) ? 1 : 0;

  matches.count = 0;
  matchWord(weights.lexicon, tokens, at, matches);
  const concepts = memory.conceptsFrom[word] as number;
  const conceptsEnd = concepts + matches.count;
  for (let match = 0; match < matches.count; match += 1) {
    memory.concept[concepts + match] = matches.concept[match] as number;
    memory.coversFrom[concepts + match] = (matches.from[match] as number) - from;
    memory.coversTo[concepts + match] = (matches.to[match] as number) - from;
  }
  memory.conceptsFrom[word + 1] = conceptsEnd;

  const start = memory.lettersFrom[word] as number;
  const lettersEnd = start + to - from;
  if (word === mostWords || lettersEnd > mostLetters || conceptsEnd > mostConcepts) return word;
  for (let letter = from; letter < to; letter += 1)
    memory.letters[start + letter - from] = tokens.codes[letter] as number;
  memory.lettersFrom[word + 1] = lettersEnd;
  memory.hash[word] = tokens.hash[at] as number;
  memory.slots[slot] = word + 1;
  memory.count = word + 1;
  return word;
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
