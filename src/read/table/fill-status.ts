import type { StatusCategory } from '../../task.js';
import type { Field } from '../fields.js';
import type { TableTool } from '../tools/tool.js';
import type { DateColumns } from '../values/date-columns.js';
import { remember } from '../values/remember.js';
import { cancels, type Statuses } from '../values/statuses.js';
import { checkbox, filled, firstFilled, firstPosition } from './cells.js';
import type { Columns } from './columns.js';
import type { Fill } from './fill.js';

const telling: readonly Field[] = [
  'status',
  'statusCategory',
  'resolution',
  'cancelled',
  'resolved',
  'done',
  'archived',
];

/** How far a task has come, from all columns that say something of it. Comes after the dates. */
export function statusFills(
  tool: TableTool,
  { at }: Columns,
  statuses: Statuses,
  dates: DateColumns,
): Fill[] {
  if (!tool.doneByDate && !telling.some((field) => at.has(field))) return [];
  const kept = remember((text) => text);
  const cancelling = remember(cancels);
  const statusAt = at.get('status');
  const categoryAt = at.get('statusCategory');
  const resolutionAt = at.get('resolution');
  const doneAt = at.get('done');
  const archivedAt = at.get('archived');
  const changedAt = at.get('categoryChanged');

  return [
    (cells, task, draft) => {
      const status = kept(firstFilled(cells, statusAt));
      const category = firstFilled(cells, categoryAt);
      const resolution = firstFilled(cells, resolutionAt);
      if (status !== '') task.status = status;
      if (resolution !== '') task.resolution = kept(resolution);
      let found: StatusCategory | undefined = task.statusCategory;
      if (!found && category !== '') {
        const own = status === '' ? undefined : statuses.own(status);
        found = own ?? statuses.category(category, true);
        // Jira files "Cancelled" and "Rejected" under Done.
        if (
          found === 'done' &&
          own === undefined &&
          status !== '' &&
          statuses.category(status, true) === 'cancelled'
        )
          found = 'cancelled';
      }
      if (!found && status !== '') found = statuses.category(status, tool.doneByDate);
      if (tool.doneByDate) found = task.resolved ? 'done' : (found ?? 'to-do');
      if (resolution !== '' && found !== 'to-do' && found !== 'in-progress' && cancelling(resolution))
        found = 'cancelled';
      if (draft.cancelled !== undefined) found = 'cancelled';
      if (doneAt && checkbox(firstFilled(cells, doneAt)) === true) found = 'done';
      if (
        archivedAt &&
        found !== 'done' &&
        found !== 'cancelled' &&
        found !== 'to-do' &&
        checkbox(firstFilled(cells, archivedAt)) === true
      )
        found = 'done';
      if (found) task.statusCategory = found;
      // A workflow that sets no resolution leaves Jira's "Resolved" empty; the day of the category is the next best.
      if (changedAt && found === 'done' && task.resolved === undefined) {
        const position = firstPosition(cells, changedAt);
        if (position !== undefined) dates.put(position, task as never, 'resolved', filled(cells[position]));
      }
    },
  ];
}
