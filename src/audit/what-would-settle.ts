import type { CountedTask, Unit } from '../effort/effort.js';
import type { Interval } from '../statistics/estimate.js';
import type { Shares, Verdict, Why } from './audit.js';
import { byAmount } from './sums/order.js';

/** A half-width of an eighth fits into two neighbouring levels of a quarter each. */
const NARROW = 0.125;
/** Nobody reads a longer list; the number of labels is told apart. */
const LONGEST_LIST = 10;

interface Open {
  tasks: readonly CountedTask[];
  shares: Shares;
  ratio: Interval | null;
  why: readonly Why[];
  unit: Unit;
}

/**
 * What would settle an undecided verdict. The tasks are those whose doubt weighs most (effort times the chance of
 * being wrong); the labels are how many of them a person would have to decide. Rough on purpose: an interval is
 * taken to shrink with the effort that no person has decided.
 */
export function whatWouldSettle({ tasks, shares, ratio, why, unit }: Open): Verdict['settle'] {
  const codes = new Set(why.map(({ code }) => code));
  const longerPeriod = codes.has('no-tasks') || codes.has('too-few') || codes.has('small-part');
  const basis = unit === 'hours' || codes.has('no-tasks') ? null : 'logged';
  const doubtful = tasks
    .filter(({ decision, effort }) => decision.decidedBy === 'model' && effort.amount > 0)
    .sort(byAmount(weight, ({ task }) => task.id));
  const wanted = Math.max(
    labelsForUnclear(doubtful, shares, codes),
    labelsForWidth(doubtful, ratio, codes),
    labelsForPart(shares, codes),
  );
  const labels = Math.min(wanted, doubtful.length);
  const list = doubtful.slice(0, labels === 0 ? 0 : LONGEST_LIST);
  return { tasks: list.map(({ task }) => task.id), labels, basis, longerPeriod };
}

function weight({ decision, effort }: CountedTask): number {
  return (1 - decision.confidence) * effort.amount;
}

/** As many unclear tasks, most effort first, as bring the unclear share down to its limit. */
function labelsForUnclear(doubtful: readonly CountedTask[], shares: Shares, codes: Set<Why['code']>): number {
  if (!codes.has('too-unclear')) return 0;
  const total = shares.growth.effort + shares.support.effort + shares.other.effort + shares.unclear.effort;
  let excess = shares.unclear.effort - 0.4 * total;
  let labels = 0;
  for (const { decision, effort } of doubtful) {
    if (excess <= 0) break;
    labels += 1;
    if (decision.class === 'unclear') excess -= effort.amount;
  }
  return labels;
}

/** As many tasks as carry the part of the effort by which the interval is too wide. */
function labelsForWidth(
  doubtful: readonly CountedTask[],
  ratio: Interval | null,
  codes: Set<Why['code']>,
): number {
  if (ratio === null || !(codes.has('wide-interval') || codes.has('straddles-half'))) return 0;
  const half = (ratio.high - ratio.low) / 2;
  const room = Math.min(NARROW, Math.abs(ratio.estimate - 0.5) + 0.1);
  let open = doubtful.reduce((sum, { effort }) => sum + effort.amount, 0);
  const target = open * Math.min(1, room / half);
  let labels = 0;
  for (const { effort } of doubtful) {
    if (open <= target) break;
    labels += 1;
    open -= effort.amount;
  }
  return labels;
}

/** Where too little is growth or support, the unclear tasks may be it. */
function labelsForPart(shares: Shares, codes: Set<Why['code']>): number {
  return codes.has('small-part') || codes.has('too-few') ? shares.unclear.tasks : 0;
}
