import type { CountedTask } from '../../effort/effort.js';
import type { WeighedTask } from '../../statistics/estimate.js';
import { ratioChange } from '../../statistics/ratio-change.js';
import { type FindingRule, unknown } from '../finding.js';
import { UNDATED } from '../sums/periods.js';
import { weighedTask } from '../sums/shares.js';
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
    const [before, after] = halves(facts.effort.counted, middle);
    if (Math.min(telling(before), telling(after)) < FEWEST_TASKS) return unknown('trend', 'more-tasks');
    const { knownErrors, settings } = facts;
    const found = ratioChange(before, after, knownErrors, { seed: settings.seed, draws: DRAWS });
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

/** The tasks with the effort that each half holds of them. */
function halves(tasks: readonly CountedTask[], middle: string): [WeighedTask[], WeighedTask[]] {
  const [before, after]: [WeighedTask[], WeighedTask[]] = [[], []];
  for (const task of tasks) {
    let [early, late] = [0, 0];
    for (const { day, amount } of task.effort.bookings) {
      if (day === undefined) continue;
      if (day < middle) early += amount;
      else late += amount;
    }
    if (early > 0) before.push(weighedTask(task, early));
    if (late > 0) after.push(weighedTask(task, late));
  }
  return [before, after];
}

/** How many tasks are likely growth or support: only those say anything of the ratio. */
function telling(tasks: readonly WeighedTask[]): number {
  return tasks.reduce((sum, { probabilities }) => sum + (probabilities.other < 0.5 ? 1 : 0), 0);
}
