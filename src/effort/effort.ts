import type { Decision } from '../classify/decision.js';
import type { LeftOut, Task, Warning } from '../task.js';

/** Where the amount of work comes from. */
export const bases = ['logged', 'estimate', 'points', 'calendar', 'count'] as const;
export type Basis = (typeof bases)[number];

export type Unit = 'hours' | 'points' | 'tasks';

/**
 * The part of a task's effort that belongs to one day (and one person, where known). On the calendar basis a
 * stretch of days inside one week and one month is one booking, on its last working day: so sums by week, month,
 * quarter and period are exact and a long task stays small.
 */
export interface Booking {
  /** ISO date; absent where the task has no date at all. */
  day?: string;
  /** The name in team.yaml where it or an alias fits, else as the export has it. */
  assignee?: string;
  /** In the unit of the result. */
  amount: number;
}

/** The work given to one task. */
export interface TaskEffort {
  /** In the unit of the result; the sum of the bookings. */
  amount: number;
  /** The basis that this task's amount really came from (filled tasks: "count" as a mark is never used; see `filled`). */
  basis: Basis;
  /** True where the median of like kinds stands in for a missing figure. */
  filled: boolean;
  bookings: Booking[];
}

/** A task that the classifier has decided: what effort and audit work on. */
export interface DecidedTask {
  task: Task;
  decision: Decision;
}

/** A task that is in the figures. */
export interface CountedTask extends DecidedTask {
  effort: TaskEffort;
}

/** Tasks left out, and not only their ids: who asks for them need not search for them. */
export interface LeftOutTasks extends LeftOut {
  decided: DecidedTask[];
}

export interface EffortResult {
  basis: Basis;
  unit: Unit;
  /** The sum over the counted tasks. */
  total: number;
  /** Share (0..1) of the counted tasks that have a figure on the chosen basis of their own. */
  coverage: number;
  /** How many were filled in. */
  filled: number;
  counted: CountedTask[];
  leftOut: LeftOutTasks[];
  warnings: Warning[];
  /** Counted tasks that also have effort outside the period; `effort` is that part, which is not in the total. */
  across?: { ids: string[]; effort: number };
  /** Where points were turned into hours: the team's own hours a point, and the logged tasks that they come from. */
  pointRate?: PointRate;
}

export interface PointRate {
  hoursPerPoint: number;
  tasks: number;
}

/** The warnings of this room, by code, with the parts of the sentence. */
export interface EffortWarnings {
  /** Tasks that count although nobody understood their status; at most five of the statuses. */
  'status-not-understood': { tasks: number; statuses: string };
  /** Tasks that are counted in part: they also have `effort` (in the run's unit) outside the period. */
  'across-period': { tasks: number; effort: number };
  /** Tasks left out of a period because they carry no date at all. */
  'undated-left-out': { tasks: number };
  /** On the calendar: no country is known, so no public holiday is taken off. */
  'no-country': Record<string, never>;
  /** On the calendar: the holidays of this country are not known, so none is taken off. */
  'holidays-unknown': { country: string };
  /** On the calendar: tasks that it cannot place because nobody is assigned to them. */
  'calendar-unassigned': { tasks: number };
  /** On the calendar: tasks that it cannot place because their dates do not tell. */
  'calendar-undated': { tasks: number };
  /** On the calendar: tasks whose days hold no working time: weekends, holidays, leave, or days that were logged elsewhere. */
  'calendar-no-days': { tasks: number };
}

/** What a user may set about effort; all optional in the command line and the config. */
export interface EffortOptions {
  effort: 'auto' | Basis;
  /** Inclusive ISO dates. */
  since?: string;
  until?: string;
  /** ISO date: --date, else the latest date in the data. */
  now: string;
  /** ISO 3166 code in upper case; undefined = no public holidays. */
  country?: string;
  /** Full-time hours a week. */
  weekHours: number;
  /** Working days before the resolution that a task without a start counts. */
  maxDays: number;
  /** People's own hours and absences, from team.yaml; matched by name or alias. */
  people: readonly WorkingPerson[];
}

export interface WorkingPerson {
  name: string;
  aliases: readonly string[];
  hoursPerWeek?: number;
  away: readonly { from: string; to: string }[];
}
