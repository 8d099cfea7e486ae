import type { Craft, Kind } from '../../classify/taxonomy.js';
import type { Member } from '../../files/team.js';
import type { Facts } from '../finding.js';
import { addKind, type KindSums, kindsByEffort } from '../sums/mix.js';
import { byAmount } from '../sums/order.js';
import type { Mismatch } from './figures.js';
import { fitOf, isExempt } from './fit.js';
import { byMember, costOf, effortOf, type Work } from './work.js';

/** Less of a person's time is the odd favour that every job has. */
const WORTH_NAMING = 0.2;

/** Sales support that the person was not hired for, and any work outside the person's skills. */
export function isMismatch({ of, member }: Work): boolean {
  if (!member) return false;
  const { class: name, kind } = of.decision;
  return name === 'support' ? !isExempt(member, kind) : fitOf(of.decision, member) === 'outside';
}

/** The people whose work least suits what they were hired for; the costliest first, at most five. */
export function costliest(work: readonly Work[], facts: Pick<Facts, 'sums' | 'settings'>): Mismatch[] {
  const rows = [...byMember(work)].flatMap(([member, all]) => {
    const wrong = all.filter(isMismatch);
    return wrong.length > 0 ? [rowOf(member, wrong, effortOf(all), facts)] : [];
  });
  const named = rows.filter(({ share }) => share >= WORTH_NAMING);
  const rated = named.every(({ cost }) => cost !== null);
  return named
    .sort(
      byAmount(
        ({ cost, effort }) => (rated ? (cost ?? 0) : effort),
        ({ name }) => name,
      ),
    )
    .slice(0, 5);
}

function rowOf(
  member: Member,
  own: readonly Work[],
  total: number,
  facts: Pick<Facts, 'sums' | 'settings'>,
): Mismatch {
  const kinds: KindSums = new Map();
  const done = new Map<Craft | Kind, number>();
  for (const { of, amount } of own) {
    const { class: name, kind, craft } = of.decision;
    addKind(kinds, kind, amount);
    const what = name === 'support' ? kind : craft;
    done.set(what, (done.get(what) ?? 0) + amount);
  }
  const effort = effortOf(own);
  return {
    name: member.name,
    role: member.role ?? null,
    hiredFor: member.hiredFor,
    kinds: kindsByEffort(kinds).slice(0, 3),
    work: [...done]
      .sort(
        byAmount(
          ([, amount]) => amount,
          ([what]) => what,
        ),
      )
      .slice(0, 3)
      .map(([what]) => what),
    effort,
    share: total > 0 ? effort / total : 0,
    cost: costOf(own, facts),
  };
}
