import { hashSeed, step } from '../hash.js';
import { first, fold, second } from './fold.js';

/** At most so many words of a text are read; a description's later words say little about what a task is. */
const maxTokens = 400;
const maxCodes = 4096;

/** The words of one text. The arrays are reused from text to text. */
export interface Tokens {
  count: number;
  /** Where each word starts and ends in the text as given (UTF-16). */
  start: Int32Array;
  end: Int32Array;
  /** Where its folded letters start and end in `codes`. */
  from: Int32Array;
  to: Int32Array;
  codes: Uint16Array;
  /** Per folded letter: the hash of its word up to and including it. */
  prefix: Int32Array;
  /** Per word: the hash of all its letters, and the same with every digit as 0. */
  hash: Int32Array;
  shape: Int32Array;
}

export function createTokens(): Tokens {
  const perToken = () => new Int32Array(maxTokens);
  return {
    count: 0,
    start: perToken(),
    end: perToken(),
    from: perToken(),
    to: perToken(),
    codes: new Uint16Array(maxCodes),
    prefix: new Int32Array(maxCodes),
    hash: perToken(),
    shape: perToken(),
  };
}

const zero = 0x30;
const nine = 0x39;

/** Splits a text into words (letters and digits in a row) and hashes them letter by letter; no strings are made. */
export function tokenize(given: string, into: Tokens): void {
  // Files from a Mac may spell å as a and a ring of its own.
  const text = combining.test(given) ? given.normalize('NFC') : given;
  const { codes, prefix } = into;
  let tokens = 0;
  let at = 0;
  let used = 0;
  const end = text.length;
  while (at < end && tokens < maxTokens && used < maxCodes - 128) {
    let code = text.charCodeAt(at);
    let letter = code < 0x250 ? (first[code] as number) : fold(code);
    if (letter === 0) {
      at += 1;
      continue;
    }
    into.start[tokens] = at;
    into.from[tokens] = used;
    let hash = hashSeed;
    let shape = hashSeed;
    // A word of more than 60 letters is a key or an address; its start is enough.
    const limit = used + 60;
    while (letter !== 0) {
      if (used < limit) {
        codes[used] = letter;
        hash = step(hash, letter);
        prefix[used] = hash;
        shape = step(shape, letter >= zero && letter <= nine ? zero : letter);
        used += 1;
        const more = code < 0x250 ? (second[code] as number) : 0;
        if (more !== 0) {
          codes[used] = more;
          hash = step(hash, more);
          prefix[used] = hash;
          shape = step(shape, more);
          used += 1;
        }
      }
      at += 1;
      if (at >= end) break;
      code = text.charCodeAt(at);
      letter = code < 0x250 ? (first[code] as number) : fold(code);
    }
    into.end[tokens] = at;
    into.to[tokens] = used;
    into.hash[tokens] = hash;
    into.shape[tokens] = shape;
    tokens += 1;
  }
  into.count = tokens;
}

const combining = /[\u0300-\u036f]/;
