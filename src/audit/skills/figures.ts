import type { Craft, Kind } from '../../classify/taxonomy.js';

/** Support work by people in team.yaml who were not hired for that kind. Efforts in the run's unit. */
export interface MisusedWork {
  effort: number;
  /** Of all support effort of the rows, 0..1. */
  share: number;
  /** By name: nobody is ranked. Kinds: most effort first. */
  people: { name: string; effort: number; hiredFor: (Craft | Kind)[]; kinds: Kind[] }[];
  /** In the team's currency, of those people whose rate is known; null without rates, or where effort is not time. */
  cost: number | null;
}

/** How a piece of work suits the person who did it. */
export const fits = ['hiredFor', 'skilled', 'outside', 'common', 'unclear'] as const;
/**
 * hiredFor: its kind, or (unless it is sales support) its craft, is what the person was hired for.
 * skilled: a craft that the person has (level 3 and up, or hired for it), but not hired for this.
 * outside: neither. common: meetings, planning and team matters, a part of every job. unclear: not decided.
 */
export type Fit = (typeof fits)[number];

/** Effort by fit; `total` is the sum of the others. */
export type FitSums = Record<Fit | 'total', number>;

export interface PersonFit extends FitSums {
  name: string;
  role: string | null;
}

/** One person's work that is not what they were hired for: sales support that is not exempt, and work outside their skills. */
export interface Mismatch {
  name: string;
  role: string | null;
  hiredFor: (Craft | Kind)[];
  /** What it was: most effort first, at most three. */
  kinds: Kind[];
  /** The same as a reader would say it: sales support by its kind, other work by its craft. */
  work: (Craft | Kind)[];
  effort: number;
  /** Of this person's effort, 0..1. */
  share: number;
  cost: number | null;
}

export interface SkillFit {
  /** By name: nobody is ranked. */
  people: PersonFit[];
  sums: FitSums;
  /** Effort by people whom team.yaml does not name or describe, or by nobody named; no part of the sums. */
  notJudged: number;
  /** The costliest first (by cost where every rate is known, else by effort); at most five. */
  mismatches: Mismatch[];
  /** All mismatched effort, and what it cost at least. */
  mismatched: number;
  cost: number | null;
  /** Crafts that somebody has and that hardly any work used. */
  unused: { craft: Craft; people: string[] }[];
  /** Crafts that the work asked for and nobody has; share of the judged effort. */
  missing: { craft: Craft; effort: number; share: number }[];
  /** Why work lay outside skills; sums to sums.outside. "open": somebody with the skill had room, or nothing tells. */
  reasons: { wanted: number; nobody: number; busy: number; open: number };
}
