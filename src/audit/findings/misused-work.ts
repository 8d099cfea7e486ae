import type { Kind } from '../../classify/taxonomy.js';
import type { FindingLevel, FindingRule } from '../finding.js';
import { unknown } from '../finding.js';
import { isExempt } from '../skills/fit.js';
import { byMember, costOf, effortOf, tasksOf, type Work, workByPerson } from '../skills/work.js';
import { addKind, type KindSums, kindsByEffort } from '../sums/mix.js';
import { byText } from '../sums/order.js';

/** Sales support done by people who were hired for something else: only a kind named in hiredFor exempts. */
export const misusedWork: FindingRule<'misused-work'> = {
  id: 'misused-work',
  find(facts) {
    if (!facts.team || facts.team.members.length === 0) return unknown('misused-work', 'team');
    const work = workByPerson(facts);
    if (!work.some(({ member }) => member)) return unknown('misused-work', 'assignees');
    const support = work.filter(({ of }) => of.decision.class === 'support');
    const misused = support.filter(({ of, member }) => member && !isExempt(member, of.decision.kind));
    const effort = effortOf(misused);
    const total = facts.sums.effort.total;
    return {
      id: 'misused-work',
      level: levelOf(total > 0 ? effort / total : 0),
      figures: {
        effort,
        share: effort > 0 ? effort / effortOf(support) : 0,
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
  return [...byMember(misused)]
    .map(([{ name, hiredFor }, own]) => ({ name, effort: effortOf(own), hiredFor, kinds: kindsIn(own) }))
    .sort((a, b) => byText(a.name, b.name));
}

function kindsIn(work: readonly Work[]): Kind[] {
  const kinds: KindSums = new Map();
  for (const { of, amount } of work) addKind(kinds, of.decision.kind, amount);
  return kindsByEffort(kinds);
}
