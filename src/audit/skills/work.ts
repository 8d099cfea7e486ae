import { amountOf, splitAmount } from '../../effort/amounts.js';
import type { CountedTask } from '../../effort/effort.js';
import type { Member } from '../../files/team.js';
import type { Facts } from '../finding.js';
import { doersOf } from '../sums/people.js';

/** One person's part of one task. */
export interface Work {
  of: CountedTask;
  /** Undefined for somebody whom team.yaml does not name, and where nobody is assigned. */
  member: Member | undefined;
  amount: number;
}

/** All counted work, each task shared equally among those who did it. */
export function workByPerson({ sums, names }: Pick<Facts, 'sums' | 'names'>): Work[] {
  return sums.tasks.flatMap((of) => {
    const doers = doersOf(of.task.assignees, names);
    const parts = splitAmount(amountOf(of.effort.amount), doers.length);
    return doers.map((name, index) => ({
      of,
      member: name === null ? undefined : names.member(name),
      amount: parts[index] ?? 0,
    }));
  });
}

/** The work of each member of the team. */
export function byMember(work: readonly Work[]): Map<Member, Work[]> {
  const own = new Map<Member, Work[]>();
  for (const one of work) {
    if (!one.member) continue;
    const list = own.get(one.member);
    if (list) list.push(one);
    else own.set(one.member, [one]);
  }
  return own;
}

export function effortOf(work: readonly Work[]): number {
  return work.reduce((sum, { amount }) => sum + amount, 0);
}

/** The ids of the tasks behind some work, most effort first; a hundred are enough to prove it. */
export function tasksOf(work: readonly Work[]): string[] {
  const effort = new Map<string, number>();
  for (const { of, amount } of work) effort.set(of.task.id, (effort.get(of.task.id) ?? 0) + amount);
  return [...effort]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, 100)
    .map(([id]) => id);
}

/** What work cost, of those people whose rate is known; null where no rate is, or where effort is not time. */
export function costOf(
  work: readonly Work[],
  { sums, settings }: Pick<Facts, 'sums' | 'settings'>,
): number | null {
  if (sums.effort.unit !== 'hours') return null;
  let cost: number | null = null;
  for (const { member, amount } of work) {
    const rate = member?.hourlyCost ?? settings.hourlyCost;
    if (rate !== undefined) cost = (cost ?? 0) + amount * rate;
  }
  return cost;
}
