import type { Task } from '../../task.js';
import type { Field } from '../fields.js';
import type { OneFile } from '../read-file.js';
import type { FileRead, Merge } from '../result.js';
import type { Draft } from '../task-draft.js';

/**
 * Finds the tasks that several files hold: the same id in two exports of one tool and project, or the same id and title in
 * two home-made sheets. The newer counts: by its last update, else the file named later.
 * What the newer's file has no column for ("current fields" without time) stays as the older told it.
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
      const newer = files.find(({ read }) => read.name === kept.task.source.file);
      if (newer) takeOver(kept.task, other.task, newer.read.columns);
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

/** A column and what it fills. */
const columnsOf: readonly (readonly [readonly Field[], readonly (keyof Task)[]])[] = [
  [
    ['hours', 'worklog', 'sumHours'],
    ['loggedSeconds', 'worklogs'],
  ],
  [['estimate'], ['estimateSeconds']],
  [['points'], ['storyPoints']],
  [['description'], ['description']],
  [['requester', 'reporter', 'creator'], ['requester']],
  [['requesterDepartment'], ['requesterDepartment']],
  [['assignee'], ['assignees']],
  [['labels'], ['labels']],
  [['type'], ['type']],
  [['created'], ['created']],
  [['started'], ['started']],
  [['due'], ['due']],
];

/**
 * Moves what the newer export has no column for from the older task, so that nothing counts as left out with it. JSON has
 * no columns: there an absent value is what decides.
 */
function takeOver(newer: Task, older: Task, columns: FileRead['columns']): void {
  const has = (fields: readonly Field[]) => columns.some(({ field }) => field && fields.includes(field));
  const to = newer as unknown as Record<string, unknown>;
  const from = older as unknown as Record<string, unknown>;
  const move = (key: string) => {
    const empty = to[key] === undefined || (to[key] as { length?: number }).length === 0;
    if (!empty || from[key] === undefined) return;
    to[key] = from[key];
    if (key === 'loggedSeconds') from[key] = undefined;
  };
  for (const [fields, keys] of columnsOf) if (!has(fields)) for (const key of keys) move(key);
  if (!has(['resolved']) && newer.statusCategory === 'done') move('resolved');
}
