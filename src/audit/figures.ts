import type { Interval } from '../statistics/estimate.js';

/** The figures of each finding, as they stand in the JSON; efforts are in the run's unit, shares 0..1, times in days. */
export interface FindingFigures {
  'support-ratio': {
    supportRatio: number | null;
    low: number | null;
    high: number | null;
    effort: number;
    level: string;
    /** The team's own target, 0..1, and where the interval lies against it; null without a target. */
    target: number | null;
    againstTarget: 'above' | 'below' | 'cannot-tell' | null;
  };
  /** Support work by people in team.yaml who were not hired for that kind. */
  'misused-work': {
    effort: number;
    share: number;
    people: { name: string; effort: number }[];
    cost: number | null;
  };
  'who-asks': {
    requesters: number;
    named: number;
    /** The fewest requesters who ask for at least half of the support effort, and their share. */
    top: { count: number; share: number };
    departments: { name: string; effort: number; tasks: number; kinds: string[] }[];
    /** Support tasks with less than three working days between created and due; null where dates are missing. */
    shortNotice: { share: number; tasks: number; of: number } | null;
  };
  repeats: {
    clusters: { title: string; kind: string; tasks: string[]; count: number; effort: number }[];
    effort: number;
    tasks: number;
  };
  queue: {
    growth: QueueTime;
    support: QueueTime;
  };
  'growth-balance': {
    kinds: {
      kind: string;
      effort: number;
      tasks: number;
      share: number;
      lastSeen: string | null;
      expected: number;
    }[];
    /** Kinds with hardly any work lately, by the rows and by the expected effort. */
    missing: { kind: string; since: string | null }[];
    /** True where sales material keeps the team busy and strategy is missing. */
    noStrategy: boolean;
  };
  patience: { channels: { channel: string; first: string; last: string; months: number; tasks: number }[] };
  'sales-loop': { tasks: number; perMonth: number; lastSeen: string | null };
  trend: {
    periods: number;
    first: number | null;
    last: number | null;
    /** Change of the support ratio from the first half to the second, with its interval. */
    change: Interval;
    moreThanNoise: boolean;
  };
  people: {
    people: {
      name: string;
      growth: number;
      support: number;
      other: number;
      unclear: number;
      total: number;
    }[];
    /** The fewest people who do at least half of the support effort, and their share. */
    top: { count: number; share: number };
  };
  'died-requests': { tasks: number; effort: number; growth: number; support: number };
  'skill-fit': Record<string, unknown>;
  causes: Record<string, unknown>;
  'data-quality': { checks: number; worst: string | null; shareOfEffort: number; countedShare: number };
  against: { arguments: { code: string; args: Record<string, string | number> }[] };
}

/** From being asked to being done, counting what is still open (Kaplan-Meier); days. */
export interface QueueTime {
  tasks: number;
  open: number;
  median: number | null;
  low: number | null;
  high: number | null;
}
