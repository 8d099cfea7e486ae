/** How far a task has come. Absent on a task: the export has no status, or one that nobody understood. */
export const statusCategories = ['to-do', 'in-progress', 'done', 'cancelled'] as const;
export type StatusCategory = (typeof statusCategories)[number];

/** Time that somebody logged on one day. */
export interface Worklog {
  /** ISO date, or date and time; absent where the tool does not tell the day. */
  date?: string;
  seconds: number;
  /** Only where the export names a person (Jira Cloud's CSV names an id that fits nobody). */
  author?: string;
}

/** One row of work, whichever tool it came from. Times are ISO 8601 without a zone ("2026-11-23" or "2026-11-23T10:15"). */
export interface Task {
  /** Unique within one run. The tool's own key where there is one, else made from file and row. */
  id: string;
  title: string;
  /** At most a few thousand characters are kept; empty where there is none. */
  description: string;
  type?: string;
  /** The status as the tool names it. */
  status?: string;
  statusCategory?: StatusCategory;
  resolution?: string;
  assignees: readonly string[];
  /** Who asked: a "Requested by" field, else the reporter. */
  requester?: string;
  requesterDepartment?: string;
  created?: string;
  started?: string;
  updated?: string;
  resolved?: string;
  due?: string;
  labels: readonly string[];
  project?: string;
  /** The `id` of the parent task, whether or not it is in the files. */
  parent?: string;
  /** The title of the parent or epic, where the export tells it. */
  parentTitle?: string;
  /** The task's own time, never its children's. */
  loggedSeconds?: number;
  estimateSeconds?: number;
  storyPoints?: number;
  worklogs: readonly Worklog[];
  /** Where it was read: the file as the user named it, and the row (1 = the first line of the file). */
  source: { file: string; row: number };
}

/** A thing that the user should know and that stops nothing. `args` fill the sentence in src/report/text. */
export interface Warning {
  code: string;
  args: Record<string, string | number>;
}

/** Why a task is no part of the figures. */
export const leftOutReasons = [
  'cancelled',
  'never-started',
  'duplicate',
  'no-title',
  'no-effort',
  'outside-period',
  'parent',
  'filtered',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Tasks left out for one reason; `effort` in the run's unit (0 where it is unknown). */
export interface LeftOut {
  reason: LeftOutReason;
  tasks: number;
  effort: number;
  ids: string[];
}
