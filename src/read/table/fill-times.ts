import type { Worklog } from '../../task.js';
import type { Field } from '../fields.js';
import type { TableTool } from '../tools/tool.js';
import { parseWorklogCell } from '../values/worklog-cells.js';
import type { Builder } from './build.js';
import { filled, firstFilled } from './cells.js';
import type { Columns } from './columns.js';
import type { Fill } from './fill.js';

/** Time, estimates, points and the worklogs that stand in cells. What is no time is counted on the builder. */
export function timeFills(tool: TableTool, columns: Columns, builder: Builder): Fill[] {
  const { at } = columns;
  const { numbers, dates } = builder;
  const unit = tool.time === 'untold' ? undefined : (tool.time ?? 'hours');
  const fills: Fill[] = [];

  const hours = timeIn('hours');
  if (hours) fills.push((cells, task) => hours(cells, task, 'loggedSeconds'));
  const estimate = timeIn('estimate');
  if (estimate) fills.push((cells, task) => estimate(cells, task, 'estimateSeconds'));
  const sum = timeIn('sumHours');
  if (sum) fills.push((cells, _task, draft) => sum(cells, draft, 'sumSeconds'));

  const points = at.get('points');
  if (points)
    fills.push((cells, task) => {
      const text = firstFilled(cells, points);
      if (text !== '') numbers.number(task as never, 'storyPoints', text);
    });

  const worklog = at.get('worklog');
  if (worklog)
    fills.push((cells, task) => {
      const logs: Worklog[] = [];
      for (const position of worklog) {
        const cell = cells[position];
        const log = cell ? parseWorklogCell(cell) : undefined;
        if (!log) continue;
        const worklog: Worklog = { date: undefined, seconds: log.seconds };
        if (log.date !== '') dates.put(position, worklog as never, 'date', log.date);
        logs.push(worklog);
      }
      if (logs.length > 0) task.worklogs = logs;
    });
  return fills;

  /** The first cell that is a time counts. */
  function timeIn(
    field: Field,
  ): ((cells: readonly string[], target: object, key: string) => void) | undefined {
    const places = at.get(field)?.map((position) => ({ position, told: columns.units.get(position) }));
    return (
      places &&
      ((cells, target, key) => {
        const holder = target as Record<string, unknown>;
        for (const { position, told } of places) {
          const text = filled(cells[position]);
          if (text === '') continue;
          const read =
            told === undefined
              ? numbers.time(position, holder, key, text, unit)
              : numbers.told(holder, key, text, told);
          if (read) return;
          builder.unreadTimes += 1;
        }
      })
    );
  }
}
