import type { Worklog } from '../../task.js';
import type { OneFile } from '../read-file.js';
import type { Merge } from '../result.js';
import { sumEntries } from '../table/build-entries.js';
import type { Draft } from '../task-draft.js';

/**
 * Joins the entries of one task that lie in several exports of one tracker (one a month, say). An entry of the same day,
 * length and person that both exports hold is one entry: exports overlap.
 * @returns the drafts that are now part of another.
 */
export function joinEntries(files: readonly OneFile[]): Map<Draft, Merge> {
  const joined = new Map<Draft, Merge>();
  if (files.length < 2) return joined;
  const first = new Map<string, Draft>();
  for (const file of files) {
    if (!file.entries) continue;
    for (const draft of file.drafts) {
      if (draft.group === undefined) continue;
      const key = `${file.read.tool}\u0000${draft.group}`;
      const known = first.get(key);
      if (!known) {
        first.set(key, draft);
        continue;
      }
      if (known.task.source.file === draft.task.source.file) continue;
      addEntries(known, draft);
      joined.set(draft, {
        id: known.task.id,
        kind: 'entries-joined',
        kept: known.task.source.file,
        other: file.read.name,
      });
    }
  }
  return joined;
}

function addEntries(known: Draft, draft: Draft): void {
  const there = new Map<string, number>();
  for (const log of known.task.worklogs) there.set(keyOf(log), (there.get(keyOf(log)) ?? 0) + 1);
  const more: Worklog[] = [];
  for (const log of draft.task.worklogs) {
    const count = there.get(keyOf(log)) ?? 0;
    if (count > 0) there.set(keyOf(log), count - 1);
    else more.push(log);
  }
  known.task.worklogs = [...known.task.worklogs, ...more];
  known.task.assignees = [...new Set([...known.task.assignees, ...draft.task.assignees])];
  known.task.created = undefined;
  known.task.started = undefined;
  known.task.updated = undefined;
  sumEntries(known.task);
}

function keyOf({ date, seconds, author }: Worklog): string {
  return `${date ?? ''} ${seconds} ${author ?? ''}`;
}
