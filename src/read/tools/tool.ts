import type { ColumnNames } from '../fields.js';
import type { Header } from '../table/header.js';
import type { DateOrder } from '../values/dates.js';
import type { TimeUnit } from '../values/durations.js';

/** What a tool's table looks like: how to know it, and which column holds what. Nothing else is special to a tool. */
export interface TableTool {
  /** In the contract's `input.files[].tool` and for `--tool`. */
  id: string;
  /** As the screen names it; a product's name, the same in every language. */
  name: string;
  /** Whether each row is a task, or hours on a task that several rows share. */
  rows: 'tasks' | 'entries';
  /** @param above the rows above the header */
  fits(header: Header, above: readonly (readonly string[])[]): boolean;
  /** Fields that are not named here are looked for under the names of an unknown table. */
  columns: ColumnNames;
  /** Fields that this tool does not have, so that no column is taken for one. */
  without?: readonly (keyof ColumnNames)[];
  /** The unit of a bare number; a column that names its unit goes first. "untold": decided by the numbers. */
  time?: TimeUnit | 'untold';
  /** The order of the tool's dates where the column leaves it open. */
  dates?: DateOrder;
  /** Tasks of two exports with this tool's id are the same task, whatever the title says. */
  ids?: 'global';
  /** No status column: a task with a completion date is done, and one without is what its section says, or to do. */
  doneByDate?: boolean;
  /** The id of a card holds the second when it was made: its first 8 hex digits. */
  createdInId?: boolean;
  /** Commas part people in the assignee column. */
  commasPartPeople?: boolean;
  /** Rows that are no tasks although they look like one: sections, notes. */
  skips?(cells: readonly string[], header: Header): boolean;
  /** The header is repeated over each group, whose name stands above it; rows without a name are sums. */
  groups?: boolean;
  /** The title of an entry is that of its issue, so that all entries of an issue are one task. */
  issueTitles?: boolean;
  /** The columns of start day, start time, end day and end time, whose distance is the time where no column holds it. */
  span?: readonly [string, string, string, string];
  /** Exports are cut at these numbers of rows. */
  caps?: readonly number[];
}
