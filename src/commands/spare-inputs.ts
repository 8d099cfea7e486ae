import { fstatSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { expandGlob } from '../read/globs.js';
import type { Settings } from './settings.js';

/**
 * Refuses to write over what the run reads, whatever name it goes by and even with --force: an export is often the only copy.
 * Errors: file-is-input.
 */
export function spareInputs(
  outputs: readonly string[],
  files: readonly string[],
  { team, labels, alignment, config }: Settings,
  cwd: string,
): void {
  const exports = files.filter((name) => name !== '-').flatMap((name) => expandGlob(name, cwd));
  const others = [team, labels, config, ...alignment].filter((name) => name !== undefined);
  const read = new Set([...exports, ...others].map((name) => placeOf(name, cwd)));
  const isInput = (file: string) =>
    read.has(placeOf(file, cwd)) || (files.includes('-') && isStandardInput(resolve(cwd, file)));
  for (const file of outputs) if (isInput(file)) throw new UserError('file-is-input', { file });
}

/** `analyze - < tasks.csv`: standard input may be a file too. */
function isStandardInput(path: string): boolean {
  try {
    const [input, output] = [fstatSync(0), statSync(path)];
    return input.isFile() && input.ino === output.ino && input.dev === output.dev;
  } catch {
    return false; // Not there yet, or no standard input at all.
  }
}

/** Where a file really is: links followed, in the letters that the disk has for it. A name that is no file stays as it is. */
function placeOf(name: string, cwd: string): string {
  const path = resolve(cwd, name);
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
