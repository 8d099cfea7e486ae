import type { Kind } from '../classify/taxonomy.js';
import type { Interval } from '../statistics/estimate.js';
import type { Causes } from './causes/figures.js';
import type { MisusedWork, SkillFit } from './skills/figures.js';

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
  'misused-work': MisusedWork;
  'who-asks': {
    /** Named requesters of support work. */
    requesters: number;
    /** Share of the support effort that has a named requester. */
    named: number;
    /** The fewest requesters who ask for at least half of the support effort that has a name, and their share of it. */
    top: { count: number; share: number; names: string[] };
    departments: { name: string; effort: number; tasks: number; kinds: Kind[] }[];
    /** Support tasks with less than three working days between created and due; null where dates are missing. */
    shortNotice: { share: number; tasks: number; of: number } | null;
  };
  repeats: {
    clusters: RepeatCluster[];
    effort: number;
    tasks: number;
    /** Of all requests (support and work for other departments), by effort. */
    share: number;
  };
  queue: {
    growth: QueueTime;
    support: QueueTime;
    /** Which is done sooner, where the intervals do not overlap. */
    sooner: 'growth' | 'support' | null;
  };
  'growth-balance': {
    kinds: {
      kind: Kind;
      effort: number;
      tasks: number;
      /** Of the growth effort of the rows. */
      share: number;
      lastSeen: string | null;
      /** Effort that is likely this kind, unclear and doubtful tasks included, by their probabilities. */
      expected: number;
    }[];
    /** Where "lately" begins; ISO date. */
    recentFrom: string;
    /** Kinds with no work, or hardly any, lately: by the rows and by the expected effort. `since`: last day seen. */
    missing: { kind: Kind; since: string | null; recent: number; nothing: boolean }[];
    /** True where sales material keeps the team busy and strategy is missing. */
    noStrategy: boolean;
  };
  /** `months` from the first to the last day with work on it. */
  patience: { channels: Channel[]; lasting: Channel[] };
  'sales-loop': {
    tasks: number;
    effort: number;
    perMonth: number;
    lastSeen: string | null;
    /** 0..100 by the answers on alignment ("they talk too little"); null without them. */
    littleTalk: number | null;
  };
  trend: {
    periods: number;
    /** The estimated support ratio of the period's first half, and of its second. */
    first: number | null;
    last: number | null;
    /** The day on which the second half begins. */
    middle: string;
    /** Change of the support ratio from the first half to the second, with its interval. */
    change: Interval;
    moreThanNoise: boolean;
  };
  people: {
    /** By name: nobody is ranked. */
    people: {
      name: string;
      growth: number;
      support: number;
      other: number;
      unclear: number;
      total: number;
    }[];
    /** The fewest people who do at least half of the support effort that has an assignee, and their share of it. */
    top: { count: number; share: number; names: string[] };
    /** Effort that nobody is assigned to. */
    unassigned: number;
  };
  /** Cancelled after work was spent; growth and support are numbers of tasks. */
  'died-requests': {
    tasks: number;
    effort: number;
    growth: number;
    support: number;
    cancelled: number;
    share: number;
  };
  'skill-fit': SkillFit;
  causes: Causes;
  'data-quality': {
    checks: number;
    worst: string | null;
    /** Of the counted effort, what the worst of them touches. */
    shareOfEffort: number;
    /** Of all effort that is known, what is in the figures. */
    countedShare: number;
  };
  against: { arguments: Argument[] };
}

export interface RepeatCluster {
  /** One title that stands for the others. */
  title: string;
  kind: Kind;
  tasks: string[];
  count: number;
  effort: number;
  /** Days of the first and the last of them; null without dates. */
  first: string | null;
  last: string | null;
}

export interface Channel {
  channel: ChannelName;
  first: string;
  last: string;
  months: number;
  tasks: number;
}
/** Channels that need 2 to 6 months before results show. */
export const channelNames = ['seo', 'content', 'social', 'pr', 'nurture'] as const;
export type ChannelName = (typeof channelNames)[number];

/** What speaks against the reading; the sentence is made from it in the report. */
export type Argument =
  | { code: 'not-time'; args: { unit: string } }
  | { code: 'unclear-work'; args: { share: number; low: number; high: number } }
  | { code: 'disputed-tasks'; args: { tasks: number; share: number } }
  | { code: 'sales-definition'; args: { ratio: number; level: string } }
  | { code: 'other-basis'; args: { basis: string; ratio: number; level: string } }
  | { code: 'few-tasks'; args: { ratio: number; level: string } }
  | { code: 'one-person'; args: { ratio: number; level: string } }
  | { code: 'fair-in-period'; args: { period: string; effort: number; ratio: number } }
  | { code: 'long-deals'; args: { share: number; effort: number } }
  | { code: 'company-unknown'; args: Record<string, never> }
  | { code: 'young-company'; args: Record<string, never> }
  | { code: 'unseen-work'; args: { share: number } }
  | { code: 'left-out'; args: { share: number } };
export type ArgumentCode = Argument['code'];

/** From being asked to being done, counting what is still open (Kaplan-Meier); days. */
export interface QueueTime {
  /** Done, open and cancelled. */
  tasks: number;
  open: number;
  median: number | null;
  low: number | null;
  high: number | null;
}
