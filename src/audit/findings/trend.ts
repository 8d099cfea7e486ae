import type { CountedTask } from '../../effort/effort.js';
import { ratioChange } from '../../statistics/ratio-change.js';
import { dayBefore, daysBetween } from '../days.js';
import type { Estimated } from '../estimated.js';
import { type FindingRule, unknown } from '../finding.js';
import { UNDATED } from '../sums/periods.js';

/** Days; two halves of six weeks. */
const SHORTEST_PERIOD = 84;
const FEWEST_TASKS = 20;
/** Enough for the ends of an interval that nobody reads finer than to a point. */
const DRAWS = 200;

/** Whether the support ratio rose or fell from the first half of the period to the second, by more than noise. */
export const trend: FindingRule<'trend'> = {
  id: 'trend',
  find(facts) {
    const { sums, ids } = facts;
    const { from, to } = sums.input.period;
    if (from === null || to === null) return unknown('trend', 'dates');
    const periods = sums.periods.filter(({ period, total }) => period !== UNDATED && total > 0).length;
    const days = (daysBetween(from, to) ?? 0) + 1;
    if (days < SHORTEST_PERIOD) return unknown('trend', 'longer-period');
    const middle = dayBefore(to, Math.floor(days / 2) - 1);
    const { effort, estimated, settings } = facts;
    const { before, after } = halves(effort.counted, estimated, middle);
    if (Math.min(before.telling, after.telling) < FEWEST_TASKS) return unknown('trend', 'more-tasks');
    const found = ratioChange(estimated.evidence, before.efforts, after.efforts, estimated.estimate.reading, {
      seed: settings.seed,
      draws: DRAWS,
    });
    if (found === null) return unknown('trend', 'more-tasks');
    const { before: first, after: last, change, moreThanNoise } = found;
    return {
      id: 'trend',
      level: !moreThanNoise ? 'note' : change.estimate > 0 ? 'warning' : 'good',
      figures: { periods, first, last, middle, change, moreThanNoise },
      tasks: [...ids.support, ...ids.growth],
      needs: [],
    };
  },
};

interface Half {
  /** What it holds of each task, at its place among the estimated. */
  efforts: Float64Array;
  /** How many of its tasks are likely growth or support: only those say anything of the ratio. */
  telling: number;
}

function halves(
  tasks: readonly CountedTask[],
  { efforts: { length }, places }: Estimated,
  middle: string,
): { before: Half; after: Half } {
  const before: Half = { efforts: new Float64Array(length), telling: 0 };
  const after: Half = { efforts: new Float64Array(length), telling: 0 };
  let next = 0;
  for (const { decision, effort } of tasks) {
    const at = places[next++] ?? 0;
    for (const { day, amount } of effort.bookings) {
      if (day === undefined) continue;
      const { efforts } = day < middle ? before : after;
      efforts[at] = (efforts[at] ?? 0) + amount;
    }
    if (decision.probabilities.other < 0.5) {
      if ((before.efforts[at] ?? 0) > 0) before.telling += 1;
      if ((after.efforts[at] ?? 0) > 0) after.telling += 1;
    }
  }
  return { before, after };
}
