import { classOf, type Kind, kindsOf } from '../../classify/taxonomy.js';
import { amountOf } from '../../effort/amounts.js';
import type { CountedTask } from '../../effort/effort.js';
import { effortSince } from '../booked.js';
import { dayBefore, daysBetween, laterOf } from '../days.js';
import type { FindingFigures } from '../figures.js';
import { type FindingRule, unknown } from '../finding.js';
import { shareOf } from '../sums/mix.js';

const RECENT_DAYS = 90;
const SHORTEST_PERIOD = 60;
const FEWEST_TASKS = 15;
/** Parts of the recent growth effort: what the rows show, and what may be there unrecognised. */
const HARDLY = 0.01;
const NEAR_ZERO = 0.03;

type Figures = FindingFigures['growth-balance'];

/**
 * How growth work is divided over its kinds, and which had hardly any lately. "Nothing on retention" is said only where
 * the expected effort is near zero too: a kind that is hidden in unclear or doubtful tasks is not missing.
 */
export const growthBalance: FindingRule<'growth-balance'> = {
  id: 'growth-balance',
  find({ sums, effort: { counted: tasks }, counted: { growth }, ids }) {
    const { from, to } = sums.input.period;
    if (from === null || to === null) return unknown('growth-balance', 'dates');
    if ((daysBetween(from, to) ?? 0) < SHORTEST_PERIOD) return unknown('growth-balance', 'longer-period');
    if (growth.length < FEWEST_TASKS) return unknown('growth-balance', 'more-tasks');
    const recentFrom = laterOf(from, dayBefore(to, RECENT_DAYS));

    const { whole, recent, lastSeen } = growthEffort(tasks, recentFrom);
    const kinds = kindsOf.growth.map((kind) => ({
      kind,
      effort: whole.rows(kind),
      tasks: sums.kinds.find((row) => row.kind === kind)?.tasks ?? 0,
      share: shareOf(whole.rows(kind), whole.growthRows) ?? 0,
      lastSeen: lastSeen(kind),
      expected: whole.of(kind),
    }));
    const missing = kinds.flatMap(({ kind, lastSeen: since }): Figures['missing'] => {
      const seen = recent.rows(kind);
      const hardly = seen <= HARDLY * recent.growthRows && recent.of(kind) <= NEAR_ZERO * recent.growth;
      return hardly ? [{ kind, since, recent: seen, nothing: seen === 0 }] : [];
    });
    const busyForSales = sums.verdict.level === 'support-led' || sums.verdict.level === 'support';
    const noStrategy = busyForSales && missing.some(({ kind }) => kind === 'strategy');
    return {
      id: 'growth-balance',
      level: noStrategy || missing.length > 2 ? 'warning' : missing.length > 0 ? 'note' : 'good',
      figures: { kinds, recentFrom, missing, noStrategy },
      tasks: ids.growth,
      needs: [],
    };
  },
};

interface GrowthEffort {
  /** What the rows say, by kind, and together. */
  rows: (kind: Kind) => number;
  growthRows: number;
  /** What the probabilities of every task make likely, by kind, and together. */
  of: (kind: Kind) => number;
  growth: number;
}

/** What the rows show of a kind as growth, and what the probabilities make likely. */
interface KindSum {
  rows: number;
  expected: number;
}

/** Growth effort of the whole period and since a day, and the last day on which the rows show each kind. */
function growthEffort(tasks: readonly CountedTask[], recentFrom: string) {
  const kinds = new Map<Kind, { whole: KindSum; recent: KindSum; lastSeen: string }>();
  for (const task of tasks) {
    const { class: name, kind, probabilities } = task.decision;
    let sums = kinds.get(kind);
    if (sums === undefined) {
      sums = { whole: { rows: 0, expected: 0 }, recent: { rows: 0, expected: 0 }, lastSeen: '' };
      kinds.set(kind, sums);
    }
    const amount = amountOf(task.effort.amount);
    const lately = effortSince(task, recentFrom);
    sums.whole.expected += amountOf(amount * probabilities.growth);
    sums.recent.expected += amountOf(lately * probabilities.growth);
    if (name !== 'growth') continue;
    sums.whole.rows += amount;
    sums.recent.rows += lately;
    for (const { day } of task.effort.bookings)
      if (day !== undefined && day > sums.lastSeen) sums.lastSeen = day;
  }
  return {
    whole: growthOf(Array.from(kinds, ([kind, { whole }]) => ({ kind, ...whole }))),
    recent: growthOf(Array.from(kinds, ([kind, { recent }]) => ({ kind, ...recent }))),
    lastSeen: (kind: Kind) => kinds.get(kind)?.lastSeen || null,
  };
}

function growthOf(kinds: readonly (KindSum & { kind: Kind })[]): GrowthEffort {
  let [growthRows, growth, hidden] = [0, 0, 0];
  for (const { kind, rows, expected } of kinds) {
    growthRows += rows;
    growth += expected;
    if (classOf(kind) !== 'growth') hidden += expected;
  }
  const sumOf = (kind: Kind) => kinds.find((sum) => sum.kind === kind);
  return {
    rows: (kind) => sumOf(kind)?.rows ?? 0,
    growthRows,
    // A task that looks like no growth work tells no kind of growth; what it may hide is spread over all kinds alike.
    of: (kind) => (sumOf(kind)?.expected ?? 0) + hidden / kindsOf.growth.length,
    growth,
  };
}
