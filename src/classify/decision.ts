import type { Task } from '../task.js';
import type { Guesses } from './guesses.js';
import type { Class, Craft, Kind } from './taxonomy.js';

/** One thing that spoke for a class: a word, a concept, the requester, a rule, a person's label. */
export interface Evidence {
  /** What the reader sees: the words as they stand in the task ("sælgerne"), or the rule's own text. */
  text: string;
  class: Class;
  /** Pull towards the class in log-odds; larger is stronger, always > 0. */
  weight: number;
  /** What kind of sign it is. */
  from: 'title' | 'description' | 'labels' | 'project' | 'parent' | 'type' | 'requester' | 'rule' | 'label';
}

/** What kind of work a task is, and why. */
export interface Decision {
  class: Class | 'unclear';
  /** The likeliest kind of the likeliest class; also given where the class is unclear. */
  kind: Kind;
  craft: Craft;
  /** The calibrated probability (0..1) that the likeliest class is right. */
  confidence: number;
  /** Calibrated, sums to 1; also given where the class is unclear. 1 and 0 where a person or a rule decided. */
  probabilities: Record<Class, number>;
  decidedBy: 'model' | 'label' | 'rule';
  /** Strongest first. */
  evidence: Evidence[];
}

/** What the classifier looks at: the task alone, never the rest of the file. */
export type TaskText = Pick<
  Task,
  | 'title'
  | 'description'
  | 'labels'
  | 'project'
  | 'parentTitle'
  | 'type'
  | 'requester'
  | 'requesterDepartment'
> & { id?: string };

/** Writes what the model makes of a task into its place in the columns. */
export type Guesser = (task: TaskText, into: Guesses, at: number) => void;

/** Decides a task from the model's guess at it: a person's label comes first, then the user's own rules, then the guess. */
export type Decider = (task: TaskText, guesses: Guesses, at: number) => Decision;

/** A rule of the user's own (mkt-audit.config.yaml); the first that matches decides. */
export interface Rule {
  /** Every field given must match; plain words, without case, `*` for anything, whole words otherwise. */
  match: { text?: string; label?: string; project?: string; requester?: string };
  class: Class;
  kind?: Kind;
}

/** A person's decision on one task, by id or by title. */
export interface Label {
  id?: string;
  title?: string;
  class: Class;
  kind?: Kind;
}

/** The department (sales, management, hr, marketing, ...) that a requester sits in, from team.yaml; undefined if unknown. */
export type DepartmentOf = (requester: string) => string | undefined;

export interface ClassifierOptions {
  rules?: readonly Rule[];
  labels?: readonly Label[];
  departmentOf?: DepartmentOf;
}

export interface Classifier {
  /** A hash of the weights, such as "3f9c2a1b". */
  readonly model: string;
  decide(task: TaskText): Decision;
  /** Writes what the model makes of a task into its place in the columns; labels and rules are not asked. */
  guess: Guesser;
  /** The decision on a task that has been guessed. */
  decideGuessed: Decider;
}
