import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

/** Commands that decide every task of a file. */
const commands = new Set(['analyze', 'report']);
/** In bytes; shorter files are decided sooner than a thread starts. */
const long = 1_000_000;

/** Whether a command line will decide so many tasks that a second thread is worth its start. A guess: nothing depends on it but time. */
export function willDecideMany([command = '', ...words]: readonly string[], cwd: string): boolean {
  if (!commands.has(command) || availableParallelism() < 2) return false;
  return words.some((word) => {
    const file = statSync(resolve(cwd, word), { throwIfNoEntry: false });
    return file?.isFile() === true && file.size >= long;
  });
}
