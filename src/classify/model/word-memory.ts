import { keyOf, space } from '../features/keys.js';
import { eachGram, gramValue, sharedGramValue, sharedWordValue } from '../features/words.js';
import { matchWord } from '../lexicon/match.js';
import { createMatches } from '../lexicon/matches.js';
import type { Tokens } from '../text/tokens.js';
import { addRow, outputs, rowOf } from './rows.js';
import type { Weights } from './weights.js';

/** What a word says wherever it stands: worked out when it is first met, then remembered. */
export interface KnownWord {
  letters: Uint16Array;
  /** Whether the model has a weight for the word itself. */
  known: boolean;
  /** The weights of the word and its letter n-grams together, as they count in a title and in a description. */
  inTitle: Float64Array;
  inDescription: Float64Array;
  /** How many n-grams it has. */
  gramCount: number;
  /** Concepts within the word: number, from, to (letters from the word's start), three by three. */
  concepts: number[];
}

/** So many words are kept; then the memory starts anew. */
const mostWords = 20_000;

/** A memory of words. It only saves time: a word says the same whether it is remembered or not. */
export function createWordMemory(weights: Weights): (tokens: Tokens, at: number) => KnownWord {
  const memory = new Map<number, KnownWord>();
  const matches = createMatches();
  return (tokens, at) => {
    const hash = tokens.hash[at] as number;
    const remembered = memory.get(hash);
    if (remembered !== undefined && isSame(remembered.letters, tokens, at)) return remembered;
    const word = workOut(weights, tokens, at, matches);
    if (memory.size >= mostWords) memory.clear();
    memory.set(hash, word);
    return word;
  };
}

function isSame(letters: Uint16Array, tokens: Tokens, at: number): boolean {
  const from = tokens.from[at] as number;
  if (letters.length !== (tokens.to[at] as number) - from) return false;
  for (let letter = 0; letter < letters.length; letter += 1)
    if (letters[letter] !== tokens.codes[from + letter]) return false;
  return true;
}

function workOut(
  weights: Weights,
  tokens: Tokens,
  at: number,
  matches: ReturnType<typeof createMatches>,
): KnownWord {
  const from = tokens.from[at] as number;
  const inTitle = new Float64Array(outputs);
  const inDescription = new Float64Array(outputs);
  const row = rowOf(weights, keyOf(space.titleWord, tokens.shape[at] as number));
  if (row >= 0) {
    addRow(weights, row, 1, inTitle);
    addRow(weights, row, sharedWordValue, inDescription);
  }
  let gramCount = 0;
  eachGram(tokens, at, (gram) => {
    gramCount += 1;
    const own = rowOf(weights, keyOf(space.titleGram, gram));
    if (own < 0) return;
    addRow(weights, own, gramValue, inTitle);
    addRow(weights, own, sharedGramValue, inDescription);
  });
  matches.count = 0;
  matchWord(weights.lexicon, tokens, at, matches);
  const concepts: number[] = [];
  for (let match = 0; match < matches.count; match += 1)
    concepts.push(
      matches.concept[match] as number,
      (matches.from[match] as number) - from,
      (matches.to[match] as number) - from,
    );
  return {
    letters: tokens.codes.slice(from, tokens.to[at]),
    known: row >= 0,
    inTitle,
    inDescription,
    gramCount,
    concepts,
  };
}
