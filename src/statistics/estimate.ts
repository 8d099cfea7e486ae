import type { Class } from '../classify/taxonomy.js';
import type { Reading } from './reading.js';
import type { ScoreCells } from './score-cells.js';
import type { Shares } from './unmix.js';

/** The classifier's decisions on boards whose truth is known, out of fold: how it errs given the true class. */
export interface KnownErrors {
  boards: readonly { name: string; tasks: readonly KnownError[] }[];
}
export interface KnownError {
  truth: Class;
  probabilities: Record<Class, number>;
  effort: number;
}

/** A figure with its 95 % interval, all 0..1. */
export interface Interval {
  estimate: number;
  low: number;
  high: number;
}

export interface ShareEstimate {
  shares: Record<Class, Interval>;
  /** support / (support + growth); null where neither has any effort. */
  supportRatio: Interval | null;
  /** What the mix of the effort without a label may be, one entry a draw, unclipped; empty where nothing is known of it. */
  draws: readonly Shares[];
  reading: Reading;
  scores: ScoreCells;
}
