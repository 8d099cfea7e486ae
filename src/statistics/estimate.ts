import type { Class } from '../classify/taxonomy.js';

/** What an estimate needs of a task. An estimate is a function of tasks, probabilities, effort and labels, and of nothing else. */
export interface WeighedTask {
  probabilities: Record<Class, number>;
  /** In the run's unit, >= 0. */
  effort: number;
  /** A person's decision, which is certain. */
  label?: Class;
}

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
}
