import { availableParallelism } from 'node:os';
import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Classifier, DepartmentOf } from '../classify/decision.js';
import { createGuesses, type Guesses } from '../classify/guesses.js';
import { isPrepared, type SecondThread, secondThread } from '../classify/second-thread.js';
import type { DecidedTask } from '../effort/effort.js';
import type { Task } from '../task.js';

/** Decides tasks while the file that holds them is still being read. */
export interface Ahead {
  /** A task whose row has been read. */
  take: (task: Task) => void;
  /** The tasks with their decisions, in their order, whether or not they were taken before. */
  decide(tasks: readonly Task[]): Promise<DecidedTask[]>;
  /** Ends the second thread, if there is one. */
  end(): void;
}

interface Batch {
  tasks: Task[];
  /** As they stood when the batch was guessed: what a parent is called may be known only at the end of the file. */
  parentTitles?: (string | undefined)[];
  /** None where the second thread failed: its tasks are decided one by one at the end. */
  guesses?: Guesses | undefined;
}

/** The first batch is small, so that the second thread begins at once; each one is twice as large as the one before. */
const smallest = 125;
const largest = 2000;
/** Fewer tasks than these are decided sooner than a thread is started, unless it has been already. */
const worthAThread = 8000;
/** Asked of the second thread at a time: enough that it never waits, and few enough that this one can help. */
const mostAsked = 4;

/**
 * A second thread guesses batch by batch from the first on; when the file has been read, this one helps from the last on.
 * On a machine of one processor, or where no thread can be had, this one does it all. The decisions are the same.
 */
export function decideAhead(classifier: Classifier, departmentOf: DepartmentOf | undefined): Ahead {
  const batches: Batch[] = [];
  let open: Task[] = [];
  let size = smallest;
  let taken = 0;
  let thread: SecondThread | undefined;
  let started = false;
  /** Batches before this one have been given to the second thread, those from `end` on to this one. */
  let next = 0;
  let end = Number.POSITIVE_INFINITY;
  const asked = new Set<Promise<void>>();

  const close = () => {
    if (open.length > 0) batches.push({ tasks: open });
    open = [];
    size = Math.min(2 * size, largest);
  };
  const start = () => {
    started = true;
    thread = secondThread();
    feed();
  };
  const feed = () => {
    while (thread && asked.size < mostAsked && next < Math.min(end, batches.length)) {
      const batch = batches[next++];
      if (batch) ask(thread, batch);
    }
  };
  const ask = (from: SecondThread, batch: Batch) => {
    note(batch);
    const answer = from.guess(batch.tasks, departmentOf).then((guesses) => {
      batch.guesses = guesses;
      asked.delete(answer);
      feed();
    });
    asked.add(answer);
  };
  const guessed = (batch: Batch): Guesses => {
    note(batch);
    const guesses = createGuesses(batch.tasks.length);
    for (const [at, task] of batch.tasks.entries()) classifier.guess(task, guesses, at);
    return guesses;
  };

  return {
    take(task) {
      open.push(task);
      taken += 1;
      if (open.length < size) return;
      close();
      if (started) feed();
      else if (isPrepared() || (taken >= worthAThread && availableParallelism() > 1)) start();
    },
    async decide(tasks) {
      if (!started) return tasks.map((task) => ({ task, decision: classifier.decide(task) }));
      close();
      end = batches.length;
      while (next < end) {
        const batch = batches[--end];
        if (batch) batch.guesses = guessed(batch);
        await othersFirst();
      }
      while (asked.size > 0) await Promise.all(asked);
      return together(tasks, batches, classifier);
    },
    end: () => thread?.end(),
  };
}

function note(batch: Batch): void {
  batch.parentTitles = batch.tasks.map(({ parentTitle }) => parentTitle);
}

/** Every task with its decision; the batches hold the same tasks in the same order, and some that were left out since. */
function together(tasks: readonly Task[], batches: readonly Batch[], classifier: Classifier): DecidedTask[] {
  const decided: DecidedTask[] = [];
  let number = 0;
  let at = 0;
  for (const task of tasks) {
    while (number < batches.length && batches[number]?.tasks[at] !== task) {
      at += 1;
      if (at < (batches[number]?.tasks.length ?? 0)) continue;
      number += 1;
      at = 0;
    }
    const { guesses, parentTitles } = batches[number] ?? {};
    const decision =
      guesses && parentTitles?.[at] === task.parentTitle
        ? classifier.decideGuessed(task, guesses, at)
        : classifier.decide(task);
    decided.push({ task, decision });
  }
  return decided;
}
