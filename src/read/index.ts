import type { LeftOut, Task, Warning } from '../task.js';
import { type OneFile, readFile } from './read-file.js';
import type { Merge, ReadOptions, ReadResult } from './result.js';

export type { FileDialect, FileRead, Filter, Merge, ReadOptions, ReadResult } from './result.js';

/**
 * Reads exports of tasks and of time into one list of tasks: the same task counts once, hours of a time tracker join the
 * tasks of a task tool by key, and what cannot be used is left out by reason.
 * @throws UserError with the file (and the row) that cannot be read.
 */
export async function readTasks(files: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const read: OneFile[] = [];
  for (const file of files) read.push(await readFile(file, options));
  const warnings: Warning[] = read.flatMap((file) => file.warnings);
  const tasks: Task[] = [];
  const merges: Merge[] = [];
  const noTitle: LeftOut = { reason: 'no-title', tasks: 0, effort: 0, ids: [] };
  for (const [index, { drafts }] of read.entries()) {
    for (const { task } of drafts) {
      if (task.id === '') task.id = `${read.length > 1 ? `${index + 1}:` : ''}row-${task.source.row}`;
      if (task.title === '') {
        noTitle.tasks += 1;
        noTitle.ids.push(task.id);
      } else tasks.push(task);
    }
  }
  const leftOut = noTitle.tasks > 0 ? [noTitle] : [];
  return { files: read.map((file) => file.read), tasks, leftOut, warnings, merges };
}
