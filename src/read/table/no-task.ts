import { firstFilled, isFooter, isTotalWord } from './cells.js';
import type { Columns } from './columns.js';

/**
 * Tells the rows that are no task: sums below the table, the tool's last line about the export, notes and headings.
 * A row without a title that has an id or more than amounts is a task all the same, left out later and counted.
 */
export function noTask({ at }: Columns): (cells: readonly string[], title: string) => boolean {
  const amounts = new Set([
    ...(at.get('hours') ?? []),
    ...(at.get('estimate') ?? []),
    ...(at.get('points') ?? []),
  ]);
  const ids = at.get('id');
  return (cells, title) => {
    let filled = 0;
    let sums = 0;
    let first = '';
    let last = '';
    for (let position = 0; position < cells.length; position += 1) {
      const cell = cells[position];
      if (cell === undefined || cell === '' || cell.trim() === '') continue;
      filled += 1;
      if (filled > 4 && title !== '' && !isTotalWord(first)) return false;
      if (amounts.has(position)) sums += 1;
      else if (first === '') first = cell;
      last = cell;
    }
    if (filled === 0) return true;
    if (filled === 1 && isFooter(last)) return true;
    if ((title === '' || isTotalWord(title)) && isTotalWord(first)) return true;
    if (title !== '') return false;
    return firstFilled(cells, ids) === '' && (filled === 1 || sums === filled);
  };
}
