import type { Causes } from './figures.js';
import type { Groups } from './groups.js';
import { pointsOf, scored, scoredQuestions } from './points.js';
import { meanOfPeople } from './profile.js';

/** Half the way from one end of a question to the other. */
const WORTH_NAMING = 50;

/** The questions on which two sides that may be shown answer most differently; at most five. */
export function disagreementsOf({ shown }: Groups): Causes['disagreements'] {
  return scoredQuestions
    .flatMap((question) => {
      const means = shown.flatMap(({ side, people }) => {
        const points = meanOfPeople(people.map((person) => pointsOf(person, question)));
        return points === null ? [] : [{ side, points: 100 * points }];
      });
      means.sort((a, b) => b.points - a.points);
      const [most, least] = [means[0], means.at(-1)];
      if (!most || !least) return [];
      const apart = most.points - least.points;
      return [{ question, cause: scored[question].cause, most: most.side, least: least.side, apart }];
    })
    .filter(({ apart }) => apart >= WORTH_NAMING)
    .sort((a, b) => b.apart - a.apart)
    .slice(0, 5);
}
