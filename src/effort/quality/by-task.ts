import { amountOf } from '../amounts.js';
import { dayOf } from '../days.js';
import { isCancelling } from '../resolutions.js';
import { loggedSecondsOf } from '../standing.js';
import { type CheckFor, isCounted, noteOn, type SeenTask } from './note.js';

const longDays = 200;

/** Tasks that nobody is assigned to. */
export const noAssignee: CheckFor = (input) => {
  const found: SeenTask[] = [];
  return {
    see(seen, leftOut) {
      if (seen.task.assignees.length === 0 && isCounted(leftOut)) found.push(seen);
    },
    notes: () => noteOn('no-assignee', found, input),
  };
};

/** Tasks without any date, which belong to no month. */
export const noDates: CheckFor = (input) => {
  const found: SeenTask[] = [];
  return {
    see(seen, leftOut) {
      if (!isCounted(leftOut)) return;
      const { created, started, updated, resolved, due } = seen.task;
      const day = dayOf(created) ?? dayOf(resolved) ?? dayOf(started) ?? dayOf(updated) ?? dayOf(due);
      if (day === undefined) found.push(seen);
    },
    notes: () => noteOn('no-dates', found, input),
  };
};

/** Finished without ever having been started, in files where starts are the rule: half of the done tasks have one. */
export const doneNeverStarted: CheckFor = (input) => {
  const files = new Map<string, { started: number; neverStarted: SeenTask[] }>();
  return {
    see(seen) {
      const { statusCategory, resolution, started, source } = seen.task;
      if (statusCategory !== 'done' || isCancelling(resolution)) return;
      let done = files.get(source.file);
      if (done === undefined) {
        done = { started: 0, neverStarted: [] };
        files.set(source.file, done);
      }
      if (started === undefined) done.neverStarted.push(seen);
      else done.started += 1;
    },
    notes() {
      const found = [...files.values()].flatMap(({ started, neverStarted }) =>
        started >= neverStarted.length ? neverStarted : [],
      );
      return noteOn('done-never-started', found, input);
    },
  };
};

/** Open for 200 days and more since the creation. */
export const openLong: CheckFor = (input) => {
  const now = dayOf(input.now);
  const found: SeenTask[] = [];
  return {
    see(seen) {
      const { statusCategory, resolution, created, resolved } = seen.task;
      if (statusCategory !== 'to-do' && statusCategory !== 'in-progress') return;
      if (now === undefined || resolved !== undefined || isCancelling(resolution)) return;
      const day = dayOf(created);
      if (day !== undefined && now - day >= longDays) found.push(seen);
    },
    notes: () => noteOn('open-long', found, input, { days: longDays }),
  };
};

/** Cancelled tasks that somebody had logged hours on. */
export const hoursOnCancelled: CheckFor = (input) => {
  const found: SeenTask[] = [];
  let hours = 0;
  return {
    see(seen, leftOut) {
      const seconds = leftOut === 'cancelled' ? loggedSecondsOf(seen.task) : 0;
      if (seconds === 0) return;
      hours += amountOf(seconds / 3600);
      found.push(seen);
    },
    notes() {
      const { unit, total } = input.result;
      const shareOfEffort = unit === 'hours' && total > 0 ? Math.min(1, hours / total) : 0;
      return noteOn('hours-on-cancelled', found, input, { hours }).map((note) => ({
        ...note,
        shareOfEffort,
      }));
    },
  };
};
