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
  guess(tasks: readonly TaskText[]): Promise<Guesses | undefined>;
  end(): void;
}

/** A thread that was started before anybody asked for it. */
let spare: Worker | undefined;

/** Starts a thread already, while this one is still loading the program; it keeps no process alive. */
export function prepareSecondThread(): void {
  spare ??= startWorker();
  spare?.unref();
}

/** The prepared thread, or a new one; undefined where the program runs from its sources, which have no built file for it. */
export function startSecondThread(departmentOf?: DepartmentOf): SecondThread | undefined {
  const worker = spare ?? startWorker();
  spare = undefined;
  if (worker === undefined) return undefined;
  const waiting: ((guesses: Guesses | undefined) => void)[] = [];
  let failed = false;
  worker.on('message', (guesses: Guesses) => {
    waiting.shift()?.(guesses);
    if (waiting.length === 0) worker.unref();
  });
  // Whatever stops it (no memory, a system that forbids threads): the first thread does the work then.
  const fail = () => {
    failed = true;
    for (const give of waiting.splice(0)) give(undefined);
  };
  worker.on('error', fail);
  worker.on('exit', fail);
  return {
    guess(tasks) {
      if (failed) return Promise.resolve(undefined);
      worker.ref();
      worker.postMessage(textColumns(tasks, departmentOf));
      return new Promise((resolve) => waiting.push(resolve));
    },
    end: () => void worker.terminate(),
  };
}

/** Whether a thread has been prepared. */
export function isPrepared(): boolean {
  return spare !== undefined;
}

function startWorker(): Worker | undefined {
  const file = join(packageRoot(), 'dist', 'guess-worker.js');
  return import.meta.url.endsWith('.ts') || !existsSync(file) ? undefined : new Worker(file);
}
