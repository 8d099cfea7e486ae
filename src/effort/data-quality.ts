import type { LeftOutReason } from '../task.js';
import { bulkDays } from './quality/bulk-days.js';
import { doneNeverStarted, hoursOnCancelled, noAssignee, noDates, openLong } from './quality/by-task.js';
import { cutOff } from './quality/cut-off.js';
import { inTheFigures } from './quality/in-the-figures.js';
import type { CheckFor, QualityInput, QualityNote, See } from './quality/note.js';
import { overloadedWeeks } from './quality/overloaded-weeks.js';

/** In the order in which they are shown; a new check is one file (or one function) and one line here. */
const checks: readonly CheckFor[] = [
  inTheFigures,
  cutOff,
  noDates,
  noAssignee,
  doneNeverStarted,
  openLong,
  bulkDays,
  overloadedWeeks,
  hoursOnCancelled,
];

/**
 * What the reader should know of the export itself. `in-the-figures` always comes first; the others only where they
 * have something to say.
 */
export function dataQualityOf(input: QualityInput): QualityNote[] {
  const begun = checks.map((check) => check(input));
  showTasks(
    input,
    begun.flatMap(({ see }) => see ?? []),
  );
  return begun.flatMap(({ notes }) => notes());
}

/** Every task is either counted or left out for a reason. */
function showTasks({ decided, result }: QualityInput, seers: readonly See[]): void {
  for (const counted of result.counted) for (const see of seers) see(counted, undefined);
  const reasons = new Map<string, LeftOutReason>();
  for (const { reason, ids } of result.leftOut) for (const id of ids) reasons.set(id, reason);
  if (reasons.size === 0) return;
  for (const item of decided) {
    const leftOut = reasons.get(item.task.id);
    if (leftOut !== undefined) for (const see of seers) see(item, leftOut);
  }
}
