import type { Draft } from '../task-draft.js';

/**
 * Names each task's parent by its id. Jira's numbers and ClickUp's own ids become keys; a parent told by its title (Asana)
 * becomes its id where only one task of the file has that title.
 */
export function nameParents(drafts: readonly Draft[]): void {
  let told = false;
  for (const { task, above, parent } of drafts) {
    if (parent !== undefined) told = true;
    if (!above) continue;
    task.parent = above.task.id;
    task.parentTitle ??= above.task.title;
  }
  if (!told) return;
  const byId = new Map<string, Draft>();
  const byRowId = new Map<string, Draft>();
  const byTitle = new Map<string, Draft | 'several'>();
  for (const draft of drafts) {
    byId.set(draft.task.id, draft);
    if (draft.rowId !== undefined) byRowId.set(draft.rowId, draft);
    const { title } = draft.task;
    byTitle.set(title, byTitle.has(title) ? 'several' : draft);
  }
  for (const draft of drafts) {
    const { parent, task } = draft;
    if (parent === undefined || parent === task.id) continue;
    const known = byId.get(parent) ?? byRowId.get(parent) ?? byTitle.get(parent);
    if (known && known !== 'several') {
      if (known === draft) continue;
      task.parent = known.task.id;
      task.parentTitle ??= known.task.title;
    } else if (/\s/.test(parent) || known === 'several') task.parentTitle ??= parent;
    else task.parent = parent;
  }
}

/**
 * A task's own time where the export has only Jira's Σ column, which repeats the time of the direct children: own = Σ less
 * the own time of the children. Without any parent link the totals cannot be known and nothing is taken.
 * @param summed the tasks that have a Σ
 * @returns whether the Σ column was used.
 */
export function ownFromSums(drafts: readonly Draft[], summed: readonly Draft[]): boolean {
  if (!drafts.some((draft) => draft.task.parent !== undefined)) return false;
  const children = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { parent } = draft.task;
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(draft);
    else children.set(parent, [draft]);
  }
  const own = new Map<Draft, number>();
  const open = new Set<Draft>();
  function ownOf(draft: Draft): number {
    const known = own.get(draft);
    if (known !== undefined) return known;
    if (open.has(draft)) return 0;
    open.add(draft);
    const below = (children.get(draft.task.id) ?? []).reduce((sum, child) => sum + ownOf(child), 0);
    const value = Math.max(0, (draft.sumSeconds ?? 0) - below);
    own.set(draft, value);
    return value;
  }
  for (const draft of summed) {
    const seconds = ownOf(draft);
    if (seconds > 0) draft.task.loggedSeconds = seconds;
  }
  return true;
}
