import { UserError } from '../errors.js';
import { didYouMean } from '../files/did-you-mean.js';
import type { LeftOutReason, Task, Warning } from '../task.js';
import { taskFilter } from './filters.js';
import { expandGlob } from './globs.js';
import { acrossFiles } from './join/duplicates.js';
import { joinEntries } from './join/entries.js';
import { joinHours } from './join/hours.js';
import { distinguish, identify } from './join/identify.js';
import { nameParents, ownFromSums } from './join/parents.js';
import { acrossTools } from './join/two-tools.js';
import { mappedFields } from './map-fields.js';
import { type OneFile, readFile } from './read-file.js';
import type { LeftOutRead, Merge, ReadOptions, ReadResult } from './result.js';
import { withoutSlips } from './slips.js';
import { headerCell, headerKey } from './table/header.js';

export type { FileRead, LeftOutRead, ReadOptions, ReadResult } from './result.js';

/**
 * Reads exports of tasks and of time into one list of tasks: the same task counts once, hours of a time tracker join the
 * tasks of a task tool by key, and what cannot be used is left out by reason, never in silence.
 * @param names files, patterns with * and ?, or "-" for standard input.
 * @throws UserError with the file (and the row) that cannot be read.
 */
export async function readTasks(names: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const stays = taskFilter(options.only, options.without);
  const files: OneFile[] = [];
  const all = names.flatMap((name) => expandGlob(name, options.cwd));
  const several = new Set(all).size > 1;
  mappedFields(options.map ?? {});
  for (const name of new Set(all)) files.push(await readFile(name, { ...options, several }));
  if (several) checkMap(options.map ?? {}, files);

  const warnings: Warning[] = files.flatMap((file) => file.warnings);
  const leftOut = leftOutList();
  const merges: Merge[] = [];
  for (const [index, file] of files.entries()) {
    let slips = 0;
    for (const { task } of file.drafts) if (withoutSlips(task)) slips += 1;
    if (slips > 0) warnings.push({ code: 'amounts-too-large', args: { file: file.read.name, tasks: slips } });
    const { kept, repeated } = identify(file.drafts, index, files.length);
    file.drafts = kept;
    for (const { draft, of } of repeated) {
      leftOut.add('duplicate', draft.task);
      merges.push({ id: of.task.id, kind: 'newer-wins', kept: file.read.name, other: file.read.name });
    }
    nameParents(kept);
    const summed = kept.filter((draft) => draft.sumSeconds !== undefined);
    if (summed.length === 0) continue;
    if (ownFromSums(kept, summed))
      warnings.push({ code: 'sums-taken-apart', args: { file: file.read.name } });
    else if (summed.some((draft) => draft.sumSeconds)) {
      warnings.push({ code: 'sums-unusable', args: { file: file.read.name } });
    }
  }

  const older = acrossFiles(files);
  const parts = joinEntries(files);
  if (parts.size > 0)
    for (const file of files) file.drafts = file.drafts.filter((draft) => !parts.has(draft));
  const joined = joinHours(files, older);
  merges.push(...older.values(), ...parts.values(), ...joined.values());

  warnings.push(
    ...mergeWarnings(merges),
    ...acrossTools(files, new Set([...older.keys(), ...joined.keys()])),
  );
  if (files.length > 1) {
    distinguish(files.map((file) => file.drafts.filter((draft) => !older.has(draft) && !joined.has(draft))));
  }
  const tasks: Task[] = [];
  for (const { drafts } of files) {
    for (const draft of drafts) {
      const { task } = draft;
      if (joined.has(draft)) continue;
      if (older.has(draft)) leftOut.add('duplicate', task);
      else if (task.title === '') leftOut.add('no-title', task);
      else if (!stays(task)) leftOut.add('filtered', task);
      else tasks.push(task);
    }
  }
  return { files: files.map((file) => file.read), tasks, leftOut: leftOut.all(), warnings, merges };
}

/** A column that the user named and that no file has is a slip of the pen. @throws UserError map-column-missing */
function checkMap(map: Readonly<Record<string, string>>, files: readonly OneFile[]): void {
  for (const { column } of mappedFields(map)) {
    const key = headerKey(column);
    const columns = files.flatMap((file) => file.read.columns);
    if (columns.some(({ name }) => headerKey(name) === key || headerCell(name).key === key)) continue;
    const names = [...new Set(columns.map(({ name }) => name).filter((name) => name !== ''))];
    throw new UserError('map-column-missing', {
      file: files.map((file) => file.read.name).join(', '),
      column,
      columns: names.slice(0, 12).join(', ') + (names.length > 12 ? ', …' : ''),
      nearest: didYouMean(column, names),
    });
  }
}

/** The merges, for the screen: how many, and the first of them by name. */
function mergeWarnings(merges: readonly Merge[]): Warning[] {
  return (['newer-wins', 'hours-joined'] as const).flatMap((kind) => {
    const ids = [...new Set(merges.filter((merge) => merge.kind === kind).map((merge) => merge.id))];
    if (ids.length === 0) return [];
    const shown = ids.slice(0, 8).join(', ') + (ids.length > 8 ? ', …' : '');
    return [
      { code: kind === 'newer-wins' ? 'same-task-twice' : kind, args: { tasks: ids.length, ids: shown } },
    ];
  });
}

function leftOutList(): { add(reason: LeftOutReason, task: Task): void; all(): LeftOutRead[] } {
  const byReason = new Map<LeftOutReason, LeftOutRead>();
  return {
    add(reason, task) {
      let entry = byReason.get(reason);
      if (!entry) {
        entry = { reason, tasks: 0, effort: 0, ids: [], loggedSeconds: 0 };
        byReason.set(reason, entry);
      }
      entry.tasks += 1;
      entry.ids.push(task.id);
      entry.loggedSeconds += task.loggedSeconds ?? 0;
    },
    all: () => [...byReason.values()],
  };
}
