import { basename } from 'node:path';
import type { Label } from '../classify/decision.js';
import { plain } from '../classify/labels.js';
import type { ReadResult } from '../read/index.js';
import type { Warning } from '../task.js';

/**
 * Labels that no task of the files has: a slip in the key, or the labels of another board. Of a task that is left out only
 * the id is known, so that titles are judged only where all tasks are there.
 */
export function labelsUnmatched(
  labels: readonly Label[],
  { tasks, leftOut }: Pick<ReadResult, 'tasks' | 'leftOut'>,
  file: string,
): Warning[] {
  if (labels.length === 0) return [];
  const ids = new Set(tasks.map(({ id }) => id));
  for (const row of leftOut) for (const id of row.ids) ids.add(id);
  const titles = new Set(tasks.map(({ title }) => plain(title)));
  const unmatched = labels.flatMap(({ id, title = '' }) => {
    const key = id?.trim() ?? '';
    if (key !== '') return ids.has(key) ? [] : [key];
    return titles.has(plain(title)) || leftOut.length > 0 ? [] : [title];
  });
  if (unmatched.length === 0) return [];
  const shown = unmatched.slice(0, 8).join(', ') + (unmatched.length > 8 ? ', …' : '');
  return [{ code: 'labels-unmatched', args: { file: basename(file), labels: unmatched.length, ids: shown } }];
}
