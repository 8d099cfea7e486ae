import { amountOf } from '../../effort/amounts.js';
import type { CountedTask } from '../../effort/effort.js';
import type { AlternativeRow } from '../audit.js';
import type { Argument } from '../figures.js';
import { type Facts, type FindingRule, unknown } from '../finding.js';
import { heaviest, idsOf } from '../sums/by-effort.js';
import { ratioOf } from '../sums/mix.js';
import { byAmount } from '../sums/order.js';
import { periodOf } from '../sums/period-of.js';
import { levelOf } from '../verdict.js';
import { causes } from './causes.js';

const SOME_UNCLEAR = 0.1;
const DISPUTED = 0.7;
const SOME_DISPUTED = 0.1;
const MANY_DEALS = 0.2;
/** A fair explains something when its month holds most of the work for it, and that is more than a trifle. */
const FAIR_IN_ONE_PERIOD = 0.6;
const FAIR_OF_SUPPORT = 0.1;
const SEEN = 0.7;
const MUCH_LEFT_OUT = 0.2;
const LONGEST_PROOF = 50;

/** The strongest case against the audit's own reading, by what the data show; strongest arguments first. */
export const against: FindingRule<'against'> = {
  id: 'against',
  find(facts) {
    if (facts.sums.verdict.supportRatio === null) return unknown('against', 'more-tasks');
    const disputed = disputedTasks(facts);
    const found: (Argument | null)[] = [
      ...otherReadings(facts),
      unclearWork(facts),
      disputedWork(facts, disputed),
      fairInPeriod(facts),
      longDeals(facts),
      unseenWork(facts),
      leftOut(facts),
      facts.effort.unit === 'hours' ? null : { code: 'not-time', args: { unit: facts.effort.unit } },
      kindOfCompany(facts),
    ];
    return {
      id: 'against',
      level: 'note',
      figures: { arguments: found.filter((argument) => argument !== null) },
      tasks: idsOf(heaviest(disputed, LONGEST_PROOF)),
      needs: [],
    };
  },
};

/** Where another way to look at it gives another level, the farthest away first. */
function otherReadings({ sums }: Facts): Argument[] {
  const { level } = sums.verdict;
  const codes = {
    'sales-definition': 'sales-definition',
    'without-largest': 'few-tasks',
    'without-busiest': 'one-person',
  } as const;
  const found: { argument: Argument; apart: number }[] = [];
  const apart = (ratio: number) => Math.abs(ratio - (sums.verdict.supportRatio ?? ratio));
  for (const row of sums.alternatives) {
    const { code, supportRatio: ratio } = row;
    if (code === 'max-days' || ratio === null || !differs(row, level)) continue;
    found.push({ argument: { code: codes[code], args: { ratio, level: row.level } }, apart: apart(ratio) });
  }
  for (const { basis, supportRatio: ratio } of sums.effort.sensitivity) {
    if (ratio === null || basis === sums.effort.basis || level === 'undecided') continue;
    const other = levelOf(ratio, sums.settings.thresholds);
    if (other === level) continue;
    found.push({
      argument: { code: 'other-basis', args: { basis, ratio, level: other } },
      apart: apart(ratio),
    });
  }
  return found.sort((a, b) => b.apart - a.apart).map(({ argument }) => argument);
}

function differs(row: AlternativeRow, level: string): boolean {
  return level !== 'undecided' && row.level !== level;
}

function unclearWork({ sums }: Facts): Argument | null {
  const share = sums.shares.unclear.share ?? 0;
  const { low, high } = sums.verdict.bounds;
  if (share < SOME_UNCLEAR || low === null || high === null) return null;
  return { code: 'unclear-work', args: { share, low, high } };
}

/** Growth and support tasks that were decided, though not by much. */
function disputedTasks({ counted: { growth, support } }: Facts): CountedTask[] {
  const narrow = ({ decision }: CountedTask) =>
    decision.decidedBy === 'model' && decision.confidence < DISPUTED;
  return [...growth.filter(narrow), ...support.filter(narrow)];
}

function disputedWork({ sums }: Facts, disputed: readonly CountedTask[]): Argument | null {
  const effort = disputed.reduce((sum, task) => sum + amountOf(task.effort.amount), 0);
  const whole = sums.shares.growth.effort + sums.shares.support.effort;
  const share = whole > 0 ? effort / whole : 0;
  return share < SOME_DISPUTED ? null : { code: 'disputed-tasks', args: { tasks: disputed.length, share } };
}

/** A fair that falls into one month weighs on the whole; the ratio without that work says how much. */
function fairInPeriod({ sums, counted }: Facts): Argument | null {
  const byPeriod = new Map<string, number>();
  for (const { decision, effort } of counted.support) {
    if (decision.kind !== 'sales-events') continue;
    for (const { day, amount } of effort.bookings) {
      if (day === undefined) continue;
      const period = periodOf(day, 'month');
      byPeriod.set(period, (byPeriod.get(period) ?? 0) + amountOf(amount));
    }
  }
  const [most] = [...byPeriod].sort(
    byAmount(
      ([, effort]) => effort,
      ([period]) => period,
    ),
  );
  const all = [...byPeriod.values()].reduce((sum, effort) => sum + effort, 0);
  const { growth, support } = sums.shares;
  if (!most || all < FAIR_OF_SUPPORT * support.effort || most[1] < FAIR_IN_ONE_PERIOD * all) return null;
  const ratio = ratioOf({ growth: growth.effort, support: support.effort - all });
  return ratio === null
    ? null
    : { code: 'fair-in-period', args: { period: most[0], effort: most[1], ratio } };
}

/** Much work on single deals may mean few customers and long deals, where sales support can be the strategy. */
function longDeals({ sums }: Facts): Argument | null {
  const effort = sums.kinds.find(({ kind }) => kind === 'deals')?.effort ?? 0;
  const share = sums.shares.support.effort > 0 ? effort / sums.shares.support.effort : 0;
  return share < MANY_DEALS ? null : { code: 'long-deals', args: { share, effort } };
}

function unseenWork({ sums }: Facts): Argument | null {
  if (!sums.capacity || sums.capacity.available <= 0) return null;
  const share = sums.capacity.counted / sums.capacity.available;
  return share >= SEEN ? null : { code: 'unseen-work', args: { share } };
}

/** In a young company, or one on few customers, supporting sales can be what marketing is for; only people can tell. */
function kindOfCompany(facts: Facts): Argument | null {
  const answers = causes.find(facts);
  const company = answers.level === 'unknown' ? null : answers.figures.company;
  if (company === null) return { code: 'company-unknown', args: {} };
  return company === 'young' ? { code: 'young-company', args: {} } : null;
}

function leftOut({ sums }: Facts): Argument | null {
  const effort = sums.input.leftOut
    .filter(({ reason }) => reason !== 'outside-period' && reason !== 'filtered' && reason !== 'parent')
    .reduce((sum, row) => sum + row.effort, 0);
  const share = effort > 0 ? effort / (effort + sums.effort.total) : 0;
  return share < MUCH_LEFT_OUT ? null : { code: 'left-out', args: { share } };
}
