import type { StatusCategory, Task } from '../../task.js';
import type { Field } from '../fields.js';
import { cleanDescription, cleanTitle, type Draft, newTask } from '../task-draft.js';
import type { TableTool } from '../tools/tool.js';
import { type DateColumns, dateColumns } from '../values/date-columns.js';
import type { DateOrder } from '../values/dates.js';
import type { TimeUnit } from '../values/durations.js';
import { getOrMake } from '../values/get-or-make.js';
import { labelsIn } from '../values/lists.js';
import { type DecimalMark, type NumberColumns, numberColumns } from '../values/number-columns.js';
import { personName } from '../values/people.js';
import { cancels, type Statuses } from '../values/statuses.js';
import { parseWorklogCell } from '../values/worklog-cells.js';
import { checkbox, firstFilled, firstPosition } from './cells.js';
import type { Columns } from './columns.js';
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

const dated: readonly (readonly [Field, keyof Task & string, boolean])[] = [
  ['created', 'created', false],
  ['started', 'started', false],
  ['updated', 'updated', false],
  ['resolved', 'resolved', true],
  ['due', 'due', true],
];

export function builder(tool: TableTool, columns: Columns, settings: BuildSettings): Builder {
  const { at } = columns;
  const dates = dateColumns(settings.dateOrder, tool.dates ?? 'dmy');
  const numbers = numberColumns(settings.decimal);
  const pool = new Map<string, string>();
  const people = new Map<string, string>();
  const datesHere = dated.filter(([field]) => at.has(field));
  const kindOf = rowKinds(columns);
  const titles = at.get('title');
  const ids = at.get('id');

  const kind = (cells: readonly string[]) => kindOf(cells, firstFilled(cells, titles));
  const result: Builder = { kind, row, dates, numbers, unreadTimes: 0 };
  return result;

  function row(cells: readonly string[], line: number): Draft {
    const title = firstFilled(cells, titles);
    const task = newTask(settings.file, line, cleanTitle(title));
    const draft: Draft = { task, ownId: false };
    const id = firstFilled(cells, ids);
    if (id !== '') {
      task.id = id;
      draft.ownId = true;
    }
    const rowId = firstFilled(cells, at.get('rowId'));
    if (rowId !== '') draft.rowId = rowId;
    const parent = firstFilled(cells, at.get('parent'));
    if (parent !== '') draft.parent = parent;
    texts(cells, task);
    whoAndWhere(cells, task);
    times(cells, task, draft);
    days(cells, task, draft);
    status(cells, task, draft);
    return draft;
  }

  function texts(cells: readonly string[], task: Task): void {
    const description = firstFilled(cells, at.get('description'));
    if (description !== '') task.description = cleanDescription(description);
    set(task, 'type', 'type', cells);
    set(task, 'project', 'project', cells);
    set(task, 'parentTitle', 'parentTitle', cells);
    for (const position of at.get('labels') ?? []) {
      const cell = cells[position];
      if (cell === undefined || cell === '') continue;
      for (const label of labelsIn(cell)) if (!task.labels.includes(label)) task.labels.push(pooled(label));
    }
  }

  function set(
    task: Task,
    key: 'type' | 'project' | 'parentTitle' | 'requesterDepartment',
    field: Field,
    cells: readonly string[],
  ): void {
    const text = firstFilled(cells, at.get(field));
    if (text !== '') task[key] = pooled(text);
  }

  function whoAndWhere(cells: readonly string[], task: Task): void {
    // Split into people when the whole column is known: a comma may stand inside a name. Several columns of one name are
    // several people; a column of another name (the address beside the person) only stands in for an empty one.
    let from: string | undefined;
    for (const position of at.get('assignee') ?? []) {
      const cell = firstFilled(cells, [position]);
      if (cell === '' || (from !== undefined && columns.keys[position] !== from)) continue;
      from = columns.keys[position];
      if (!task.assignees.includes(cell)) task.assignees.push(pooled(cell));
    }
    const requester =
      firstFilled(cells, at.get('requester')) ||
      firstFilled(cells, at.get('reporter')) ||
      firstFilled(cells, at.get('creator'));
    if (requester !== '') task.requester = person(requester);
    set(task, 'requesterDepartment', 'requesterDepartment', cells);
  }

  function times(cells: readonly string[], task: Task, draft: Draft): void {
    time(cells, task, 'loggedSeconds', 'hours');
    time(cells, task, 'estimateSeconds', 'estimate');
    time(cells, draft, 'sumSeconds', 'sumHours');
    const points = firstFilled(cells, at.get('points'));
    if (points !== '') numbers.number(task as never, 'storyPoints', points);
    for (const position of at.get('worklog') ?? []) {
      const cell = cells[position];
      const log = cell ? parseWorklogCell(cell) : undefined;
      if (!log) continue;
      const worklog: { seconds: number; date?: string } = { seconds: log.seconds };
      if (log.date !== '') dates.put(position, worklog, 'date', log.date);
      task.worklogs.push(worklog);
    }
  }

  function time(cells: readonly string[], target: object, key: string, field: Field): void {
    const positions = at.get(field);
    if (!positions) return;
    for (const position of positions) {
      const text = firstFilled(cells, [position]);
      if (text === '') continue;
      const told = columns.units.get(position);
      const holder = target as Record<string, unknown>;
      const read =
        told === undefined
          ? numbers.time(position, holder, key, text, unitOf(tool))
          : numbers.told(holder, key, text, told);
      if (read) return;
      result.unreadTimes += 1;
    }
  }

  function days(cells: readonly string[], task: Task, draft: Draft): void {
    const target = task as unknown as Record<string, unknown>;
    for (const [field, key, end] of datesHere) {
      for (const position of at.get(field) ?? []) {
        const text = firstFilled(cells, [position]);
        if (text === '') continue;
        if (field === 'resolved') {
          const done = checkbox(text);
          if (done !== undefined) {
            if (done) task.statusCategory = 'done';
            continue;
          }
        }
        if (!dates.put(position, target, key, text, end)) continue;
        break;
      }
    }
    const cancelled = at.get('cancelled');
    if (cancelled) {
      const position = firstPosition(cells, cancelled);
      if (position !== undefined) {
        dates.put(
          position,
          draft as unknown as Record<string, unknown>,
          'cancelled',
          firstFilled(cells, [position]),
        );
        draft.cancelled ??= 'yes';
      }
    }
    const day = at.get('date');
    const position = day && firstPosition(cells, day);
    if (position === undefined) return;
    const text = firstFilled(cells, [position]);
    if (task.loggedSeconds !== undefined) {
      const worklog = { seconds: task.loggedSeconds };
      if (dates.put(position, worklog, 'date', text)) {
        task.worklogs.push(worklog);
        draft.ownDay = true;
      }
    }
    if (!at.has('created')) dates.put(position, target, 'created', text);
  }

  function status(cells: readonly string[], task: Task, draft: Draft): void {
    const status = firstFilled(cells, at.get('status'));
    const category = firstFilled(cells, at.get('statusCategory'));
    const resolution = firstFilled(cells, at.get('resolution'));
    if (status !== '') task.status = pooled(status);
    if (resolution !== '') task.resolution = pooled(resolution);
    let found: StatusCategory | undefined = task.statusCategory;
    if (!found && category !== '') {
      const own = status === '' ? undefined : settings.statuses.own(status);
      found = own ?? settings.statuses.category(category, true);
      // Jira files "Cancelled" and "Rejected" under Done.
      if (
        found === 'done' &&
        own === undefined &&
        status !== '' &&
        settings.statuses.category(status, true) === 'cancelled'
      )
        found = 'cancelled';
    }
    if (!found && status !== '') found = settings.statuses.category(status, tool.doneByDate);
    if (tool.doneByDate) found = task.resolved ? 'done' : (found ?? 'to-do');
    if (resolution !== '' && found !== 'to-do' && found !== 'in-progress' && cancels(resolution))
      found = 'cancelled';
    if (draft.cancelled !== undefined) found = 'cancelled';
    if (checkbox(firstFilled(cells, at.get('done'))) === true) found = 'done';
    if (
      found !== 'done' &&
      found !== 'cancelled' &&
      checkbox(firstFilled(cells, at.get('archived'))) === true &&
      found !== 'to-do'
    )
      found = 'done';
    if (found) task.statusCategory = found;
    // A workflow that sets no resolution leaves Jira's "Resolved" empty; the day of the category is the next best.
    if (found === 'done' && task.resolved === undefined) {
      const position = firstPosition(cells, at.get('categoryChanged'));
      if (position !== undefined)
        dates.put(position, task as never, 'resolved', firstFilled(cells, [position]));
    }
  }

  function pooled(text: string): string {
    const known = pool.get(text);
    if (known !== undefined) return known;
    if (text.length < 200) pool.set(text, text);
    return text;
  }

  function person(text: string): string {
    return getOrMake(people, text, () => personName(text));
  }
}

function unitOf(tool: TableTool): TimeUnit | undefined {
  return tool.time === 'untold' ? undefined : (tool.time ?? 'hours');
}
