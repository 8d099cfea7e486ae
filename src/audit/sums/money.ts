import type { CountedTask, Unit } from '../../effort/effort.js';
import type { Team } from '../../files/team.js';
import type { Audit, AuditSettings } from '../audit.js';
import type { NameBook } from '../names.js';
import { grain } from './grain.js';

/** What an hour of somebody costs: their own rate, else the rate given for all; undefined where neither is known. */
export function rateOf(name: string | null, names: NameBook, settings: AuditSettings): number | undefined {
  return (name === null ? undefined : names.member(name)?.hourlyCost) ?? settings.hourlyCost;
}

/**
 * What the support work cost, in the user's own rates; null without any rate, or where effort is not time.
 * Work of people without a rate is left out, so the sum is "at least". `misused` is filled in by its finding.
 */
export function money(
  tasks: readonly CountedTask[],
  { unit, names, settings, team }: { unit: Unit; names: NameBook; settings: AuditSettings; team?: Team },
): Audit['money'] {
  if (unit !== 'hours') return null;
  let support = 0;
  let rated = false;
  for (const { task, decision, effort } of tasks) {
    if (decision.class !== 'support') continue;
    const people = task.assignees.length > 0 ? task.assignees : [null];
    for (const name of people) {
      const rate = rateOf(name, names, settings);
      if (rate === undefined) continue;
      rated = true;
      support += grain((effort.amount / people.length) * rate);
    }
  }
  const anyRate =
    settings.hourlyCost !== undefined || team?.members.some((one) => one.hourlyCost !== undefined);
  if (!rated && !anyRate) return null;
  return { currency: settings.currency ?? team?.currency ?? '', support, misused: null };
}
