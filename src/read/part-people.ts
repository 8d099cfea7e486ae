import type { Draft } from './task-draft.js';
import { commasPartPeople, splitPeople } from './values/people.js';

/**
 * Splits the cells of people, at commas too where the whole column shows that commas part people.
 * @param lists the lists of the drafts, each once: those of one cell share one
 * @param told whether the tool parts people by commas
 */
export function partPeople(
  drafts: readonly Draft[],
  lists: ReadonlySet<readonly string[]>,
  told: boolean,
): void {
  const cells = new Set([...lists].flat());
  const atCommas = told || commasPartPeople([...cells].flatMap((cell) => splitPeople(cell)));
  const parted = new Map<readonly string[], readonly string[]>();
  for (const list of lists) {
    const names = [...new Set(list.flatMap((cell) => namesIn(cell, atCommas)))];
    if (names.length !== list.length || names.some((name, at) => name !== list[at])) parted.set(list, names);
  }
  if (parted.size === 0) return;
  for (const { task } of drafts) task.assignees = parted.get(task.assignees) ?? task.assignees;
}

function namesIn(cell: string, atCommas: boolean): string[] {
  const names = splitPeople(cell);
  if (!atCommas) return names;
  return names
    .flatMap((name) => name.split(','))
    .map((part) => part.trim())
    .filter(Boolean);
}
