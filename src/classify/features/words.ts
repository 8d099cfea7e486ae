import { hashSeed, join, step } from '../hash.js';
import type { Tokens } from '../text/tokens.js';
import { space } from './keys.js';
import { emit, inDescription, inTitle, type Signals } from './signals.js';

export const pairValue = 0.7;
export const skipValue = 0.5;
export const gramValue = 0.6;
export const sharedWordValue = 0.7;
export const sharedGramValue = 0.5;
const shortestGram = 3;
const longestGram = 5;
/** Stands for the edge of a word or of the title. */
const edge = 0x5f;
export const edgeHash = 1;

/** Words, pairs, pairs with one word between and letter n-grams of a title, as a vector of length 1. */
export function emitTitle(tokens: Tokens, into: Signals): void {
  const start = into.count;
  const { shape, count } = tokens;
  for (let at = 0; at < count; at += 1) {
    const word = shape[at] as number;
    const before = at > 0 ? (shape[at - 1] as number) : edgeHash;
    emit(into, space.titleWord, word, 1, inTitle, at, at);
    emit(into, space.titlePair, join(before, word), pairValue, inTitle, Math.max(0, at - 1), at);
    if (at > 1)
      emit(into, space.titleSkip, join(shape[at - 2] as number, word), skipValue, inTitle, at - 2, at);
    emitGrams(tokens, at, gramValue, inTitle, into);
  }
  if (count > 0)
    emit(
      into,
      space.titlePair,
      join(shape[count - 1] as number, edgeHash),
      pairValue,
      inTitle,
      count - 1,
      count - 1,
    );
  toLength(into, start, 1);
}

/** Letter n-grams of one word with its edges; the title and the description share them. */
function emitGrams(tokens: Tokens, at: number, value: number, field: number, into: Signals): void {
  const count = gramsOf(tokens, at, grams);
  for (let gram = 0; gram < count; gram += 1)
    emit(into, space.titleGram, grams[gram] as number, value, field, at, at);
}

/** A word has at most 61 letters and its two edges, and at most three n-grams start at each. */
export const createGrams = () => new Int32Array(256);
const grams = createGrams();

/**
 * The hashes of a word's n-grams, in `into`: 3 to 5 letters, its edges counted as letters, the whole word left out.
 * @returns how many there are
 */
export function gramsOf(tokens: Tokens, at: number, into: Int32Array): number {
  let count = 0;
  const from = tokens.from[at] as number;
  const to = tokens.to[at] as number;
  for (let start = from - 1; start <= to - shortestGram + 1; start += 1) {
    let hash = hashSeed;
    const end = Math.min(to, start + longestGram - 1);
    for (let letter = start; letter <= end; letter += 1) {
      hash = step(hash, letter < from || letter === to ? edge : withoutDigit(tokens.codes[letter] as number));
      if (letter - start + 1 < shortestGram) continue;
      if (start < from && letter === to) continue;
      into[count] = hash;
      count += 1;
    }
  }
  return count;
}

function withoutDigit(code: number): number {
  return code >= 0x30 && code <= 0x39 ? 0x30 : code;
}

/**
 * The words of a description, as a vector of the given length: words and pairs of its own, and, weaker, the words and letters that it
 * shares with titles, because descriptions in the corpus are too few to learn every word from.
 */
export function emitDescription(tokens: Tokens, length: number, into: Signals): void {
  const start = into.count;
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.shape[at] as number;
    const before = at > 0 ? (tokens.shape[at - 1] as number) : edgeHash;
    emit(into, space.bodyWord, word, 1, inDescription, at, at);
    emit(into, space.bodyPair, join(before, word), pairValue, inDescription, Math.max(0, at - 1), at);
    emit(into, space.titleWord, word, sharedWordValue, inDescription, at, at);
    emitGrams(tokens, at, sharedGramValue, inDescription, into);
  }
  toLength(into, start, length);
}

/** The words of a short text around the task (labels, parent, project, type), as a vector of the given length. */
export function emitContext(tokens: Tokens, field: number, length: number, into: Signals): void {
  const start = into.count;
  for (let at = 0; at < tokens.count; at += 1)
    emit(into, space.contextWord, tokens.shape[at] as number, 1, field, at, at);
  toLength(into, start, length);
}

function toLength(into: Signals, start: number, length: number): void {
  let squares = 0;
  for (let at = start; at < into.count; at += 1) squares += (into.value[at] as number) ** 2;
  if (squares === 0) return;
  const scale = length / Math.sqrt(squares);
  for (let at = start; at < into.count; at += 1) into.value[at] = (into.value[at] as number) * scale;
}
