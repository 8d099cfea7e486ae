import Table from 'cli-table3';
import { shorten, widthOf } from './width.js';

export interface Column {
  align?: 'left' | 'right';
  /** At most so many columns of the screen; longer text is cut with an ellipsis. */
  max?: number;
}

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Lines of aligned cells without borders, indented by two. Cells must be clean; cutting happens here, so that nothing wraps. */
export function table(rows: readonly (readonly string[])[], columns: readonly Column[]): string[] {
  if (rows.length === 0) return [];
  const cut = rows.map((row) =>
    row.map((cell, at) => shorten(cell, columns[at]?.max ?? Number.POSITIVE_INFINITY)),
  );
  const widths = columns.map((_, at) => Math.max(0, ...cut.map((row) => widthOf(row[at] ?? ''))));
  const drawn = new Table({
    chars: bare,
    // cli-table3 colours head and border by itself, even when piped, unless both are named empty.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map((column) => column.align ?? 'left'),
    colWidths: widths,
  });
  drawn.push(...cut.map((row) => [...row]));
  return drawn
    .toString()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd());
}
