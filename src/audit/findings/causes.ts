import { type AlignmentAnswers, alignmentQuestions, type sides } from '../../files/alignment.js';
import { actionsOf } from '../causes/actions.js';
import { disagreementsOf } from '../causes/disagreements.js';
import { type Believed, type CauseScores, causeNames } from '../causes/figures.js';
import { type Groups, groupsOf, peopleIn } from '../causes/groups.js';
import { byCause, FEWEST_PEOPLE, groupScores, meanOfGroups, meanOfPeople } from '../causes/profile.js';
import { signsOf } from '../causes/signs.js';
import { type Facts, type FindingLevel, type FindingRule, unknown } from '../finding.js';

/** Why marketing is used as it is, by what marketing, sales and leadership answered, set against the tasks. */
export const causes: FindingRule<'causes'> = {
  id: 'causes',
  find(facts) {
    const answers = facts.alignment ?? [];
    if (answers.length === 0) return unknown('causes', 'alignment');
    const groups = groupsOf(answers);
    const people = peopleIn(groups);
    const scores = people.map(groupScores);
    const profile = byCause((cause) => meanOfGroups(scores.map((one) => one[cause])));
    if (causeNames.every((cause) => profile[cause] === null)) return unknown('causes', 'answers');
    return {
      id: 'causes',
      level: levelOf(profile),
      figures: {
        answers: {
          marketing: countOf(answers, 'marketing'),
          sales: countOf(answers, 'sales'),
          leadership: countOf(answers, 'leadership'),
        },
        profile,
        sides: groups.shown.map(({ side, people }) => ({ side, scores: groupScores(people) })),
        hidden: groups.hidden,
        keptBack: groups.keptBack,
        disagreements: disagreementsOf(groups),
        believed: believedOf(groups, facts),
        company: companyOf(people.flat()),
        actions: actionsOf(people, signsOf(facts), profile),
      },
      tasks: [],
      needs: [],
    };
  },
};

function levelOf(profile: CauseScores): FindingLevel {
  const highest = Math.max(...causeNames.map((cause) => profile[cause] ?? 0));
  return highest < 20 ? 'good' : highest < 40 ? 'note' : highest < 60 ? 'warning' : 'problem';
}

function countOf(answers: readonly AlignmentAnswers[], side: (typeof sides)[number]): number {
  return answers.filter((one) => one.side === side).length;
}

function believedOf(groups: Groups, { sums }: Facts): Believed {
  const of = (people: readonly AlignmentAnswers[]) => {
    const percent = meanOfPeople(people.map(({ believed }) => believed));
    return percent === null ? null : percent / 100;
  };
  const { estimate, low, high } = sums.shares.support;
  return {
    all: meanOfGroups(peopleIn(groups).map(of)),
    sides: groups.shown.flatMap(({ side, people }) => {
      const share = of(people);
      return share === null ? [] : [{ side, share }];
    }),
    measured:
      estimate === null || low === null || high === null
        ? null
        : { share: estimate, low, high, unit: sums.effort.unit },
  };
}

/** The kind of company that most people named, where at least three named any. */
function companyOf(people: readonly AlignmentAnswers[]): string | null {
  const named = people.flatMap(({ answers }) =>
    answers.company === undefined || answers.company === 'unknown' ? [] : [answers.company],
  );
  if (named.length < FEWEST_PEOPLE) return null;
  const counts = alignmentQuestions.company
    .map((company) => ({ company, count: named.filter((one) => one === company).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count > (second?.count ?? 0) ? first.company : null;
}
