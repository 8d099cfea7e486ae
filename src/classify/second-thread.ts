import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../package.js';
import type { DepartmentOf, TaskText } from './decision.js';
import type { Guesses } from './guesses.js';
import { textColumns } from './text-columns.js';

/** A second thread that guesses while this one does something else. */
export interface SecondThread {
  /** Guesses come in the order in which they were asked for; undefined where the thread could not do it. */
  guess(tasks: readonly TaskText[], departmentOf: DepartmentOf | undefined): Promise<Guesses | undefined>;
  end(): void;
}

/** A thread that was started before anybody asked for it. */
let spare: SecondThread | undefined;

/** Starts a thread already, while this one is still loading the program. */
export function prepareSecondThread(): void {
  spare ??= startThread();
}

/** Whether a thread has been prepared. */
export function isPrepared(): boolean {
  return spare !== undefined;
}

/** The prepared thread, or a new one; undefined where there can be none. */
export function secondThread(): SecondThread | undefined {
  const thread = spare ?? startThread();
  spare = undefined;
  return thread;
}

/** It keeps the process alive only as long as somebody waits for it. */
function startThread(): SecondThread | undefined {
  const worker = startWorker();
  if (worker === undefined) return undefined;
  const waiting: ((guesses: Guesses | undefined) => void)[] = [];
  let failed = false;
  worker.on('message', (guesses: Guesses) => {
    waiting.shift()?.(guesses);
    if (waiting.length === 0) worker.unref();
  });
  // Whatever stops it, and whenever (no memory, a file that is gone): the first thread does the work then.
  const fail = () => {
    failed = true;
    for (const give of waiting.splice(0)) give(undefined);
  };
  worker.on('error', fail);
  worker.on('exit', fail);
  // Only now: whoever begins to listen for messages keeps the process alive again.
  worker.unref();
  return {
    guess(tasks, departmentOf) {
      if (failed) return Promise.resolve(undefined);
      worker.ref();
      worker.postMessage(textColumns(tasks, departmentOf));
      return new Promise((resolve) => waiting.push(resolve));
    },
    end: () => void worker.terminate(),
  };
}

/** Undefined where the program runs from its sources, which have no built file for it, and where the system forbids threads. */
function startWorker(): Worker | undefined {
  const file = join(packageRoot(), 'dist', 'guess-worker.js');
  if (import.meta.url.endsWith('.ts') || !existsSync(file)) return undefined;
  try {
    return new Worker(file);
  } catch {
    return undefined;
  }
}
