import type { Kind } from '../../classify/taxonomy.js';
import type { Member } from '../../files/team.js';
import type { FindingLevel, FindingRule } from '../finding.js';
import { unknown } from '../finding.js';
import { isExempt } from '../skills/fit.js';
import { costOf, tasksOf, type Work, workByPerson } from '../skills/work.js';
import { addKind, kindsByEffort } from '../sums/mix.js';
import { byAmount } from '../sums/order.js';

/** Sales support done by people who were hired for something else: only a kind named in hiredFor exempts. */
export const misusedWork: FindingRule<'misused-work'> = {
  id: 'misused-work',
  find(facts) {
    if (!facts.team || facts.team.members.length === 0) return unknown('misused-work', 'team');
    const work = workByPerson(facts);
    if (!work.some(({ member }) => member)) return unknown('misused-work', 'assignees');
    const support = work.filter(({ of }) => of.decision.class === 'support');
    const misused = support.filter(({ of, member }) => member && !isExempt(member, of.decision.kind));
    const effort = sumOf(misused);
    const total = facts.sums.effort.total;
    return {
      id: 'misused-work',
      level: levelOf(total > 0 ? effort / total : 0),
      figures: {
        effort,
        share: effort > 0 ? effort / sumOf(support) : 0,
        people: peopleIn(misused),
        cost: effort > 0 ? costOf(misused, facts) : null,
      },
      tasks: tasksOf(misused),
      needs: [],
    };
  },
};

/** By its part of all counted effort. */
function levelOf(share: number): FindingLevel {
  if (share === 0) return 'good';
  return share < 0.05 ? 'note' : share < 0.15 ? 'warning' : 'problem';
}

function peopleIn(misused: readonly Work[]) {
  const people = new Map<Member, { effort: number; kinds: Map<Kind, number> }>();
  for (const { of, member, amount } of misused) {
    if (!member) continue;
    const person = people.get(member) ?? { effort: 0, kinds: new Map() };
    people.set(member, person);
    person.effort += amount;
    addKind(person.kinds, of.decision.kind, amount);
  }
  return [...people]
    .map(([{ name, hiredFor }, { effort, kinds }]) => ({
      name,
      effort,
      hiredFor,
      kinds: kindsByEffort(kinds),
    }))
    .sort(
      byAmount(
        () => 0,
        ({ name }) => name,
      ),
    );
}

function sumOf(work: readonly Work[]): number {
  return work.reduce((sum, { amount }) => sum + amount, 0);
}
