import { keyOf, space } from '../features/keys.js';
import { createGrams, gramsOf } from '../features/words.js';
import type { Tokens } from '../text/tokens.js';
import { addRow, outputs, rowOf } from './rows.js';
import type { Weights } from './weights.js';

/** The weights of words and their letter n-grams, summed when a word is first needed: 18 numbers a word, by the words' numbers. */
export interface WordSums {
  /** 1 where a word has been summed. */
  done: Uint8Array;
  sums: Float64Array;
  /** 1 where the model has a weight for the word itself. */
  known: Uint8Array;
  /** How many n-grams it has. */
  gramCount: Uint8Array;
}

export function createWordSums(words: number): WordSums {
  return {
    done: new Uint8Array(words),
    sums: new Float64Array(words * outputs),
    known: new Uint8Array(words),
    gramCount: new Uint8Array(words),
  };
}

const grams = createGrams();
const rows = createGrams();

/** Sums a word of a text: the word's own weights count so much, each of its n-grams so much. */
export function sumWord(
  into: WordSums,
  word: number,
  weights: Weights,
  tokens: Tokens,
  at: number,
  wordValue: number,
  gramValue: number,
): void {
  const { sums } = into;
  const from = word * outputs;
  sums.fill(0, from, from + outputs);
  const own = rowOf(weights, keyOf(space.titleWord, tokens.shape[at] as number));
  if (own >= 0) addRow(weights, own, wordValue, sums, from);
  const count = gramsOf(tokens, at, grams);
  // All rows are looked for before the first is added: so the processor waits for many places of the table at once.
  for (let gram = 0; gram < count; gram += 1)
    rows[gram] = rowOf(weights, keyOf(space.titleGram, grams[gram] as number));
  for (let gram = 0; gram < count; gram += 1) {
    const row = rows[gram] as number;
    if (row >= 0) addRow(weights, row, gramValue, sums, from);
  }
  into.done[word] = 1;
  into.known[word] = own >= 0 ? 1 : 0;
  into.gramCount[word] = count;
}
