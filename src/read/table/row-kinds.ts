import { firstFilled, isEmpty, isFooter, isTotalWord, loneCell } from './cells.js';
import type { Columns } from './columns.js';

/** A task, no task, or a lonely text: a note where nothing follows it, else a row whose title is missing. */
export type RowKind = 'task' | 'none' | 'lonely';

/**
 * Tells the rows that are no task: sums below the table, the tool's last line about the export, notes. A row without a
 * title that holds more than amounts is a task all the same, left out later and counted.
 */
export function rowKinds({ at }: Columns): (cells: readonly string[], title: string) => RowKind {
  const amounts = new Set([
    ...(at.get('hours') ?? []),
    ...(at.get('estimate') ?? []),
    ...(at.get('points') ?? []),
  ]);
  const ids = at.get('id');
  return (cells, title) => {
    if (title !== '' && !isTotalWord(title))
      return loneCell(cells) !== '' && isFooter(title) ? 'none' : 'task';
    let filled = 0;
    let sums = 0;
    let first = '';
    let last = '';
    for (let position = 0; position < cells.length; position += 1) {
      const cell = cells[position];
      if (cell === undefined || isEmpty(cell)) continue;
      filled += 1;
      if (filled > 4 && title !== '' && !isTotalWord(first)) return 'task';
      if (amounts.has(position)) sums += 1;
      else if (first === '') first = cell;
      last = cell;
    }
    if (filled === 0) return 'none';
    if (filled === 1 && isFooter(last)) return 'none';
    if ((title === '' || isTotalWord(title)) && isTotalWord(first)) return 'none';
    if (title !== '' || firstFilled(cells, ids) !== '') return 'task';
    if (sums === filled) return 'none';
    return filled === 1 ? 'lonely' : 'task';
  };
}
