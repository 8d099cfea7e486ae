import { type AlignmentAnswers, type Side, sides } from '../../files/alignment.js';
import { FEWEST_PEOPLE } from './profile.js';

export interface Groups {
  /** Sides that may be shown apart. */
  shown: { side: Side; people: AlignmentAnswers[] }[];
  /** Everybody else, as one group without a name; empty where they would be too few to hide among each other. */
  others: AlignmentAnswers[];
  hidden: Side[];
  keptBack: number;
}

/**
 * Who can be shown with whom. A side of three or more stands apart; all others are one group, if they are three or
 * more. One or two are kept back: beside the sides that are shown, their answers could be worked out by subtraction.
 */
export function groupsOf(answers: readonly AlignmentAnswers[]): Groups {
  const bySide = sides.map((side) => ({ side, people: answers.filter((one) => one.side === side) }));
  const shown = bySide.filter(({ people }) => people.length >= FEWEST_PEOPLE);
  const few = bySide.filter(({ people }) => people.length > 0 && people.length < FEWEST_PEOPLE);
  const others = few.flatMap(({ people }) => people);
  const enough = others.length >= FEWEST_PEOPLE;
  return {
    shown,
    others: enough ? others : [],
    hidden: few.map(({ side }) => side),
    keptBack: enough ? 0 : others.length,
  };
}

/** The groups that a figure is averaged over. */
export function peopleIn({ shown, others }: Groups): AlignmentAnswers[][] {
  return [...shown.map(({ people }) => people), ...(others.length > 0 ? [others] : [])];
}
