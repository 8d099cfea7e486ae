import { classOf, type Kind, kindsOf } from '../../classify/taxonomy.js';
import { amountOf } from '../../effort/amounts.js';
import type { CountedTask } from '../../effort/effort.js';
import type { FindingFigures } from '../figures.js';
import { type FindingRule, unknown } from '../finding.js';
import { addKind, shareOf } from '../sums/mix.js';
import { dayBefore, daysBetween, laterOf } from './days.js';
import { effortSince, span } from './recent.js';

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

    const whole = growthEffort(tasks, (task) => amountOf(task.effort.amount));
    const recent = growthEffort(tasks, (task) => effortSince(task, recentFrom));
    const tasksOf = new Map<Kind, CountedTask[]>(kindsOf.growth.map((kind) => [kind, []]));
    for (const task of growth) tasksOf.get(task.decision.kind)?.push(task);
    const kinds = kindsOf.growth.map((kind) => {
      const own = tasksOf.get(kind) ?? [];
      const effort = whole.rows(kind);
      const share = shareOf(effort, whole.growthRows) ?? 0;
      return {
        kind,
        effort,
        tasks: own.length,
        share,
        lastSeen: span(own)?.last ?? null,
        expected: whole.of(kind),
      };
    });
    const missing = kinds.flatMap(({ kind, lastSeen }): Figures['missing'] => {
      const seen = recent.rows(kind);
      const hardly = seen <= HARDLY * recent.growthRows && recent.of(kind) <= NEAR_ZERO * recent.growth;
      return hardly ? [{ kind, since: lastSeen, recent: seen, nothing: seen === 0 }] : [];
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

function growthEffort(tasks: readonly CountedTask[], part: (task: CountedTask) => number): GrowthEffort {
  const rows = new Map<Kind, number>();
  const likely = new Map<Kind, number>();
  let hidden = 0;
  for (const task of tasks) {
    const { class: name, kind, probabilities } = task.decision;
    const amount = part(task);
    if (name === 'growth') addKind(rows, kind, amount);
    const expected = amountOf(amount * probabilities.growth);
    if (classOf(kind) === 'growth') addKind(likely, kind, expected);
    else hidden += expected;
  }
  const sum = (by: Map<Kind, number>) => [...by.values()].reduce((total, amount) => total + amount, 0);
  return {
    rows: (kind) => rows.get(kind) ?? 0,
    growthRows: sum(rows),
    // A task that looks like no growth work tells no kind of growth; what it may hide is spread over all kinds alike.
    of: (kind) => (likely.get(kind) ?? 0) + hidden / kindsOf.growth.length,
    growth: sum(likely) + hidden,
  };
}
