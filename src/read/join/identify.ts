import type { Draft } from '../task-draft.js';

/**
 * Gives every task of a file an id that no other has: the tool's own, else "row-12" ("2:row-12" in the second of several
 * files). Two tasks of one file with one id and different content are two tasks; the second gets its row behind the id.
 * A row that repeats another in all that counts is the same task twice.
 * @returns the drafts that stay, and those that are repeated.
 */
export function identify(
  drafts: Draft[],
  file: number,
  files: number,
): { kept: Draft[]; repeated: { draft: Draft; of: Draft }[] } {
  for (const { task } of drafts) {
    if (task.id === '') task.id = `${files > 1 ? `${file + 1}:` : ''}row-${task.source.row}`;
  }
  if (inOrder(drafts)) return { kept: drafts, repeated: [] };
  const kept: Draft[] = [];
  const repeated: { draft: Draft; of: Draft }[] = [];
  const byId = new Map<string, Draft>();
  for (const draft of drafts) {
    const { task } = draft;
    let known = byId.get(task.id);
    if (known && draft.ownId && sameContent(known, draft)) {
      repeated.push({ draft, of: known });
      continue;
    }
    const id = task.id;
    for (let copy = 0; known; copy += 1) {
      task.id = `${id}~${task.source.row}${copy > 0 ? `.${copy}` : ''}`;
      known = byId.get(task.id);
    }
    byId.set(task.id, draft);
    kept.push(draft);
  }
  return { kept, repeated };
}

/** Whether each id comes after the one before it, or each before it, as in a list by keys: then none comes twice. */
function inOrder(drafts: readonly Draft[]): boolean {
  let up = true;
  let down = true;
  let last: string | undefined;
  for (const { task } of drafts) {
    const { id } = task;
    if (last !== undefined) {
      const longer = id.length - last.length;
      up &&= longer > 0 || (longer === 0 && id > last);
      down &&= longer < 0 || (longer === 0 && id < last);
      if (!up && !down) return false;
    }
    last = id;
  }
  return true;
}

/** Two tools may use one id for two tasks: the later file's gets the file's number before it, its children with it. */
export function distinguish(files: readonly (readonly Draft[])[]): void {
  const ids = new Set<string>();
  for (const [index, drafts] of files.entries()) {
    const renamed = new Map<string, string>();
    for (const { task } of drafts) {
      const id = task.id;
      if (ids.has(id)) task.id = `${index + 1}:${id}`;
      for (let copy = 2; ids.has(task.id); copy += 1) task.id = `${index + 1}:${id}~${copy}`;
      if (task.id !== id) renamed.set(id, task.id);
      ids.add(task.id);
    }
    if (renamed.size === 0) continue;
    for (const { task } of drafts) {
      if (task.parent !== undefined) task.parent = renamed.get(task.parent) ?? task.parent;
    }
  }
}

function sameContent(one: Draft, other: Draft): boolean {
  const a = one.task;
  const b = other.task;
  return (
    a.title === b.title &&
    a.status === b.status &&
    a.created === b.created &&
    a.started === b.started &&
    a.resolved === b.resolved &&
    a.loggedSeconds === b.loggedSeconds &&
    a.estimateSeconds === b.estimateSeconds &&
    a.assignees.join() === b.assignees.join() &&
    a.worklogs[0]?.date === b.worklogs[0]?.date
  );
}
