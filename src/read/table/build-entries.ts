import type { Task, Worklog } from '../../task.js';
import { cleanTitle, type Draft, descriptionKept, newTask, shortCopy } from '../task-draft.js';
import type { TableTool } from '../tools/tool.js';
import { dateColumns } from '../values/date-columns.js';
import { secondsIn } from '../values/durations.js';
import { labelsIn } from '../values/lists.js';
import { numberColumns } from '../values/number-columns.js';
import { personName } from '../values/people.js';
import { remember } from '../values/remember.js';
import { spanSeconds } from '../values/spans.js';
import type { Builder, BuildSettings } from './build.js';
import { firstFilled, firstPosition, isTotalWord } from './cells.js';
import type { Columns } from './columns.js';
import { headerKey } from './header.js';
import { type RowKind, rowKinds } from './row-kinds.js';

/** A task to which later entries add; the lists are those of the task. */
interface Group {
  draft: Draft;
  worklogs: Worklog[];
  assignees: string[];
  labels: string[];
}

/** The title of hours without a text. */
const untitled = '—';

/**
 * Turns time entries into tasks: the entries of one issue, or of one text in one project, are one task with a worklog each.
 * The draft comes with the first entry; later ones add to it.
 */
export function entryBuilder(tool: TableTool, columns: Columns, settings: BuildSettings): Builder {
  const { at } = columns;
  const dates = dateColumns(settings.dateOrder, tool.dates ?? 'dmy');
  const numbers = numberColumns(settings.decimal);
  const kindOf = rowKinds(columns);
  const unit = secondsIn[tool.time === undefined || tool.time === 'untold' ? 'hours' : tool.time];
  const ends = tool.span?.map((name) => columns.keys.indexOf(headerKey(name)));
  const person = remember(personName);
  const groups = new Map<string, Group>();
  const result: Builder = { kind, row, dates, numbers, unreadTimes: 0 };
  return result;

  /** A row of nothing but time, which no word calls a total, may still be an entry: it is left out and counted. */
  function kind(cells: readonly string[]): RowKind {
    const found = kindOf(cells, firstFilled(cells, at.get('title')));
    return found === 'none' && firstFilled(cells, at.get('hours')) !== '' && !cells.some(isTotalWord)
      ? 'task'
      : found;
  }

  function row(cells: readonly string[], line: number): Draft {
    const written = firstFilled(cells, at.get('title'));
    const id = firstFilled(cells, at.get('id'));
    const project = firstFilled(cells, at.get('project'));
    const type = firstFilled(cells, at.get('type'));
    const worklog: Worklog = { date: undefined, seconds: 0, author: undefined };
    hours(cells, worklog);
    const day = firstPosition(cells, at.get('date'));
    if (day !== undefined) dates.put(day, worklog as never, 'date', firstFilled(cells, [day]));
    const first = firstFilled(cells, at.get('person'));
    const author = person([first, firstFilled(cells, at.get('lastName'))].filter(Boolean).join(' '));
    if (author !== '') worklog.author = author;

    // Somebody worked that day and did not say on what: the hours count, under a title that says nothing.
    const title = written !== '' || (author === '' && worklog.date === undefined) ? written : untitled;
    const byIssue = id !== '' && tool.issueTitles === true;
    const group = byIssue ? id.toLowerCase() : ['', title, project, type, id].join('\u0000').toLowerCase();
    const known = title === '' ? undefined : groups.get(group);
    if (known) {
      add(known, worklog, cells);
      return { ...known.draft, again: true };
    }
    const task = newTask(settings.file, line, cleanTitle(title));
    const draft: Draft = { task, ownId: byIssue };
    if (byIssue) task.id = id;
    if (id !== '') draft.key = id;
    if (title !== '') draft.group = group;
    if (project !== '') task.project = project;
    if (type !== '' && type !== title) task.type = type;
    const requester = firstFilled(cells, at.get('requester')) || firstFilled(cells, at.get('reporter'));
    if (requester !== '') task.requester = person(requester);
    const department = firstFilled(cells, at.get('requesterDepartment'));
    if (department !== '') task.requesterDepartment = department;
    const parent = firstFilled(cells, at.get('parent'));
    if (parent !== '') draft.parent = parent;
    status(cells, task);
    const made: Group = { draft, worklogs: [], assignees: [], labels: [] };
    task.worklogs = made.worklogs;
    task.assignees = made.assignees;
    task.labels = made.labels;
    add(made, worklog, cells);
    groups.set(group, made);
    return draft;
  }

  function hours(cells: readonly string[], worklog: Worklog): void {
    for (const position of at.get('hours') ?? []) {
      const text = firstFilled(cells, [position]);
      if (text === '') continue;
      const told = columns.units.get(position) ?? unit;
      if (numbers.told(worklog as never, 'seconds', text, told)) return;
      result.unreadTimes += 1;
    }
    if (!ends || (at.get('hours') ?? []).some((position) => firstFilled(cells, [position]) !== '')) return;
    const [day, time, endDay, endTime] = ends.map((position) => (cells[position] ?? '').trim());
    if (!time && !endTime) return;
    const seconds = spanSeconds([day ?? '', time ?? ''], [endDay ?? '', endTime ?? '']);
    if (seconds === undefined) result.unreadTimes += 1;
    else worklog.seconds = seconds;
  }

  function add(
    { draft, worklogs, assignees, labels }: Group,
    worklog: Worklog,
    cells: readonly string[],
  ): void {
    const { task } = draft;
    worklogs.push(worklog);
    if (worklog.author && !assignees.includes(worklog.author)) assignees.push(worklog.author);
    const text = firstFilled(cells, at.get('description'));
    if (
      text !== '' &&
      text !== task.title &&
      task.description.length < descriptionKept &&
      !task.description.includes(text)
    ) {
      task.description = shortCopy(
        task.description === '' ? text : `${task.description}\n${text}`,
        descriptionKept,
      );
    }
    for (const position of at.get('labels') ?? []) {
      for (const label of labelsIn(cells[position] ?? '')) if (!labels.includes(label)) labels.push(label);
    }
  }

  function status(cells: readonly string[], task: Task): void {
    const text = firstFilled(cells, at.get('status'));
    if (text === '') return;
    task.status = text;
    const category = settings.statuses.category(text);
    if (category) task.statusCategory = category;
  }
}

/** The total and the days of a task made of entries, once dates and numbers are final. */
export function sumEntries(task: Task): void {
  let total = 0;
  let from: string | undefined;
  let to: string | undefined;
  for (const log of task.worklogs) {
    log.seconds = Math.round(log.seconds);
    total += log.seconds;
    if (log.date === undefined) continue;
    if (from === undefined || log.date < from) from = log.date;
    if (to === undefined || log.date > to) to = log.date;
  }
  task.loggedSeconds = Math.max(0, total);
  if (from !== undefined) {
    task.created ??= from;
    task.started ??= from;
  }
  if (to !== undefined) task.updated ??= to;
}
