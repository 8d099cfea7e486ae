import { hashSeed, join, step } from '../hash.js';
import type { Tokens } from '../text/tokens.js';
import { exactKey, noWords, opensKey, stemKey, tailKey } from './keys.js';
import { addSlot, keepLongest, type Matches } from './matches.js';
import { type LexiconTable, slotOf } from './table.js';

const maxWords = 6;
/** A part inside a compound ("butikssælgerne") must be so long, and begin so far into the word. */
const shortestPart = 6;
const shortestHead = 3;
/** The languages that write compounds as one word: all but English, as bits of `languages`. */
const compounding = 0b11110;
/** A start or an end of a word shorter than this matches no `stem*` or `*tail`. */
const shortest = 2;

/** Finds every form of the lexicon in the words; of forms inside one another only the longest stays. */
export function matchConcepts(table: LexiconTable, tokens: Tokens, into: Matches): void {
  into.count = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    matchWord(table, tokens, at, into);
    matchPhrases(table, tokens, at, into);
  }
  keepLongest(into);
}

/** The forms that are one word or a part of it: whole, its start, its end, its inside. */
export function matchWord(table: LexiconTable, tokens: Tokens, at: number, into: Matches): void {
  matchEndingIn(table, tokens, at, at, noWords, into);
  const from = tokens.from[at] as number;
  const to = tokens.to[at] as number;
  let ending = hashSeed;
  for (let letter = to - 1; letter > from; letter -= 1) {
    ending = step(ending, tokens.codes[letter] as number);
    if (to - letter < shortest) continue;
    const slot = slotOf(table, tailKey(ending));
    if (slot >= 0) addSlot(table, slot, at, at, letter, to, into);
  }
  matchParts(table, tokens, at, into);
}

/** Whether any form of two words and more starts with this word. */
export function opensPhrase(table: LexiconTable, tokens: Tokens, at: number): boolean {
  return slotOf(table, opensKey(join(noWords, tokens.hash[at] as number))) >= 0;
}

/** The forms of two words and more that start at this word. */
export function matchPhrases(table: LexiconTable, tokens: Tokens, start: number, into: Matches): void {
  const limit = Math.min(tokens.count, start + maxWords);
  let before = join(noWords, tokens.hash[start] as number);
  for (let at = start + 1; at < limit; at += 1) {
    if (slotOf(table, opensKey(before)) < 0) return;
    matchEndingIn(table, tokens, start, at, before, into);
    before = join(before, tokens.hash[at] as number);
  }
}

/** Forms from the word `start` on whose last word is `at`, whole or by its start. */
function matchEndingIn(
  table: LexiconTable,
  tokens: Tokens,
  start: number,
  at: number,
  before: number,
  into: Matches,
): void {
  const first = tokens.from[start] as number;
  const from = tokens.from[at] as number;
  const to = tokens.to[at] as number;
  const whole = slotOf(table, exactKey(before, tokens.hash[at] as number));
  if (whole >= 0) addSlot(table, whole, start, at, first, to, into);
  for (let end = from + shortest; end <= to; end += 1) {
    const slot = slotOf(table, stemKey(before, tokens.prefix[end - 1] as number));
    if (slot >= 0) addSlot(table, slot, start, at, first, end, into);
  }
}

/** Stems of the lexicon inside a compound, as Danish, Swedish, Norwegian and German build them. */
function matchParts(table: LexiconTable, tokens: Tokens, at: number, into: Matches): void {
  const from = tokens.from[at] as number;
  const to = tokens.to[at] as number;
  for (let start = from + shortestHead; start <= to - shortestPart; start += 1) {
    let hash = hashSeed;
    for (let end = start; end < to; end += 1) {
      hash = step(hash, tokens.codes[end] as number);
      if (end - start + 1 < shortestPart) continue;
      const slot = slotOf(table, stemKey(noWords, hash));
      if (slot < 0 || ((table.spoken[slot] as number) & compounding) === 0) continue;
      addSlot(table, slot, at, at, start, end + 1, into);
    }
  }
}
