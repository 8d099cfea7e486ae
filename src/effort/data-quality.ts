import { bulkDays } from './quality/bulk-days.js';
import { doneNeverStarted, hoursOnCancelled, noAssignee, noDates, openLong } from './quality/by-task.js';
import { cutOff } from './quality/cut-off.js';
import { inTheFigures } from './quality/in-the-figures.js';
import type { Check, QualityInput, QualityNote } from './quality/note.js';
import { overloadedWeeks } from './quality/overloaded-weeks.js';

/**
 * What the reader should know of the export itself. `in-the-figures` always comes first; the others only where they
 * have something to say.
 */
export function dataQualityOf(input: QualityInput): QualityNote[] {
  const undated = noDates(input);
  const unassigned = noAssignee(input);
  const neverStarted = doneNeverStarted(input);
  const long = openLong(input);
  const bulk = bulkDays(input);
  const overloaded = overloadedWeeks(input);
  const cancelled = hoursOnCancelled(input);
  // Named one by one, not in a list: calls that the engine knows beforehand are made several times as fast.
  showTasks(input, (seen, leftOut) => {
    undated.see(seen, leftOut);
    unassigned.see(seen, leftOut);
    neverStarted.see(seen, leftOut);
    long.see(seen, leftOut);
    bulk.see(seen, leftOut);
    overloaded.see(seen, leftOut);
    cancelled.see(seen, leftOut);
  });
  const byTask = [undated, unassigned, neverStarted, long, bulk, overloaded, cancelled];
  return [...inTheFigures(input), ...cutOff(input), ...byTask.flatMap(({ notes }) => notes())];
}

/** Every task is either counted or left out for a reason. */
function showTasks({ result }: QualityInput, see: Check['see']): void {
  for (const counted of result.counted) see(counted, undefined);
  for (const { reason, decided } of result.leftOut) for (const item of decided) see(item, reason);
}
