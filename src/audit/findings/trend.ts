import type { CountedTask } from '../../effort/effort.js';
import { ratioChange } from '../../statistics/ratio-change.js';
import type { Estimated } from '../estimated.js';
import { type FindingRule, unknown } from '../finding.js';
import { UNDATED } from '../sums/periods.js';
import { dayBefore, daysBetween } from './days.js';

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
    const [before, after] = halves(effort.counted, estimated, middle);
    const fewest = Math.min(
      telling(effort.counted, estimated, before),
      telling(effort.counted, estimated, after),
    );
    if (fewest < FEWEST_TASKS) return unknown('trend', 'more-tasks');
    const found = ratioChange(estimated.evidence, before, after, estimated.estimate.reading, {
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

/** The effort that each half holds of each task, at its place among the estimated. */
function halves(
  tasks: readonly CountedTask[],
  { efforts, places }: Estimated,
  middle: string,
): [Float64Array, Float64Array] {
  const before = new Float64Array(efforts.length);
  const after = new Float64Array(efforts.length);
  for (let i = 0; i < tasks.length; i++) {
    const at = places[i] ?? 0;
    for (const { day, amount } of tasks[i]?.effort.bookings ?? []) {
      if (day === undefined) continue;
      const half = day < middle ? before : after;
      half[at] = (half[at] ?? 0) + amount;
    }
  }
  return [before, after];
}

/** How many tasks of a half are likely growth or support: only those say anything of the ratio. */
function telling(tasks: readonly CountedTask[], { places }: Estimated, half: Float64Array): number {
  let count = 0;
  for (let i = 0; i < tasks.length; i++)
    if ((half[places[i] ?? 0] ?? 0) > 0 && (tasks[i]?.decision.probabilities.other ?? 1) < 0.5) count++;
  return count;
}
