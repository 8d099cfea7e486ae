import type { Task } from '../../task.js';
import type { OneFile } from '../read-file.js';
import type { Merge } from '../result.js';
import type { Draft } from '../task-draft.js';

/**
 * Finds the tasks that several files hold: the same id in two exports of one tool and project, or the same id and title in
 * two home-made sheets. The newer counts: by its last update, else the file named later.
 * @returns the drafts that do not count, each with the merge that tells why.
 */
export function acrossFiles(files: readonly OneFile[]): Map<Draft, Merge> {
  const older = new Map<Draft, Merge>();
  if (files.length < 2) return older;
  const seen = new Map<string, Draft>();
  for (const file of files) {
    if (file.entries) continue;
    for (const draft of file.drafts) {
      if (!draft.ownId) continue;
      const key = sameKey(file, draft.task);
      const known = seen.get(key);
      if (!known || known.task.source.file === draft.task.source.file) {
        seen.set(key, known ?? draft);
        continue;
      }
      const [kept, other] = isNewer(draft.task, known.task) ? [draft, known] : [known, draft];
      seen.set(key, kept);
      older.set(other, {
        id: kept.task.id,
        kind: 'newer-wins',
        kept: kept.task.source.file,
        other: other.task.source.file,
      });
    }
  }
  return older;
}

function sameKey({ read, globalIds }: OneFile, task: Task): string {
  const tool = read.tool.startsWith('jira') ? 'jira' : read.tool;
  return globalIds ? `${tool}\u0000${task.id}` : `${tool}\u0000${task.id}\u0000${task.title}`;
}

function isNewer(later: Task, earlier: Task): boolean {
  if (later.updated === undefined || earlier.updated === undefined) return true;
  return later.updated >= earlier.updated;
}
