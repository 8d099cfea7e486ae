import { hashSeed, join, step } from '../hash.js';
import type { Tokens } from '../text/tokens.js';
import { exactKey, noWords, opensKey, stemKey, tailKey } from './keys.js';
import { type LexiconTable, listsFrom, opens, slotOf } from './table.js';

const maxMatches = 600;
const maxWords = 6;
/** A part inside a compound ("butikssælgerne") must be so long, and begin so far into the word. */
const shortestPart = 6;
const shortestHead = 3;
/** The languages that write compounds as one word: all but English, as bits of `languages`. */
const compounding = 0b11110;
/** A start or an end of a word shorter than this matches no `stem*` or `*tail`. */
const shortest = 2;

/** The concepts found in one text, in the order of their first word. The arrays are reused. */
export interface Matches {
  count: number;
  concept: Uint16Array;
  /** Folded letters covered: from (inclusive), to (exclusive). */
  from: Int32Array;
  to: Int32Array;
  /** Words covered: first and last. */
  first: Int32Array;
  last: Int32Array;
  spoken: Uint8Array;
}

export function createMatches(): Matches {
  const perMatch = () => new Int32Array(maxMatches);
  return {
    count: 0,
    concept: new Uint16Array(maxMatches),
    from: perMatch(),
    to: perMatch(),
    first: perMatch(),
    last: perMatch(),
    spoken: new Uint8Array(maxMatches),
  };
}

/** Finds every form of the lexicon in the words; of forms inside one another only the longest stays. */
export function matchConcepts(table: LexiconTable, tokens: Tokens, into: Matches): void {
  into.count = 0;
  for (let start = 0; start < tokens.count; start += 1) {
    matchFrom(table, tokens, start, into);
    matchTails(table, tokens, start, into);
    matchParts(table, tokens, start, into);
  }
  keepLongest(into);
}

function matchFrom(table: LexiconTable, tokens: Tokens, start: number, into: Matches): void {
  let before = noWords;
  const limit = Math.min(tokens.count, start + maxWords);
  for (let at = start; at < limit; at += 1) {
    const word = tokens.hash[at] as number;
    const from = tokens.from[at] as number;
    const to = tokens.to[at] as number;
    add(table, slotOf(table, exactKey(before, word)), start, at, tokens.from[start] as number, to, into);
    for (let end = from + shortest; end <= to; end += 1) {
      const slot = slotOf(table, stemKey(before, tokens.prefix[end - 1] as number));
      if (slot >= 0) add(table, slot, start, at, tokens.from[start] as number, end, into);
    }
    before = join(before, word);
    if (slotOf(table, opensKey(before)) < 0) return;
  }
}

function matchTails(table: LexiconTable, tokens: Tokens, at: number, into: Matches): void {
  const from = tokens.from[at] as number;
  const to = tokens.to[at] as number;
  let ending = hashSeed;
  for (let letter = to - 1; letter > from; letter -= 1) {
    ending = step(ending, tokens.codes[letter] as number);
    if (to - letter < shortest) continue;
    const slot = slotOf(table, tailKey(ending));
    if (slot >= 0) add(table, slot, at, at, letter, to, into);
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
      add(table, slot, at, at, start, end + 1, into);
    }
  }
}

function add(
  table: LexiconTable,
  slot: number,
  first: number,
  last: number,
  from: number,
  to: number,
  into: Matches,
): void {
  if (slot < 0) return;
  const value = table.values[slot] as number;
  if (value === opens) return;
  const spoken = table.spoken[slot] as number;
  if (value < listsFrom) {
    push(into, value, first, last, from, to, spoken);
    return;
  }
  const place = value - listsFrom;
  const many = table.lists[place] as number;
  for (let next = 1; next <= many; next += 1)
    push(into, table.lists[place + next] as number, first, last, from, to, spoken);
}

function push(
  into: Matches,
  concept: number,
  first: number,
  last: number,
  from: number,
  to: number,
  spoken: number,
): void {
  const at = into.count;
  if (at >= maxMatches) return;
  into.concept[at] = concept;
  into.first[at] = first;
  into.last[at] = last;
  into.from[at] = from;
  into.to[at] = to;
  into.spoken[at] = spoken;
  into.count = at + 1;
}

/** Drops a match that lies within a longer one, and a concept found twice at one place. */
function keepLongest(into: Matches): void {
  const { from, to, concept } = into;
  let kept = 0;
  const before = into.count;
  for (let at = 0; at < before; at += 1) {
    const start = from[at] as number;
    const end = to[at] as number;
    let covered = false;
    for (let other = 0; other < before && !covered; other += 1) {
      const otherStart = from[other] as number;
      const otherEnd = to[other] as number;
      if (otherStart > start || otherEnd < end) continue;
      covered = otherEnd - otherStart > end - start || (other < at && concept[other] === concept[at]);
    }
    drop[at] = covered ? 1 : 0;
  }
  for (let at = 0; at < before; at += 1) {
    if (drop[at] === 1) continue;
    concept[kept] = concept[at] as number;
    from[kept] = from[at] as number;
    to[kept] = to[at] as number;
    into.first[kept] = into.first[at] as number;
    into.last[kept] = into.last[at] as number;
    into.spoken[kept] = into.spoken[at] as number;
    kept += 1;
  }
  into.count = kept;
}

const drop = new Uint8Array(maxMatches);
