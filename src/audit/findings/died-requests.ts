import { amountOf } from '../../effort/amounts.js';
import type { Basis, DecidedTask, LeftOutTasks } from '../../effort/effort.js';
import type { Task } from '../../task.js';
import { type FindingRule, unknown } from '../finding.js';

/** From here on it is more than the odd change of mind. */
const MUCH = 0.05;

/** Requests that were cancelled after work had been spent on them. */
export const diedRequests: FindingRule<'died-requests'> = {
  id: 'died-requests',
  find({ decided, sums, effort }) {
    if (!decided.some(({ task }) => task.statusCategory !== undefined || task.resolution !== undefined)) {
      return unknown('died-requests', 'statuses');
    }
    const cancelled = effort.leftOut.find(({ reason }) => reason === 'cancelled');
    const worked = workedOn(cancelled, effort.basis);
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
function workedOn(cancelled: LeftOutTasks | undefined, basis: Basis): DecidedTask[] {
  const { decided = [], effort = 0 } = cancelled ?? {};
  if (basis === 'calendar' && effort > 0) return decided;
  return decided.filter(
    ({ task }) => (task.loggedSeconds ?? 0) > 0 || task.worklogs.length > 0 || task.started !== undefined,
  );
}

/** Logged time and calendar days were spent; an estimate or a point counts only for what was worked on. */
function spentOn(worked: readonly DecidedTask[], basis: Basis, cancelledEffort: number): number {
  if (basis === 'logged' || basis === 'calendar') return cancelledEffort;
  return worked.reduce((sum, { task }) => sum + amountOf(plannedFor(task, basis)), 0);
}

function plannedFor(task: Task, basis: Basis): number {
  if (basis === 'count') return 1;
  return basis === 'points' ? (task.storyPoints ?? 0) : (task.estimateSeconds ?? 0) / 3600;
}
