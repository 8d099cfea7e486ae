import { amountFields, dateFields, type Field } from '../fields.js';
import { parseDate } from '../values/dates.js';
import type { Columns } from './columns.js';
import type { Header } from './header.js';

/** The column to suggest as the title: the one whose cells hold most words. Dates, amounts and people are no titles. */
export function likelyTitle(header: Header, columns: Columns, rows: readonly (readonly string[])[]): string {
  const fieldAt = new Map<number, Field>();
  for (const [field, positions] of columns.at) for (const position of positions) fieldAt.set(position, field);
  let best = { score: 0, name: 'COLUMN' };
  for (const [position, cell] of header.cells.entries()) {
    const field = fieldAt.get(position);
    if (cell.name === '' || (field && (dateFields.has(field) || amountFields.has(field)))) continue;
    const text = rows.map((row) => row[position]?.trim() ?? '').filter((one) => one !== '');
    const wordy = text.filter((one) => /\p{L}{2}/u.test(one) && !one.includes('@') && !parseDate(one));
    const length = wordy.reduce((sum, one) => sum + Math.min(one.length, 60), 0) / (text.length || 1);
    const score = length * (field === 'assignee' || field === 'id' ? 0.2 : 1);
    if (score > best.score) best = { score, name: cell.name };
  }
  return best.name;
}
