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
const gap = 2;
const indent = 2;

/**
 * Lines of aligned cells without borders, indented by two. Cells must be clean; cutting happens here, so that nothing
 * wraps. With `width`, the last column gets whatever the others leave of the screen.
 */
export function table(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width?: number,
): string[] {
  if (rows.length === 0) return [];
  const limits = columns.map((column) => column.max ?? Number.POSITIVE_INFINITY);
  const widthsBy = (max: readonly number[]) =>
    columns.map((_, at) => Math.min(max[at] ?? 0, Math.max(0, ...rows.map((row) => widthOf(row[at] ?? '')))));
  if (width !== undefined) {
    const others = widthsBy(limits).slice(0, -1);
    const taken = others.reduce((sum, one) => sum + one + gap, indent);
    limits[columns.length - 1] = Math.max(1, width - taken);
  }
  const widths = widthsBy(limits);
  const cut = rows.map((row) => row.map((cell, at) => shorten(cell, limits[at] ?? 0)));
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
