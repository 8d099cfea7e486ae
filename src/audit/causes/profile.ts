import type { AlignmentAnswers } from '../../files/alignment.js';
import { type Cause, type CauseScores, causeNames } from './figures.js';
import { pointsOf, scored, scoredQuestions } from './points.js';

/** Fewer answers to a cause's questions say too little of it. */
const FEWEST_QUESTIONS = 3;
/** A group's answers are shown from this many people up, so that nobody can be picked out. */
export const FEWEST_PEOPLE = 3;

/**
 * One person's four causes: 100 × the mean points of the cause's questions that were answered (docs/causes.md);
 * null where fewer than three were.
 */
export function scoresOf(person: AlignmentAnswers): CauseScores {
  return byCause((cause) => {
    const points = scoredQuestions
      .filter((question) => scored[question].cause === cause)
      .flatMap((question) => pointsOf(person, question) ?? []);
    return points.length < FEWEST_QUESTIONS ? null : 100 * mean(points);
  });
}

/** A group's four causes: the mean of its people; null where fewer than three have a figure. */
export function groupScores(people: readonly AlignmentAnswers[]): CauseScores {
  const each = people.map(scoresOf);
  return byCause((cause) => meanOfPeople(each.map((scores) => scores[cause])));
}

/** The mean of what people gave; null where fewer than three did. */
export function meanOfPeople(given: readonly (number | null | undefined)[]): number | null {
  const values = given.filter((value): value is number => typeof value === 'number');
  return values.length < FEWEST_PEOPLE ? null : mean(values);
}

/** The mean of the groups that have a figure, so that a side of ten does not outvote a side of three. */
export function meanOfGroups(groups: readonly (number | null)[]): number | null {
  const values = groups.filter((value): value is number => value !== null);
  return values.length === 0 ? null : mean(values);
}

export function byCause(score: (cause: Cause) => number | null): CauseScores {
  return Object.fromEntries(causeNames.map((cause) => [cause, score(cause)])) as CauseScores;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
