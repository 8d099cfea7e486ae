import { cleanTitle, type Draft, newTask } from '../task-draft.js';
import type { TableTool } from '../tools/tool.js';
import { type DateColumns, dateColumns } from '../values/date-columns.js';
import type { DateOrder } from '../values/dates.js';
import { type DecimalMark, type NumberColumns, numberColumns } from '../values/number-columns.js';
import type { Statuses } from '../values/statuses.js';
import { firstFilled } from './cells.js';
import type { Columns } from './columns.js';
import type { Fill } from './fill.js';
import { dayFills } from './fill-days.js';
import { peopleFills } from './fill-people.js';
import { statusFills } from './fill-status.js';
import { textFills } from './fill-texts.js';
import { timeFills } from './fill-times.js';
import { type RowKind, rowKinds } from './row-kinds.js';

export interface BuildSettings {
  file: string;
  dateOrder: DateOrder | undefined;
  decimal: DecimalMark;
  statuses: Statuses;
}

/** Turns the rows of one table into drafts of tasks; dates and numbers are final only after `dates` and `numbers` settle. */
export interface Builder {
  kind(cells: readonly string[]): RowKind;
  row(cells: readonly string[], line: number): Draft;
  dates: DateColumns;
  numbers: NumberColumns;
  /** Time cells that are no time. */
  unreadTimes: number;
}

export function builder(tool: TableTool, columns: Columns, settings: BuildSettings): Builder {
  const kindOf = rowKinds(columns);
  const titles = columns.at.get('title');
  const result: Builder = {
    kind: (cells) => kindOf(cells, firstFilled(cells, titles)),
    row(cells, line) {
      const task = newTask(settings.file, line, cleanTitle(firstFilled(cells, titles)));
      const draft: Draft = { task, ownId: false, rowId: undefined, parent: undefined };
      for (let at = 0; at < fills.length; at += 1) fills[at]?.(cells, task, draft);
      return draft;
    },
    dates: dateColumns(settings.dateOrder, tool.dates ?? 'dmy'),
    numbers: numberColumns(settings.decimal),
    unreadTimes: 0,
  };
  const fills: readonly Fill[] = [
    ...idFills(columns),
    ...textFills(columns),
    ...peopleFills(columns),
    ...timeFills(tool, columns, result),
    ...dayFills(columns, result.dates),
    ...statusFills(tool, columns, settings.statuses, result.dates),
  ];
  return result;
}

/** The task's own id, and its parent as the export names it. */
function idFills({ at }: Columns): Fill[] {
  const fills: Fill[] = [];
  const ids = at.get('id');
  if (ids)
    fills.push((cells, task, draft) => {
      task.id = firstFilled(cells, ids);
      draft.ownId = task.id !== '';
    });
  const rowIds = at.get('rowId');
  if (rowIds)
    fills.push((cells, _task, draft) => {
      draft.rowId = firstFilled(cells, rowIds) || undefined;
    });
  const parents = at.get('parent');
  if (parents)
    fills.push((cells, _task, draft) => {
      draft.parent = firstFilled(cells, parents) || undefined;
    });
  return fills;
}
