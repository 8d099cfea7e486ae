import type { Class, Kind } from '../classify/taxonomy.js';
import type { Basis, CountedTask, DecidedTask, EffortResult, Unit } from '../effort/effort.js';
import type { AlignmentAnswers } from '../files/alignment.js';
import type { Team } from '../files/team.js';
import type { Known } from '../statistics/known-evidence.js';
import type { LeftOut, Warning } from '../task.js';
import type { Estimated } from './estimated.js';
import type { Finding } from './finding.js';

/** Whose share stands in a row of the shares: a class, or what the classifier would not decide. */
export type Bar = Class | 'unclear';

/** What the rows say (effort, tasks, share) and, for a class, what is likely true (estimate, low, high; 0..1). */
export interface ClassShare {
  effort: number;
  tasks: number;
  /** Of the counted effort, 0..1; null when no task counts. */
  share: number | null;
  estimate: number | null;
  low: number | null;
  high: number | null;
}
export type BarShare = Pick<ClassShare, 'effort' | 'tasks' | 'share'>;

export type Shares = Record<Class, ClassShare> & { unclear: BarShare };

export const levels = ['growth', 'growth-led', 'support-led', 'support', 'undecided'] as const;
export type Level = (typeof levels)[number];

/** Why a verdict is undecided; the sentence is made from it in the report. */
export type Why =
  | { code: 'no-tasks' }
  | { code: 'too-few'; tasks: number; needed: number }
  | { code: 'small-part'; share: number; needed: number }
  | { code: 'too-unclear'; share: number; limit: number }
  | { code: 'wide-interval'; low: number; high: number }
  | { code: 'straddles-half'; low: number; high: number };

export interface Verdict {
  level: Level;
  /** support / (support + growth) of the estimates, 0..1; null when there is neither. */
  supportRatio: number | null;
  low: number | null;
  high: number | null;
  /** What all unclear effort on growth's side (low) or on support's side (high) would make of the rows' ratio. */
  bounds: { low: number | null; high: number | null };
  /** Empty unless undecided. */
  why: Why[];
  /**
   * What would settle an undecided verdict: the unclear or doubtful tasks with the most effort (ten at most), how many
   * labels it takes, the basis that is missing (null where effort is time already), and whether more tasks are needed.
   */
  settle: { tasks: string[]; labels: number; basis: Basis | null; longerPeriod: boolean } | null;
}

export interface KindRow {
  class: Bar;
  kind: Kind;
  effort: number;
  tasks: number;
  share: number | null;
}

/**
 * Effort by class within one period, person or requester. `tasks`: a task is counted in its last period, and once for
 * each of its assignees.
 */
export interface Mix {
  growth: number;
  support: number;
  other: number;
  unclear: number;
  total: number;
  tasks: number;
}

export interface PeriodRow extends Mix {
  /** "2026-03", "2026-W12" or "2026-Q1"; "undated" (the last row) for effort that carries no date. */
  period: string;
  /** Of the rows: support / (support + growth); null when there is neither, and for what is undated. */
  supportRatio: number | null;
}

export interface RequesterRow {
  /** The requester as in the data; null = nobody named, or the assignee, in which case nobody asked. */
  name: string | null;
  department: string | null;
  supportEffort: number;
  supportTasks: number;
  /** Kinds of support work asked for, most effort first. */
  kinds: Kind[];
  /** The same with their effort; they sum to `supportEffort`. */
  byKind: { kind: Kind; effort: number }[];
  mix: Mix;
}

export interface PersonRow {
  /** null = nobody assigned. */
  name: string | null;
  mix: Mix;
  /** Kinds done, most effort first. */
  kinds: Kind[];
}

/** The verdict's ratio seen another way. */
export interface SensitivityRow {
  basis: Basis;
  unit: Unit;
  supportRatio: number | null;
  total: number;
}
export interface AlternativeRow {
  code: 'without-largest' | 'without-busiest' | 'max-days' | 'sales-definition';
  args: Record<string, string | number>;
  supportRatio: number | null;
  level: Level;
}

export interface AuditedFile {
  name: string;
  tool: string;
  rows: number;
  sha256: string;
}

/** The limits between the levels and other conventions; all can be set in the config. */
export interface AuditSettings {
  thresholds: { growthLed: number; supportLed: number; support: number };
  by: 'week' | 'month' | 'quarter';
  /** The team's own target for the support ratio, 0..1. */
  target?: number;
  seed: number;
  weekHours: number;
  country?: string;
  maxDays: number;
  hourlyCost?: number;
  currency?: string;
}

export interface Capacity {
  /** Working hours that the people had in the period. */
  available: number;
  people: number;
  /** The counted hours of these people. */
  counted: number;
}

/** Everything that the audit room is given. */
export interface AuditInput {
  files: AuditedFile[];
  /** All tasks that were read, decided, also those that do not count (queue and died requests need them). */
  decided: readonly DecidedTask[];
  /** Its counted tasks stand in the order of their ids, as `measureEffort` gives them. */
  effort: EffortResult;
  /** Left out before effort was measured (no-title, duplicate, filtered). */
  leftOutBefore: readonly LeftOut[];
  warnings: readonly Warning[];
  sensitivity: readonly SensitivityRow[];
  alternatives: readonly AlternativeRow[];
  capacity: Capacity | null;
  dataQuality: readonly DataQualityRow[];
  team?: Team;
  /** One person's answers each; absent without any. */
  alignment?: readonly AlignmentAnswers[];
  labelled: number;
  /** People's labels were sampled or given; then the estimate says so. */
  settings: AuditSettings;
  /** ISO date. */
  now: string;
  known: Known;
  /** `effort.counted` estimated, where that has been done already; else the audit does it. */
  estimated?: Estimated;
  model: string;
  version: string;
  /** The options that the user set, as they would be written on the command line; for the evidence pack. */
  options: Record<string, string>;
  /** Whether to work out what the next audit could tell: dear, and only the documents for leadership say it. */
  lookAhead?: boolean;
}

export interface DataQualityRow {
  code: string;
  tasks: string[];
  /** Share (0..1) of the counted effort that it touches. */
  shareOfEffort: number;
  args: Record<string, string | number>;
}

/** The result: one document, from which every output is made. Words are added by the report. */
export interface Audit {
  tool: { name: 'mkt-audit'; version: string; model: string };
  input: {
    files: AuditedFile[];
    tasksRead: number;
    tasksCounted: number;
    leftOut: LeftOut[];
    warnings: Warning[];
    period: { from: string | null; to: string | null };
  };
  effort: {
    basis: Basis;
    unit: Unit;
    total: number;
    coverage: number;
    filled: number;
    sensitivity: SensitivityRow[];
  };
  shares: Shares;
  estimate: { method: 'model' | 'labels' | 'model+labels'; labelled: number };
  verdict: Verdict;
  kinds: KindRow[];
  findings: Finding[];
  tasks: CountedTask[];
  periods: PeriodRow[];
  requesters: RequesterRow[];
  people: PersonRow[];
  alternatives: AlternativeRow[];
  capacity: Capacity | null;
  dataQuality: DataQualityRow[];
  /** Cost of support and misused work where the user gave rates (hours of people without one are apart); else null. */
  money: { currency: string; support: number; hoursWithoutRate: number; misused: number | null } | null;
  /** The fall of the support ratio (0..1) that a next audit of like size could tell from chance; null where unknown. */
  detectableChange: number | null;
  settings: AuditSettings;
  options: Record<string, string>;
  now: string;
}
