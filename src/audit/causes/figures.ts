import type { Kind } from '../../classify/taxonomy.js';
import type { Unit } from '../../effort/effort.js';
import type { Side } from '../../files/alignment.js';
import type { FindingId } from '../finding.js';
import type { ScoredQuestion } from './points.js';

/** The four causes (docs/causes.md): seen as support; different goals; too little talk; sales held to be more important. */
export const causeNames = ['seen-as-support', 'different-goals', 'little-talk', 'sales-first'] as const;
export type Cause = (typeof causeNames)[number];

/** 0 (no sign of it) to 100 (every answer points to it); null where too few answered. */
export type CauseScores = Record<Cause, number | null>;

export interface Causes {
  /** How many people answered, by side. */
  answers: Record<Side, number>;
  /** All answers together, each group counting alike. */
  profile: CauseScores;
  /** Only sides with three answers or more. */
  sides: { side: Side; scores: CauseScores }[];
  /** Sides that answered, but too few to be shown apart. */
  hidden: Side[];
  /** Answers that stay out of every figure, because they could be worked out from the others. */
  keptBack: number;
  /** Where the sides that can be shown see things most differently; `apart` in points of 0..100. At most five. */
  disagreements: { question: ScoredQuestion; cause: Cause; most: Side; least: Side; apart: number }[];
  believed: Believed;
  /** The kind of company that most answers named; null where none leads. */
  company: string | null;
  /** At most three, the strongest first. */
  actions: Action[];
}

/** What people believe goes to sales requests, against what the tasks show; shares of all work, 0..1. */
export interface Believed {
  all: number | null;
  sides: { side: Side; share: number }[];
  measured: { share: number; low: number; high: number; unit: Unit } | null;
}

export const actionNames = [
  'shared-goal',
  'lead-agreement',
  'daily-leads',
  'sales-meetings',
  'pairs',
  'monthly-lunch',
  'lead-sources',
  'intake',
  'templates',
  'hired-only',
  'strategy-first',
  'measure-touches',
  'seat',
  'budget-by-result',
] as const;
export type ActionName = (typeof actionNames)[number];

export const deciders = ['head-of-marketing', 'sales-director', 'both', 'ceo'] as const;
export type Decider = (typeof deciders)[number];

export interface Action {
  action: ActionName;
  cause: Cause;
  decides: Decider;
  /** Effort a week, in the run's unit, that it frees at most; null where it frees none by itself. */
  frees: number | null;
  /** What next quarter's audit must show, with today's figure. */
  check: Check;
}

export type Check =
  | { code: 'support-ratio'; finding: FindingId; now: number | null }
  | { code: 'cause-score'; finding: FindingId; now: number | null }
  | { code: 'alignment-tasks'; finding: FindingId; now: number | null }
  | { code: 'kind-share'; finding: FindingId; now: number | null; kind: Kind }
  | { code: 'cancelled-effort'; finding: FindingId; now: number | null }
  | { code: 'repeated-effort'; finding: FindingId; now: number | null }
  | { code: 'misused-effort'; finding: FindingId; now: number | null };
