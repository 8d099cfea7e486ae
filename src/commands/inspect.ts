import type { FileRead, ReadResult } from '../read/index.js';
import { formatFor } from '../report/format/format.js';
import { type Inspection, inspectionScreen } from '../report/terminal/inspection.js';
import { loadText } from '../report/text/index.js';
import type { StatusCategory, Task } from '../task.js';
import { progressOn } from './progress.js';
import { readAsking } from './read-asking.js';
import { renderingFor } from './rendering-for.js';
import { resolveSettings } from './resolve-settings.js';
import type { Run } from './run.js';

/** `mkt-audit inspect FILE`: what was understood of a file, before anything is classified. */
export const inspect: Run = async (files, options, io, language) => {
  const settings = await resolveSettings(files, options, io, language);
  const text = await loadText(settings.language);
  const progress = progressOn(io, settings, text);
  const read = await readAsking(files, settings, io, { onProgress: progress.rows, hash: false }).finally(
    progress.end,
  );
  const rendering = {
    ...renderingFor(settings, text, io, { files, toFile: false }),
    format: formatFor(settings.language),
  };
  const screens = read.files.map((file) => {
    const inspection = inspectionOf(file, read);
    const samples = settings.anonymize ? inspection.samples.map(withoutNames) : inspection.samples;
    return inspectionScreen({ ...inspection, samples }, rendering);
  });
  io.stdout.write(screens.join('\n'));
  return 0;
};

/** What a sample still shows under --anonymize: that the fields were understood, not what stands in them. */
function withoutNames(task: Task): Task {
  const hidden = '…';
  return {
    ...task,
    title: hidden,
    assignees: task.assignees.map(() => hidden),
    ...(task.requester === undefined ? {} : { requester: hidden }),
  };
}

function inspectionOf(file: FileRead, read: ReadResult): Inspection {
  const tasks = read.tasks.filter((task) => task.source.file === file.name);
  const days = tasks
    .flatMap((task) => [task.created, task.started, task.resolved, ...task.worklogs.map((log) => log.date)])
    .flatMap((day) => (day === undefined ? [] : [day.slice(0, 10)]));
  let from: string | undefined;
  let to: string | undefined;
  for (const day of days) {
    if (from === undefined || day < from) from = day;
    if (to === undefined || day > to) to = day;
  }
  return {
    ...file,
    ...(from !== undefined && to !== undefined ? { dates: { from, to } } : {}),
    statuses: statusesOf(tasks),
    withoutStatus: tasks.some((task) => task.status !== undefined)
      ? tasks.filter((task) => task.status === undefined).length
      : 0,
    logged: {
      seconds: sum(tasks, (task) => task.loggedSeconds),
      tasks: having(tasks, (task) => task.loggedSeconds),
    },
    estimated: {
      seconds: sum(tasks, (task) => task.estimateSeconds),
      tasks: having(tasks, (task) => task.estimateSeconds),
    },
    points: {
      points: sum(tasks, (task) => task.storyPoints),
      tasks: having(tasks, (task) => task.storyPoints),
    },
    leftOut: read.leftOut,
    samples: sampleOf(tasks),
    warnings: read.warnings.filter(({ args }) => args.file === undefined || args.file === file.name),
  };
}

function statusesOf(tasks: readonly Task[]): Inspection['statuses'] {
  const counts = new Map<string, { status: string; category?: StatusCategory; tasks: number }>();
  for (const { status, statusCategory: category } of tasks) {
    if (status === undefined) continue;
    const key = `${status}\u0000${category ?? ''}`;
    const known = counts.get(key) ?? { status, ...(category ? { category } : {}), tasks: 0 };
    known.tasks += 1;
    counts.set(key, known);
  }
  return [...counts.values()].sort((a, b) => b.tasks - a.tasks || (a.status < b.status ? -1 : 1));
}

/** Three tasks that show most: the first, and the first that have what the first lacks. */
function sampleOf(tasks: readonly Task[]): Task[] {
  const richness = (task: Task) =>
    [task.requester, task.created, task.resolved, task.loggedSeconds, task.assignees[0]].filter(Boolean)
      .length;
  const ranked = tasks.slice(0, 200).map((task, index) => ({ task, index, richness: richness(task) }));
  ranked.sort((a, b) => b.richness - a.richness || a.index - b.index);
  return ranked
    .slice(0, 3)
    .sort((a, b) => a.index - b.index)
    .map(({ task }) => task);
}

function sum(tasks: readonly Task[], of: (task: Task) => number | undefined): number {
  return tasks.reduce((total, task) => total + (of(task) ?? 0), 0);
}

/** Tasks that have such an amount above nothing. */
function having(tasks: readonly Task[], of: (task: Task) => number | undefined): number {
  return tasks.filter((task) => (of(task) ?? 0) > 0).length;
}
