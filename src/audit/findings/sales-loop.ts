import { span } from '../booked.js';
import { daysBetween, MONTH } from '../days.js';
import { type FindingRule, unknown } from '../finding.js';
import { idsOf } from '../sums/by-effort.js';
import { causes } from './causes.js';

const SHORTEST_PERIOD = 60;
/** Once a month, and lately: enough to say that the loop runs. */
const OFTEN = 1;
const LATELY_DAYS = 45;
/** From here on (of 100) people themselves say that the two sides talk too little. */
const LITTLE_TALK = 60;

/**
 * How often work on the loop with sales happens. Tasks do not show talk, so few of them are a note at most, unless the
 * people asked say the same.
 */
export const salesLoop: FindingRule<'sales-loop'> = {
  id: 'sales-loop',
  find(facts) {
    const { sums, counted } = facts;
    const { from, to } = sums.input.period;
    if (from === null || to === null) return unknown('sales-loop', 'dates');
    const days = (daysBetween(from, to) ?? 0) + 1;
    if (days < SHORTEST_PERIOD) return unknown('sales-loop', 'longer-period');
    const tasks = counted.growth.filter(({ decision }) => decision.kind === 'alignment');
    const perMonth = tasks.length / (days / MONTH);
    const lastSeen = span(tasks)?.last ?? null;
    const lately = lastSeen !== null && (daysBetween(lastSeen, to) ?? 0) <= LATELY_DAYS;
    const effort = sums.kinds.find(({ kind }) => kind === 'alignment')?.effort ?? 0;
    const answers = causes.find(facts);
    const littleTalk = answers.level === 'unknown' ? null : answers.figures.profile['little-talk'];
    return {
      id: 'sales-loop',
      level: perMonth >= OFTEN && lately ? 'good' : (littleTalk ?? 0) >= LITTLE_TALK ? 'warning' : 'note',
      figures: { tasks: tasks.length, effort, perMonth, lastSeen, littleTalk },
      tasks: idsOf(tasks),
      needs: [],
    };
  },
};
