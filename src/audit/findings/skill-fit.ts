import { type Craft, crafts } from '../../classify/taxonomy.js';
import type { Member } from '../../files/team.js';
import { type FindingLevel, type FindingRule, unknown } from '../finding.js';
import { type FitSums, fits, type PersonFit, type SkillFit } from '../skills/figures.js';
import { fitOf, isDescribed } from '../skills/fit.js';
import { costliest, isMismatch } from '../skills/mismatches.js';
import { holdersOf, reasonsOf } from '../skills/reasons.js';
import { byMember, costOf, effortOf, tasksOf, type Work, workByPerson } from '../skills/work.js';
import { byAmount, byText } from '../sums/order.js';

/** A craft with less of the judged effort than this is hardly used; one that nobody has must have more to be missed. */
const HARDLY = 0.01;
const MISSED = 0.02;

/** How the work suits the people: inside what they were hired for, inside their skills, outside both. */
export const skillFit: FindingRule<'skill-fit'> = {
  id: 'skill-fit',
  find(facts) {
    const members = (facts.team?.members ?? []).filter(isDescribed);
    if (members.length === 0) return unknown('skill-fit', 'team');
    const all = workByPerson(facts);
    const described = new Set(members);
    const work = all.filter(({ member }) => member && described.has(member));
    const sums = sumFits(work);
    if (sums.total === 0) return unknown('skill-fit', 'assignees');
    const wrong = work.filter(isMismatch);
    const mismatched = effortOf(wrong);
    const outside = work.filter(({ of, member }) => member && fitOf(of.decision, member) === 'outside');
    return {
      id: 'skill-fit',
      level: levelOf(mismatched / sums.total),
      figures: {
        people: peopleIn(work),
        sums,
        notJudged: facts.sums.effort.total - sums.total,
        mismatches: costliest(work, facts),
        mismatched,
        cost: wrong.length > 0 ? costOf(wrong, facts) : null,
        ...craftsOf(work, members, sums.total),
        reasons: reasonsOf(outside, all, members),
      },
      tasks: tasksOf(wrong),
      needs: [],
    };
  },
};

function levelOf(mismatchedShare: number): FindingLevel {
  if (mismatchedShare < 0.1) return 'good';
  return mismatchedShare < 0.25 ? 'note' : mismatchedShare < 0.5 ? 'warning' : 'problem';
}

function peopleIn(work: readonly Work[]): PersonFit[] {
  return [...byMember(work)]
    .map(([{ name, role }, own]) => ({ name, role: role ?? null, ...sumFits(own) }))
    .sort((a, b) => byText(a.name, b.name));
}

function sumFits(work: readonly Work[]): FitSums {
  const sums: FitSums = { ...(Object.fromEntries(fits.map((fit) => [fit, 0])) as FitSums), total: 0 };
  for (const { of, member, amount } of work) {
    if (!member) continue;
    sums[fitOf(of.decision, member)] += amount;
    sums.total += amount;
  }
  return sums;
}

/** Crafts that lie idle, and crafts that the work asks for and nobody has. */
function craftsOf(
  work: readonly Work[],
  members: readonly Member[],
  total: number,
): Pick<SkillFit, 'unused' | 'missing'> {
  const effort = new Map<Craft, number>();
  for (const { of, member, amount } of work) {
    const fit = member && fitOf(of.decision, member);
    if (fit === 'unclear' || fit === 'common') continue;
    effort.set(of.decision.craft, (effort.get(of.decision.craft) ?? 0) + amount);
  }
  const rows = crafts.map((craft) => ({
    craft,
    effort: effort.get(craft) ?? 0,
    share: (effort.get(craft) ?? 0) / total,
    people: holdersOf(members, craft),
  }));
  return {
    unused: rows
      .filter(({ people, share }) => people.length > 0 && share < HARDLY)
      .map(({ craft, people }) => ({ craft, people })),
    missing: rows
      .filter(({ people, share }) => people.length === 0 && share >= MISSED)
      .map(({ craft, effort, share }) => ({ craft, effort, share }))
      .sort(
        byAmount(
          (row) => row.effort,
          (row) => row.craft,
        ),
      ),
  };
}
