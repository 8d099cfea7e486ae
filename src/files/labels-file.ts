import type { Label } from '../classify/decision.js';
import { type Class, classes, classOf, isClass, isKind, kindsOf } from '../classify/taxonomy.js';
import { UserError } from '../errors.js';
import { parseRows } from './csv-rows.js';
import { didYouMean } from './did-you-mean.js';

/**
 * A person's decisions, as a CSV that Excel saved: columns `id` or `title`, and `label` ("support" or "support/collateral").
 * Rows without a label are passed over. Errors: csv-broken, quote-not-closed, map-column-missing, bad-cell.
 */
export function readLabels(file: string, text: string): Label[] {
  const [header, ...rows] = parseRows(file, text);
  const columns = (header?.record ?? []).map((name) => name.trim().toLowerCase());
  const [id, title, label] = ['id', 'title', 'label'].map((name) => columns.indexOf(name));
  const listed = (header?.record ?? []).join(', ');
  if (label === undefined || label === -1) {
    throw new UserError('map-column-missing', { file, column: 'label', columns: listed });
  }
  if (id === -1 && title === -1) {
    throw new UserError('map-column-missing', { file, column: 'id', columns: listed });
  }
  return rows.flatMap(({ record, info }) => {
    const cell = (index: number | undefined) => record[index ?? -1]?.trim() || undefined;
    const written = cell(label);
    if (written === undefined) return [];
    const task = { id: cell(id), title: cell(title) };
    if (task.id === undefined && task.title === undefined) {
      const column = id === -1 ? 'title' : 'id';
      throw new UserError('bad-cell', { file, row: info.lines, column, expected: { code: 'required' } });
    }
    return [{ ...task, ...readLabel(file, info.lines, written) }];
  });
}

const allowed: readonly string[] = [
  ...classes,
  ...classes.flatMap((name) => kindsOf[name].map((kind) => `${name}/${kind}`)),
];

/** "support", "support/collateral" or "collateral"; case and spaces do not matter. */
export function readLabel(
  file: string,
  row: number,
  written: string,
): { class: Class; kind?: Label['kind'] } {
  const [first = '', second] = written
    .toLowerCase()
    .split('/')
    .map((part) => part.trim().replaceAll(' ', '-'));
  if (second === undefined && isClass(first)) return { class: first };
  const kind = second ?? first;
  if (isKind(kind) && (second === undefined || classOf(kind) === first))
    return { class: classOf(kind), kind };
  const nearest = didYouMean(written, allowed);
  throw new UserError('bad-cell', {
    file,
    row,
    column: 'label',
    expected: { code: 'one-of', values: classes, nearest },
  });
}
