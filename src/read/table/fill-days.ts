import type { Task } from '../../task.js';
import type { Field } from '../fields.js';
import type { DateColumns } from '../values/date-columns.js';
import { checkbox, filled, firstPosition } from './cells.js';
import type { Columns } from './columns.js';
import type { Fill } from './fill.js';

/** A field, and whether a span of two days in it gives its end. */
const dated: readonly (readonly [Field & keyof Task, boolean])[] = [
  ['created', false],
  ['started', false],
  ['updated', false],
  ['resolved', true],
  ['due', true],
];

/** The dates of a task, and the day of the one worklog that a row of time is. Comes after the times. */
export function dayFills({ at }: Columns, dates: DateColumns): Fill[] {
  const fills: Fill[] = [];
  for (const [field, end] of dated) {
    const positions = at.get(field);
    if (!positions) continue;
    fills.push((cells, task) => {
      for (let next = 0; next < positions.length; next += 1) {
        const position = positions[next] ?? -1;
        const text = filled(cells[position]);
        if (text === '') continue;
        const done = field === 'resolved' ? checkbox(text) : undefined;
        if (done) task.statusCategory = 'done';
        if (done === undefined && dates.put(position, task as never, field, text, end)) return;
      }
    });
  }

  const cancelled = at.get('cancelled');
  if (cancelled)
    fills.push((cells, _task, draft) => {
      const position = firstPosition(cells, cancelled);
      if (position === undefined) return;
      dates.put(position, draft as never, 'cancelled', filled(cells[position]));
      draft.cancelled ??= 'yes';
    });

  const day = at.get('date');
  if (day)
    fills.push((cells, task, draft) => {
      const position = firstPosition(cells, day);
      if (position === undefined) return;
      const text = filled(cells[position]);
      if (task.loggedSeconds !== undefined) {
        const worklog = { date: undefined, seconds: task.loggedSeconds };
        if (dates.put(position, worklog, 'date', text)) {
          task.worklogs = [...task.worklogs, worklog];
          draft.ownDay = true;
        }
      }
      if (!at.has('created')) dates.put(position, task as never, 'created', text);
    });
  return fills;
}
