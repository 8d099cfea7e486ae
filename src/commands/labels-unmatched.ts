import type { Label } from '../classify/decision.js';
import { labelFinder } from '../classify/labels.js';
import type { ReadResult } from '../read/index.js';
import type { Warning } from '../task.js';

/** Labels that no task of the files has: a slip in the key, or the labels of another board. */
export function labelsUnmatched(
  labels: readonly Label[],
  { tasks, leftOut }: Pick<ReadResult, 'tasks' | 'leftOut'>,
  file: string,
): Warning[] {
  const find = labelFinder(labels);
  const used = new Set(tasks.map((task) => find(task)));
  const gone = new Set(leftOut.flatMap(({ ids }) => ids));
  // A title of a task that is left out is not known here, so only keys are held against the rest.
  const unmatched = labels.filter((label) => !used.has(label) && !(label.id && gone.has(label.id.trim())));
  if (unmatched.length === 0) return [];
  const names = unmatched.map(({ id, title }) => id || (title ?? ''));
  const ids = names.slice(0, 8).join(', ') + (names.length > 8 ? ', …' : '');
  return [{ code: 'labels-unmatched', args: { file, labels: unmatched.length, ids } }];
}
