import type { Warning } from '../task.js';
import type { FinishSettings } from './finish-table.js';
import type { TableResult } from './table/read-table.js';
import { implausible } from './values/implausible.js';

/**
 * What the user should know of one table; the sentences stand in src/report/text.
 * @param times the seconds of each task or entry
 */
export function tableWarnings(
  table: TableResult,
  times: readonly number[],
  settings: FinishSettings,
): Warning[] {
  const file = settings.name;
  const { columns, tool, numbers, dates } = table;
  const warnings: Warning[] = [];
  const warn = (code: string, args: Warning['args'] = {}) => warnings.push({ code, args: { file, ...args } });
  const { encoding } = settings;
  if (encoding?.guessed) warn('encoding-guessed', { encoding: encoding.name });
  if (encoding && encoding.badBytes > 0) warn('bad-bytes', { bytes: encoding.badBytes });
  if (encoding && encoding.nulls > 0) warn('nul-characters', { characters: encoding.nulls });
  if (dates.open) warn('date-order-open', { order: dates.order ?? 'dmy' });
  if (dates.misfits > 0) warn('date-order-misfit', { cells: dates.misfits, order: dates.order ?? 'dmy' });
  if (dates.unread > 0) warn('dates-not-read', { cells: dates.unread });
  if (table.unreadTimes > 0) warn('times-not-read', { cells: table.unreadTimes });
  for (const [position, unit] of numbers.guessed) {
    const field = columns.at.get('estimate')?.includes(position) ? 'estimate' : 'hours';
    if (unit !== 'hours')
      warn('time-unit-guessed', { column: table.header.cells[position]?.name ?? '', unit, field });
  }
  if (numbers.open) warn('decimal-mark-open', { ...numbers.open });
  const [hours] = columns.at.get('hours') ?? [];
  if (hours !== undefined && implausible(times))
    warn('hours-implausible', { column: table.header.cells[hours]?.name ?? '' });
  if (table.maybeHours !== undefined) warn('hours-overlooked', { column: table.maybeHours });
  if (table.short.rows > 0) warn('rows-short', table.short);
  if (table.long.rows > 0) warn('rows-long', table.long);
  if (tool.caps?.includes(table.rows)) warn('rows-capped', { rows: table.rows });
  if (columns.borrowedTitle) {
    const position = columns.at.get('title')?.[0] ?? 0;
    warn('title-borrowed', { column: table.header.cells[position]?.name ?? '' });
  }
  if (
    tool.id.startsWith('jira') &&
    tool.rows === 'tasks' &&
    !['resolved', 'hours', 'estimate', 'worklog'].some((field) => columns.at.has(field as never))
  ) {
    warn('jira-current-fields');
  }
  return warnings;
}
