import { join } from '../hash.js';
import type { Matches } from '../lexicon/matches.js';
import { type Space, space } from './keys.js';
import { emit, inTitle, type Signals } from './signals.js';

/** Which concepts a title speaks of; reused. */
export interface Found {
  count: number;
  concept: Uint16Array;
  first: Int16Array;
  last: Int16Array;
}

export function createFound(): Found {
  return { count: 0, concept: new Uint16Array(600), first: new Int16Array(600), last: new Int16Array(600) };
}

/** Each concept once, where it stands first. */
export function distinct(matches: Matches, into: Found): void {
  into.count = 0;
  for (let at = 0; at < matches.count; at += 1) {
    const concept = matches.concept[at] as number;
    let known = false;
    for (let other = 0; other < into.count && !known; other += 1) known = into.concept[other] === concept;
    if (known) continue;
    into.concept[into.count] = concept;
    into.first[into.count] = matches.first[at] as number;
    into.last[into.count] = matches.last[at] as number;
    into.count += 1;
  }
}

export function emitConcepts(found: Found, name: Space, field: number, value: number, into: Signals): void {
  for (let at = 0; at < found.count; at += 1) {
    const concept = found.concept[at] as number;
    emit(into, name, concept, value, field, found.first[at] as number, found.last[at] as number);
  }
}

/** The more concepts, the less each pair of them says. */
export function conceptPairValue(count: number): number {
  return 0.5 / Math.sqrt(1 + count);
}

/** The same for two clusters in either order. */
export function clusterPair(one: number, other: number): number {
  return one < other ? join(one, other) : join(other, one);
}

/** Pairs of what the concepts are (a deliverable of sales × an occasion of sales): learned from few, true of many. */
export function emitConceptPairs(found: Found, clusters: Uint16Array, into: Signals): void {
  const value = conceptPairValue(found.count);
  for (let at = 0; at < found.count; at += 1) {
    const cluster = clusters[found.concept[at] as number] as number;
    for (let other = at + 1; other < found.count; other += 1) {
      const second = clusters[found.concept[other] as number] as number;
      if (second === cluster) continue;
      emit(
        into,
        space.conceptPair,
        clusterPair(cluster, second),
        value,
        inTitle,
        found.first[at] as number,
        found.last[other] as number,
      );
    }
  }
}
