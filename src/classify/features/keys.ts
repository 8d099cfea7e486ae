import { join, scatter } from '../hash.js';

/** The namespaces of features: the same word counts apart in the title, in the description and around them. */
export const space = {
  bias: 1,
  titleWord: 2,
  titlePair: 3,
  titleSkip: 4,
  titleGram: 5,
  bodyWord: 6,
  bodyPair: 7,
  contextWord: 8,
  titleConcept: 9,
  bodyConcept: 10,
  contextConcept: 11,
  conceptPair: 12,
  department: 13,
  departmentConcept: 14,
} as const;
export type Space = (typeof space)[keyof typeof space];

/** The key of a feature: its namespace and a hash or number of its own. */
export function keyOf(name: Space, value: number): number {
  return scatter(join(Math.imul(name, 0x3d4d51cb), value));
}
