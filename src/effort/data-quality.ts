import { bulkDays } from './quality/bulk-days.js';
import { doneNeverStarted, hoursOnCancelled, noAssignee, noDates, openLong } from './quality/by-task.js';
import { cutOff } from './quality/cut-off.js';
import { inTheFigures } from './quality/in-the-figures.js';
import type { Check, QualityInput, QualityNote } from './quality/note.js';
import { overloadedWeeks } from './quality/overloaded-weeks.js';

/** In the order in which they are shown; a new check is one file (or one function) and one line here. */
const checks: readonly Check[] = [
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
  return checks.flatMap((check) => check(input));
}
