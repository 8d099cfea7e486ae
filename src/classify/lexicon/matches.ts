import { type LexiconTable, listsFrom, opens } from './table.js';

export const maxMatches = 600;

/** The concepts found in one text. The arrays are reused from text to text. */
export interface Matches {
  count: number;
  concept: Uint16Array;
  /** Folded letters covered: from (inclusive), to (exclusive). */
  from: Int32Array;
  to: Int32Array;
  /** Words covered: first and last. */
  first: Int32Array;
  last: Int32Array;
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
  };
}

/** Adds the concept or concepts of one slot of the lexicon. */
export function addSlot(
  table: LexiconTable,
  slot: number,
  first: number,
  last: number,
  from: number,
  to: number,
  into: Matches,
): void {
  const value = table.values[slot] as number;
  if (value === opens) return;
  if (value < listsFrom) {
    addMatch(into, value, first, last, from, to);
    return;
  }
  const place = value - listsFrom;
  const many = table.lists[place] as number;
  for (let next = 1; next <= many; next += 1)
    addMatch(into, table.lists[place + next] as number, first, last, from, to);
}

export function addMatch(
  into: Matches,
  concept: number,
  first: number,
  last: number,
  from: number,
  to: number,
): void {
  const at = into.count;
  if (at >= maxMatches) return;
  into.concept[at] = concept;
  into.first[at] = first;
  into.last[at] = last;
  into.from[at] = from;
  into.to[at] = to;
  into.count = at + 1;
}

const drop = new Uint8Array(maxMatches);

/** Drops a match that lies within a longer one, and a concept found twice at one place. */
export function keepLongest(matches: Matches): void {
  const { from, to, concept, first, last, count } = matches;
  for (let at = 0; at < count; at += 1) {
    const start = from[at] as number;
    const end = to[at] as number;
    let covered = false;
    for (let other = 0; other < count && !covered; other += 1) {
      const otherStart = from[other] as number;
      const otherEnd = to[other] as number;
      if (otherStart > start || otherEnd < end) continue;
      covered = otherEnd - otherStart > end - start || (other < at && concept[other] === concept[at]);
    }
    drop[at] = covered ? 1 : 0;
  }
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    if (drop[at] === 1) continue;
    concept[kept] = concept[at] as number;
    from[kept] = from[at] as number;
    to[kept] = to[at] as number;
    first[kept] = first[at] as number;
    last[kept] = last[at] as number;
    kept += 1;
  }
  matches.count = kept;
}
