import type { CountedTask } from '../../effort/effort.js';
import type { WeighedTask } from '../../statistics/estimate.js';
import { estimateShares } from '../../statistics/estimate-shares.js';
import { type Facts, type FindingRule, unknown } from '../finding.js';
import { UNDATED } from '../sums/periods.js';
import { byContent, weighedTask } from '../sums/shares.js';
import { dayBefore, daysBetween } from './days.js';
import { idsOf } from './ids.js';
import { ratioChange, ratioSpread } from './ratio-change.js';
import { effortSince } from './recent.js';

const FEWEST_PERIODS = 4;
const FEWEST_TASKS = 20;

/** Whether the support ratio rose or fell from the first half of the period to the second, by more than noise. */
export const trend: FindingRule<'trend'> = {
  id: 'trend',
  find(facts) {
    const { sums } = facts;
    const { from, to } = sums.input.period;
    if (from === null || to === null) return unknown('trend', 'dates');
    const periods = sums.periods.filter(({ period, total }) => period !== UNDATED && total > 0).length;
    if (periods < FEWEST_PERIODS) return unknown('trend', 'longer-period');
    const middle = dayBefore(to, Math.floor(((daysBetween(from, to) ?? 0) + 1) / 2) - 1);
    const [before, after] = halves(sums.tasks, middle);
    if (Math.min(telling(before), telling(after)) < FEWEST_TASKS) return unknown('trend', 'more-tasks');
    const [first, last] = [half(facts, before), half(facts, after)];
    if (first === null || last === null) return unknown('trend', 'more-tasks');
    const change = ratioChange(first, last);
    const moreThanNoise = change.low > 0 || change.high < 0;
    return {
      id: 'trend',
      level: !moreThanNoise ? 'note' : change.estimate > 0 ? 'warning' : 'good',
      figures: { periods, first: first.estimate, last: last.estimate, middle, change, moreThanNoise },
      tasks: idsOf(
        sums.tasks.filter(({ decision }) => decision.class === 'support' || decision.class === 'growth'),
      ),
      needs: [],
    };
  },
};

/** The tasks with the effort that each half holds of them. */
function halves(tasks: readonly CountedTask[], middle: string): [WeighedTask[], WeighedTask[]] {
  const [before, after]: [WeighedTask[], WeighedTask[]] = [[], []];
  for (const task of tasks) {
    if (task.effort.bookings.every(({ day }) => day === undefined)) continue;
    const late = effortSince(task, middle);
    const early = task.effort.amount - late;
    if (early > 1e-9) before.push(weighedTask(task, early));
    if (late > 1e-9) after.push(weighedTask(task, late));
  }
  return [before.sort(byContent), after.sort(byContent)];
}

/** How many tasks are likely growth or support: only those say anything of the ratio. */
function telling(tasks: readonly WeighedTask[]): number {
  return tasks.reduce((sum, { probabilities }) => sum + (probabilities.other < 0.5 ? 1 : 0), 0);
}

function half({ knownErrors, settings }: Facts, tasks: readonly WeighedTask[]) {
  const ratio = estimateShares([...tasks], knownErrors, { seed: settings.seed }).supportRatio;
  return ratio && { ...ratio, spread: ratioSpread(tasks, ratio.estimate) };
}
