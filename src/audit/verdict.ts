import type { CountedTask, Unit } from '../effort/effort.js';
import type { Interval } from '../statistics/estimate.js';
import type { AuditSettings, Level, Shares, Verdict, Why } from './audit.js';
import { whatWouldSettle } from './what-would-settle.js';

/** Conventions of the verdict; DESIGN's "The sums". */
export const FEWEST_TASKS = 30;
export const SMALLEST_PART = 0.25;
export const MOST_UNCLEAR = 0.4;
const HALF_MARGIN = 0.1;

type Thresholds = AuditSettings['thresholds'];
const decided = ['growth', 'growth-led', 'support-led', 'support'] as const;

/** The level of a support ratio (0..1) by the limits that the user set, or the default ones. */
export function levelOf(ratio: number, thresholds: Thresholds): Exclude<Level, 'undecided'> {
  return decided[levelIndex(ratio, thresholds)] ?? 'support';
}

function levelIndex(ratio: number, { growthLed, supportLed, support }: Thresholds): number {
  return ratio < growthLed ? 0 : ratio < supportLed ? 1 : ratio < support ? 2 : 3;
}

export interface VerdictInput {
  tasks: readonly CountedTask[];
  shares: Shares;
  /** support / (support + growth) of the estimates. */
  ratio: Interval | null;
  unit: Unit;
  settings: AuditSettings;
}

/** One number everywhere: its level, or why the data do not allow one and what would settle it. */
export function verdict({ tasks, shares, ratio, unit, settings }: VerdictInput): Verdict {
  const why = reasons(shares, ratio, settings.thresholds);
  const level = ratio === null || why.length > 0 ? 'undecided' : levelOf(ratio.estimate, settings.thresholds);
  return {
    level,
    supportRatio: ratio?.estimate ?? null,
    low: ratio?.low ?? null,
    high: ratio?.high ?? null,
    bounds: bounds(shares),
    why,
    settle: level === 'undecided' ? whatWouldSettle({ tasks, shares, ratio, why, unit }) : null,
  };
}

function reasons(
  { growth, support, unclear }: Shares,
  ratio: Interval | null,
  thresholds: Thresholds,
): Why[] {
  const tasks = growth.tasks + support.tasks;
  if (ratio === null || tasks + unclear.tasks === 0) return [{ code: 'no-tasks' }];
  const why: Why[] = [];
  if (tasks < FEWEST_TASKS) why.push({ code: 'too-few', tasks, needed: FEWEST_TASKS });
  const part = (growth.share ?? 0) + (support.share ?? 0);
  if (part < SMALLEST_PART) why.push({ code: 'small-part', share: part, needed: SMALLEST_PART });
  const doubt = unclear.share ?? 0;
  if (doubt > MOST_UNCLEAR) why.push({ code: 'too-unclear', share: doubt, limit: MOST_UNCLEAR });
  const { low, high } = ratio;
  if (levelIndex(high, thresholds) - levelIndex(low, thresholds) > 1) {
    why.push({ code: 'wide-interval', low, high });
  } else if (0.5 - low > HALF_MARGIN && high - 0.5 > HALF_MARGIN) {
    why.push({ code: 'straddles-half', low, high });
  }
  return why;
}

/** The rows' ratio with all unclear effort on growth's side, and with all of it on support's. */
function bounds({ growth, support, unclear }: Shares): Verdict['bounds'] {
  const whole = growth.effort + support.effort + unclear.effort;
  if (whole <= 0) return { low: null, high: null };
  return { low: support.effort / whole, high: (support.effort + unclear.effort) / whole };
}
