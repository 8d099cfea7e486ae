import { amountOf } from '../../effort/amounts.js';
import type { Basis } from '../../effort/effort.js';
import type { Task } from '../../task.js';
import { type Facts, type FindingRule, unknown } from '../finding.js';

/** From here on it is more than the odd change of mind. */
const MUCH = 0.05;

/** Requests that were cancelled after work had been spent on them. */
export const diedRequests: FindingRule<'died-requests'> = {
  id: 'died-requests',
  find(facts) {
    const { decided, sums, effort } = facts;
    if (!decided.some(({ task }) => task.statusCategory !== undefined || task.resolution !== undefined)) {
      return unknown('died-requests', 'statuses');
    }
    const cancelled = effort.leftOut.find(({ reason }) => reason === 'cancelled');
    const worked = workedOn(facts, new Set(cancelled?.ids ?? []), cancelled?.effort ?? 0);
    const spent = worked.length === 0 ? 0 : spentOn(worked, effort.basis, cancelled?.effort ?? 0);
    const share = spent > 0 ? spent / (sums.effort.total + spent) : 0;
    return {
      id: 'died-requests',
      level: worked.length === 0 ? 'good' : share >= MUCH ? 'warning' : 'note',
      figures: {
        tasks: worked.length,
        effort: spent,
        growth: worked.filter(({ decision }) => decision.class === 'growth').length,
        support: worked.filter(({ decision }) => decision.class === 'support').length,
        cancelled: cancelled?.tasks ?? 0,
        share,
      },
      tasks: worked.map(({ task }) => task.id).sort(),
      needs: [],
    };
  },
};

/** The cancelled tasks that carry a sign of work: time of their own, a start, or days on the calendar. */
function workedOn(
  { decided, effort }: Facts,
  cancelled: ReadonlySet<string>,
  spent: number,
): Facts['decided'] {
  const onCalendar = effort.basis === 'calendar' && spent > 0;
  return decided.filter(({ task }) => {
    const { statusCategory, resolution, loggedSeconds, worklogs, started } = task;
    // Either of them says so of a cancelled task, and saves the others a search.
    if (statusCategory !== 'cancelled' && resolution === undefined) return false;
    const worked = onCalendar || (loggedSeconds ?? 0) > 0 || worklogs.length > 0 || started !== undefined;
    return worked && cancelled.has(task.id);
  });
}

/** Logged time and calendar days were spent; an estimate or a point counts only for what was worked on. */
function spentOn(worked: Facts['decided'], basis: Basis, cancelledEffort: number): number {
  if (basis === 'logged' || basis === 'calendar') return cancelledEffort;
  return worked.reduce((sum, { task }) => sum + amountOf(plannedFor(task, basis)), 0);
}

function plannedFor(task: Task, basis: Basis): number {
  if (basis === 'count') return 1;
  return basis === 'points' ? (task.storyPoints ?? 0) : (task.estimateSeconds ?? 0) / 3600;
}
