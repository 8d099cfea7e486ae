import { hashSeed, join, step } from '../hash.js';
import type { Tokens } from '../text/tokens.js';
import { type Space, space } from './keys.js';
import { emit, inTitle, type Signals } from './signals.js';

const pairValue = 0.7;
const skipValue = 0.5;
const gramValue = 0.6;
const shortestGram = 3;
const longestGram = 5;
/** Stands for the edge of a word or of the title. */
const edge = 0x5f;
const edgeHash = 1;

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
    emitGrams(tokens, at, into);
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

function emitGrams(tokens: Tokens, at: number, into: Signals): void {
  const from = tokens.from[at] as number;
  const to = tokens.to[at] as number;
  for (let start = from - 1; start <= to - shortestGram + 1; start += 1) {
    let hash = hashSeed;
    const end = Math.min(to, start + longestGram - 1);
    for (let letter = start; letter <= end; letter += 1) {
      hash = step(hash, letter < from || letter === to ? edge : withoutDigit(tokens.codes[letter] as number));
      if (letter - start + 1 < shortestGram) continue;
      if (start < from && letter === to) continue;
      emit(into, space.titleGram, hash, gramValue, inTitle, at, at);
    }
  }
}

function withoutDigit(code: number): number {
  return code >= 0x30 && code <= 0x39 ? 0x30 : code;
}

/** Words (and pairs) of a longer text, as a vector of the given length. */
export function emitWords(
  tokens: Tokens,
  wordSpace: Space,
  pairSpace: Space | undefined,
  field: number,
  length: number,
  into: Signals,
): void {
  const start = into.count;
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.shape[at] as number;
    emit(into, wordSpace, word, 1, field, at, at);
    if (pairSpace === undefined) continue;
    const before = at > 0 ? (tokens.shape[at - 1] as number) : edgeHash;
    emit(into, pairSpace, join(before, word), pairValue, field, Math.max(0, at - 1), at);
  }
  toLength(into, start, length);
}

function toLength(into: Signals, start: number, length: number): void {
  let squares = 0;
  for (let at = start; at < into.count; at += 1) squares += (into.value[at] as number) ** 2;
  if (squares === 0) return;
  const scale = length / Math.sqrt(squares);
  for (let at = start; at < into.count; at += 1) into.value[at] = (into.value[at] as number) * scale;
}
