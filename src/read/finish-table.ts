import type { Task, Warning } from '../task.js';
import type { EncodingFound } from './bytes/encoding.js';
import { partPeople } from './part-people.js';
import type { OneFile } from './read-file.js';
import type { FileDialect } from './result.js';
import { sumEntries } from './table/build-entries.js';
import type { TableResult } from './table/read-table.js';
import type { Draft } from './task-draft.js';
import { createdInId } from './values/id-dates.js';
import type { Statuses } from './values/statuses.js';
import { tableWarnings } from './warnings.js';

export interface FinishSettings {
  name: string;
  sha256: string;
  statuses: Statuses;
  encoding?: EncodingFound;
  dialect: FileDialect;
}

/** What only the whole table decides: people in one cell, whole seconds, totals of entries, Σ columns. */
export function finishTable(table: TableResult, settings: FinishSettings): OneFile {
  const { tool, drafts } = table;
  const entries = tool.rows === 'entries';
  const anyTable = tool.id === 'table';
  let negative = 0;
  /** The seconds of each row, to tell whether they can be meant. */
  const times: number[] = [];
  if (entries) {
    for (const { task } of drafts) {
      sumEntries(task);
      for (const log of task.worklogs) times.push(log.seconds);
    }
  } else {
    // The tasks of one cell share one list of people, so that each is split once.
    const lists = new Set<readonly string[]>();
    for (const draft of drafts) {
      negative += wholeSeconds(draft);
      times.push(draft.task.loggedSeconds ?? 0);
      settleEnd(draft.task, anyTable);
      lists.add(draft.task.assignees);
    }
    partPeople(drafts, lists, tool.commasPartPeople ?? false);
  }
  if (tool.createdInId) for (const { task } of drafts) setCreated(task);
  const fieldAt = new Map<number, string>();
  for (const [field, positions] of table.columns.at)
    for (const position of positions) fieldAt.set(position, field);
  const warnings: Warning[] = tableWarnings(
    { ...table, unreadTimes: table.unreadTimes + negative },
    times,
    settings,
  );
  return {
    read: {
      name: settings.name,
      tool: tool.id,
      toolName: tool.name,
      dialect: {
        ...settings.dialect,
        headerRow: table.headerRow,
        decimal: table.numbers.decimal,
        ...(table.dates.order ? { dateOrder: table.dates.order } : {}),
        ...(table.dates.open ? { dateOrderOpen: true } : {}),
      },
      rows: table.rows,
      tasks: drafts.length,
      sha256: settings.sha256,
      columns: table.header.cells.map((cell, position) => ({
        name: cell.name,
        field: (fieldAt.get(position) as never) ?? null,
      })),
      otherRows: table.otherRows,
      unknownStatuses: [...settings.statuses.unknown].map(([status, tasks]) => ({ status, tasks })),
    },
    drafts,
    warnings,
    entries,
    globalIds: tool.ids === 'global',
  };
}

/**
 * A day of completion means done where no status was understood. In a table of no tool an "end date" of a task that is not
 * done is a plan, so it is a deadline.
 */
function settleEnd(task: Task, anyTable: boolean): void {
  if (task.resolved === undefined) return;
  if (task.statusCategory === undefined) task.statusCategory = 'done';
  else if (anyTable && (task.statusCategory === 'to-do' || task.statusCategory === 'in-progress')) {
    task.due ??= task.resolved.slice(0, 10);
    task.resolved = undefined;
  }
}

function setCreated(task: Task): void {
  const created = task.created ?? createdInId(task.id);
  if (created !== undefined) task.created = created;
}

/** Nobody works less than no time; corrections belong into a time tracker, where entries add up. @returns cells dropped */
function wholeSeconds(draft: Draft): number {
  const { task } = draft;
  if (task.loggedSeconds !== undefined) task.loggedSeconds = Math.round(task.loggedSeconds);
  if (task.estimateSeconds !== undefined) task.estimateSeconds = Math.round(task.estimateSeconds);
  let dropped = 0;
  if ((task.loggedSeconds ?? 0) < 0) {
    dropped += 1;
    task.loggedSeconds = undefined;
    if (draft.ownDay) task.worklogs = [];
  }
  if ((task.estimateSeconds ?? 0) < 0) {
    dropped += 1;
    task.estimateSeconds = undefined;
  }
  const only = task.worklogs[0];
  if (draft.ownDay && only && task.loggedSeconds !== undefined) only.seconds = task.loggedSeconds;
  else if (task.loggedSeconds === undefined && only) {
    task.loggedSeconds = task.worklogs.reduce((sum, log) => sum + log.seconds, 0);
  }
  return dropped;
}
