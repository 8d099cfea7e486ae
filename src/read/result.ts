import type { LeftOut, StatusCategory, Task, Warning } from '../task.js';
import type { Field } from './fields.js';
import type { DateOrder } from './values/dates.js';

/** What the user may say about the files; everything is found out where nothing is said. */
export interface ReadOptions {
  /** Field → column, as in `--map title=Opgave`. */
  map?: Readonly<Record<string, string>>;
  /** The same as a config says it for every file beside it: passed over in a file without that column. */
  columns?: Readonly<Record<string, string>>;
  /** The file that says so, for a refusal. */
  config?: string;
  /** The id of a tool, where it is guessed wrong. */
  tool?: string;
  dateOrder?: DateOrder;
  /** What a status means, by its name. */
  statuses?: Readonly<Record<string, StatusCategory>>;
  only?: readonly Filter[];
  without?: readonly Filter[];
  /** The folder that names are relative to; the process's own by default. */
  cwd?: string;
  /** Read for the file named "-". */
  stdin?: AsyncIterable<Uint8Array | string>;
  /** Whether the hash of each file is wanted; true by default. */
  hash?: boolean;
  onProgress?: (rows: number, file: string) => void;
  /**
   * Called for each task of a CSV as soon as its row is read, in the order of the file; the object is the one that the
   * result holds. Title, description, labels, project, type, requester and requesterDepartment are then final. Dates,
   * amounts, people, the id and the parent are not, `parentTitle` may still come, and a task may be left out later.
   * Not called where those seven may still change: for time entries, and where several files are read. Nor for workbooks
   * and JSON.
   */
  onTask?: (task: Task) => void;
}

/** The same for one file among others. */
export interface FileOptions extends ReadOptions {
  several?: boolean;
}

export interface Filter {
  field: string;
  value: string;
}

/** How a file was written. */
export interface FileDialect {
  format: 'csv' | 'xlsx' | 'json';
  /** Between the cells of a CSV. */
  delimiter?: string;
  encoding?: string;
  /** True where the encoding was concluded and not told. */
  encodingGuessed?: boolean;
  /** The row of the header (1 = the first line of the file). */
  headerRow?: number;
  decimal?: ',' | '.';
  /** Absent where no date's order matters. */
  dateOrder?: DateOrder;
  /** Nothing in the file decides between day and month. */
  dateOrderOpen?: boolean;
  /** The sheets that were read. */
  sheets?: string[];
}

/** What was understood of one file. */
export interface FileRead {
  /** As the user named it. */
  name: string;
  /** The tool's id, such as "jira-cloud". */
  tool: string;
  /** The tool's own name, such as "Jira Cloud"; empty for a table of no tool. */
  toolName: string;
  dialect: FileDialect;
  /** Records that are tasks or time entries. */
  rows: number;
  /** Tasks that they make: fewer than rows where several entries are on one task. */
  tasks: number;
  /** Of its bytes, in hex; empty where it was not wanted. */
  sha256: string;
  columns: { name: string; field: Field | null }[];
  /** Rows that are no tasks: titles above the header, totals and notes. */
  otherRows: number;
  /** Statuses that were not understood, with how many tasks have them. */
  unknownStatuses: { status: string; tasks: number }[];
}

/** Tasks or hours that were found in two places and count once. */
export interface Merge {
  id: string;
  /** "hours-same": the hours of a tracker that the task tool counts already. */
  kind: 'newer-wins' | 'hours-joined' | 'hours-same' | 'entries-joined';
  /** The file whose record counts. */
  kept: string;
  /** The file whose record was merged into it. */
  other: string;
}

/** `effort` is 0: this room knows no effort. The logged seconds are told, so that hours left out can be named. */
export interface LeftOutRead extends LeftOut {
  loggedSeconds: number;
}

export interface ReadResult {
  files: FileRead[];
  tasks: Task[];
  leftOut: LeftOutRead[];
  warnings: Warning[];
  merges: Merge[];
}
