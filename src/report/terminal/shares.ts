import type { Audit, Bar } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { bar } from './bar.js';
import type { Paint } from './paint.js';
import { widthOf } from './width.js';

const bars: readonly Bar[] = ['growth', 'support', 'other', 'unclear'];

/** The four bars, of the rows, and below them the whole that they sum to. */
export function sharesSection(audit: Audit, { text, format, width }: Rendering, paint: Paint): string[] {
  const unit = audit.effort.unit;
  const rows = bars.map((name) => {
    const { share, effort, tasks } = audit.shares[name];
    return {
      name,
      label: text.words.classes[name],
      share,
      percent: share === null ? '–' : format.percent(share),
      effort: unit === 'tasks' ? '' : format.effortShort(effort, unit),
      tasks: text.terminal.tasks(format.number(tasks)),
    };
  });
  const total = {
    effort: unit === 'tasks' ? '' : format.effortShort(audit.effort.total, unit),
    tasks: text.terminal.tasks(format.number(audit.input.tasksCounted)),
  };
  const widest = (cells: string[]) => Math.max(...cells.map(widthOf));
  const labels = widest(rows.map((row) => row.label));
  const percents = widest(rows.map((row) => row.percent));
  const efforts = widest([...rows.map((row) => row.effort), total.effort]);
  const tasks = widest([...rows.map((row) => row.tasks), total.tasks]);
  const room = Math.max(8, width - 2 - labels - percents - efforts - tasks - 10);
  const figures = (percent: string, effort: string, count: string) =>
    `${percent.padStart(percents)}${efforts ? `  ${effort.padStart(efforts)}` : ''}  ${count.padStart(tasks)}`;
  return [
    ...rows.map(
      (row) =>
        `  ${row.label.padEnd(labels)}  ${paint[row.name](bar(row.share ?? 0, room).padEnd(room))}  ${figures(row.percent, row.effort, row.tasks)}`,
    ),
    `  ${' '.repeat(labels + 2 + room + 2)}${figures('', total.effort, total.tasks)}`,
  ];
}
