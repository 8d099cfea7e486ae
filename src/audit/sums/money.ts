import type { CountedTask, Unit } from '../../effort/effort.js';
import { costOf } from '../../effort/money.js';
import type { Team } from '../../files/team.js';
import type { Audit, AuditSettings } from '../audit.js';

/**
 * What the support work cost, in the user's own rates; null without any rate, or where effort is not time. Hours of
 * people without a rate are not in it, so it is "at least". `misused` is filled in by its finding.
 */
export function money(
  tasks: readonly CountedTask[],
  { unit, settings, team }: { unit: Unit; settings: AuditSettings; team?: Team },
): Audit['money'] {
  const rated =
    settings.hourlyCost !== undefined || team?.members.some((one) => one.hourlyCost !== undefined);
  if (!rated) return null;
  const support = tasks.filter(({ decision }) => decision.class === 'support');
  const cost = costOf(support, unit, { people: team?.members ?? [], hourlyCost: settings.hourlyCost });
  if (cost === null) return null;
  return {
    currency: settings.currency ?? team?.currency ?? '',
    support: cost.amount,
    hoursWithoutRate: cost.hoursWithoutRate,
    misused: null,
  };
}
