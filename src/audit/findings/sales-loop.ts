import { type FindingRule, unknown } from '../finding.js';
import { daysBetween, MONTH } from './days.js';
import { idsOf } from './ids.js';
import { span } from './recent.js';

const SHORTEST_PERIOD = 60;
/** Once a month, and lately: enough to say that the loop runs. */
const OFTEN = 1;
const LATELY_DAYS = 45;

/** How often work on the loop with sales happens. Tasks do not show talk, so few of them are a note at most. */
export const salesLoop: FindingRule<'sales-loop'> = {
  id: 'sales-loop',
  find({ sums, counted }) {
    const { from, to } = sums.input.period;
    if (from === null || to === null) return unknown('sales-loop', 'dates');
    const days = (daysBetween(from, to) ?? 0) + 1;
    if (days < SHORTEST_PERIOD) return unknown('sales-loop', 'longer-period');
    const tasks = counted.growth.filter(({ decision }) => decision.kind === 'alignment');
    const perMonth = tasks.length / (days / MONTH);
    const lastSeen = span(tasks)?.last ?? null;
    const lately = lastSeen !== null && (daysBetween(lastSeen, to) ?? 0) <= LATELY_DAYS;
    const effort = sums.kinds.find(({ kind }) => kind === 'alignment')?.effort ?? 0;
    return {
      id: 'sales-loop',
      level: perMonth >= OFTEN && lately ? 'good' : 'note',
      figures: { tasks: tasks.length, effort, perMonth, lastSeen },
      tasks: idsOf(tasks),
      needs: [],
    };
  },
};
