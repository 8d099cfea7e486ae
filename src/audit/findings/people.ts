import { concentration } from '../concentration.js';
import { type FindingRule, unknown } from '../finding.js';

/** Each one's mix of work, and on how many the support work falls. Not a measure of anybody. */
export const people: FindingRule<'people'> = {
  id: 'people',
  find({ sums, ids }) {
    const named = sums.people.flatMap(({ name, mix }) => (name === null ? [] : [{ name, mix }]));
    const unassigned = sums.people.find(({ name }) => name === null)?.mix.total ?? 0;
    if (named.length === 0 || unassigned > sums.effort.total / 2) return unknown('people', 'assignees');
    const support = named.map(({ name, mix }) => ({ name, effort: mix.support }));
    return {
      id: 'people',
      level: 'note',
      figures: {
        people: named.map(({ name, mix: { growth, support: forSales, other, unclear, total } }) => ({
          name,
          growth,
          support: forSales,
          other,
          unclear,
          total,
        })),
        top: concentration(support),
        unassigned,
      },
      tasks: ids.support,
      needs: [],
    };
  },
};
