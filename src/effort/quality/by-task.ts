import { amountOf } from '../amounts.js';
import { dayOf } from '../days.js';
import type { DecidedTask } from '../effort.js';
import { isCancelling } from '../resolutions.js';
import { loggedSecondsOf } from '../standing.js';
import { noteOn, type QualityInput, type QualityNote } from './note.js';

const longDays = 200;

/** Tasks that nobody is assigned to. */
export function noAssignee(input: QualityInput): QualityNote[] {
  return noteOn(
    'no-assignee',
    counted(input).filter(({ task }) => task.assignees.length === 0),
    input,
  );
}

/** Tasks without any date, which belong to no month. */
export function noDates(input: QualityInput): QualityNote[] {
  const undated = counted(input).filter(({ task }) =>
    [task.created, task.started, task.updated, task.resolved, task.due].every(
      (date) => dayOf(date) === undefined,
    ),
  );
  return noteOn('no-dates', undated, input);
}

/** Finished without ever having been started, in files where starts are the rule: half of the done tasks have one. */
export function doneNeverStarted(input: QualityInput): QualityNote[] {
  const done = input.decided.filter(
    ({ task }) => task.statusCategory === 'done' && !isCancelling(task.resolution),
  );
  const starts = new Map<string, number>();
  for (const { task } of done) {
    const { file } = task.source;
    starts.set(file, (starts.get(file) ?? 0) + (task.started === undefined ? -1 : 1));
  }
  const found = done.filter(
    ({ task }) => task.started === undefined && (starts.get(task.source.file) ?? 0) >= 0,
  );
  return noteOn('done-never-started', found, input);
}

/** Open for 200 days and more since the creation. */
export function openLong(input: QualityInput): QualityNote[] {
  const now = dayOf(input.now);
  const found = input.decided.filter(({ task }) => {
    const created = dayOf(task.created);
    const open = task.statusCategory === 'to-do' || task.statusCategory === 'in-progress';
    if (!open || task.resolved !== undefined || isCancelling(task.resolution)) return false;
    return now !== undefined && created !== undefined && now - created >= longDays;
  });
  return noteOn('open-long', found, input, { days: longDays });
}

/** Cancelled tasks that somebody had logged hours on. */
export function hoursOnCancelled(input: QualityInput): QualityNote[] {
  const cancelled = new Set(input.result.leftOut.find(({ reason }) => reason === 'cancelled')?.ids);
  let hours = 0;
  const found = input.decided.filter(({ task }) => {
    if (!cancelled.has(task.id) || loggedSecondsOf(task) === 0) return false;
    hours += amountOf(loggedSecondsOf(task) / 3600);
    return true;
  });
  const { unit, total } = input.result;
  const shareOfEffort = unit === 'hours' && total > 0 ? Math.min(1, hours / total) : 0;
  return noteOn('hours-on-cancelled', found, input, { hours }).map((note) => ({ ...note, shareOfEffort }));
}

/** What is in the figures, or would be if it had effort on the basis. */
function counted({ decided, result }: QualityInput): DecidedTask[] {
  const without = new Set(result.leftOut.find(({ reason }) => reason === 'no-effort')?.ids);
  return [...result.counted, ...decided.filter(({ task }) => without.has(task.id))];
}
