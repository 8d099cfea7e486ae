import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Commands that decide every task of a file. */
const commands = new Set(['analyze', 'report']);
/** In bytes: some 8,000 tasks. */
const long = 1_000_000;

/** Whether a command line has a long file audited. A guess: words may be globs or the values of options. */
export function auditsLongFiles([command = '', ...words]: readonly string[], cwd: string): boolean {
  if (!commands.has(command)) return false;
  return words.some((word) => sizeOf(resolve(cwd, word)) >= long);
}

/** 0 where there is no such file, or no word at all that could name one. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
