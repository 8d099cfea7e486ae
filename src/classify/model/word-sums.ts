import { keyOf, space } from '../features/keys.js';
import { createGrams, gramsOf } from '../features/words.js';
import type { Tokens } from '../text/tokens.js';
import { outputs, rowOf } from './rows.js';
import { scaleLadder } from './scales.js';
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
/** The rows to be summed: where each starts in the weights, and what it is multiplied by. */
const starts = new Int32Array(grams.length + 1);
const times = new Float64Array(grams.length + 1);

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
  const { scales } = weights;
  let rows = 0;
  const own = rowOf(weights, keyOf(space.titleWord, tokens.shape[at] as number));
  if (own >= 0) {
    starts[0] = own * outputs;
    times[0] = wordValue * (scaleLadder[scales[own] as number] as number);
    rows = 1;
  }
  const count = gramsOf(tokens, at, grams);
  for (let gram = 0; gram < count; gram += 1) {
    const row = rowOf(weights, keyOf(space.titleGram, grams[gram] as number));
    if (row < 0) continue;
    starts[rows] = row * outputs;
    times[rows] = gramValue * (scaleLadder[scales[row] as number] as number);
    rows += 1;
  }
  sumRows(weights.weights, rows, into.sums, word * outputs);
  into.done[word] = 1;
  into.known[word] = own >= 0 ? 1 : 0;
  into.gramCount[word] = count;
}

/** Output by output, not row by row: so the processor fetches all rows at once in place of one after the other. */
function sumRows(table: Int8Array, rows: number, into: Float64Array, from: number): void {
  for (let output = 0; output < outputs; output += 1) {
    let sum = 0;
    for (let row = 0; row < rows; row += 1)
      sum += (times[row] as number) * (table[(starts[row] as number) + output] as number);
    into[from + output] = sum;
  }
}
