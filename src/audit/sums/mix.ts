import type { Kind } from '../../classify/taxonomy.js';
import { amountOf } from '../../effort/amounts.js';
import type { Bar, Mix } from '../audit.js';
import { byText } from './order.js';

/** The effort of each kind, while it is being added up: objects, because a map of numbers makes a new one at each step. */
export type KindSums = Map<Kind, { effort: number }>;

/** A mix that is being added up, with the effort of each kind in it. */
export interface Tally {
  mix: Mix;
  kinds: KindSums;
}

export function emptyMix(): Mix {
  return { growth: 0, support: 0, other: 0, unclear: 0, total: 0, tasks: 0 };
}

export function emptyTally(): Tally {
  return { mix: emptyMix(), kinds: new Map() };
}

/** Adds effort of one class; `tasks` is 0 where the task was counted already. */
export function addTo(mix: Mix, bar: Bar, amount: number, tasks: number): void {
  const exact = amountOf(amount);
  mix[bar] += exact;
  mix.total += exact;
  mix.tasks += tasks;
}

export function addKind(kinds: KindSums, kind: Kind, amount: number): void {
  const sum = kinds.get(kind);
  if (sum === undefined) kinds.set(kind, { effort: amountOf(amount) });
  else sum.effort += amountOf(amount);
}

/** Most effort first. */
export function kindsByEffort(kinds: KindSums): Kind[] {
  return rowsByEffort(kinds).map(({ kind }) => kind);
}

/** The same with their effort. */
export function rowsByEffort(kinds: KindSums): { kind: Kind; effort: number }[] {
  const rows = Array.from(kinds, ([kind, { effort }]) => ({ kind, effort }));
  return rows.sort((a, b) => b.effort - a.effort || byText(a.kind, b.kind));
}

/** support / (support + growth) of the rows, 0..1; null when there is neither. */
export function ratioOf({ growth, support }: Pick<Mix, 'growth' | 'support'>): number | null {
  return growth + support > 0 ? support / (growth + support) : null;
}

/** A share of a whole, 0..1; null when the whole is nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
