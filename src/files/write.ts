import {
  closeSync,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { UserError } from '../errors.js';
import { largerPieces } from './pieces.js';
import { unfinished } from './unfinished.js';

interface Where {
  cwd: string;
  force: boolean;
}

/** A file to be written. Long content comes in pieces, each made when the one before has been written. */
export interface Output {
  path: string;
  content: string | Iterable<string>;
}

/**
 * Writes a whole file or none: under a temporary name beside it, flushed, then renamed.
 * Refuses to overwrite unless `force`. Errors: file-exists, write-failed.
 */
export async function writeWhole(path: string, content: Output['content'], where: Where): Promise<void> {
  await writeTogether([{ path, content }], where);
}

/**
 * Writes several files that belong together: all of them or none. They get their names once the last of them is written.
 * What it does to files is never left to the background, where an interrupt would find it half done. Errors: as `writeWhole`.
 */
export async function writeTogether(outputs: readonly Output[], { cwd, force }: Where): Promise<void> {
  const parts: Part[] = [];
  try {
    for (const { path, content } of outputs) {
      const { target, before } = await placeFor(path, { cwd, force });
      const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${chance()}.tmp`);
      parts.push({ path, temporary, target, isNew: before === undefined, copy: `${temporary}.old` });
      try {
        await writePieces(temporary, typeof content === 'string' ? [content] : content, before?.mode);
      } catch (error) {
        throw failed(path, error);
      }
    }
    nameAll(parts);
  } finally {
    for (const { temporary } of parts) {
      remove(temporary);
      unfinished.delete(temporary);
    }
  }
}

interface Part {
  path: string;
  target: string;
  isNew: boolean;
  temporary: string;
  /** Where what it overwrites waits until the others have their names. */
  copy: string;
}

/** If one of them cannot get its name (another program may have the file open), what the others have overwritten comes back. */
function nameAll(parts: readonly Part[]): void {
  const named: Part[] = [];
  try {
    for (const part of parts) {
      try {
        if (!part.isNew && parts.length > 1) copyFileSync(part.target, part.copy);
        renameSync(part.temporary, part.target);
      } catch (error) {
        throw failed(part.path, error);
      }
      named.push(part);
    }
  } catch (error) {
    for (const { target, copy, isNew } of named) {
      if (isNew) remove(target);
      else renameSync(copy, target);
    }
    throw error;
  } finally {
    for (const { copy } of parts) remove(copy);
  }
}

/** So that what a killed run left behind is in nobody's way. */
function chance(): string {
  return Math.random().toString(36).slice(2, 8);
}

/** What the system refused is the user's to mend; anything else is a bug. */
function failed(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new UserError('write-failed', { file: path, reason: reasonOf(error) });
}

/** Between two pieces others have a turn, so that an interrupt is heard. */
async function writePieces(path: string, pieces: Iterable<string>, mode: number | undefined): Promise<void> {
  const file = openSync(path, 'wx');
  unfinished.add(path);
  try {
    // Whoever could not read what it replaces cannot read it either.
    if (mode !== undefined) fchmodSync(file, mode & 0o777);
    for (const piece of largerPieces(pieces)) {
      const bytes = Buffer.from(piece);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      await othersFirst();
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is not there, or not any more.
  }
}

/** Refuses at once, before any work is done, what `writeWhole` would refuse at the end. */
export async function checkWritable(path: string, where: Where): Promise<void> {
  const { target } = await placeFor(path, where);
  if (!(await exists(dirname(target)))) {
    throw new UserError('write-failed', { file: path, reason: 'ENOENT: no such folder' });
  }
}

/**
 * Where an output goes, and what stands there before: at the end of a link, not in its place. What is no file (a device, a pipe) is
 * never replaced by one.
 */
async function placeFor(path: string, { cwd, force }: Where): Promise<{ target: string; before?: Stats }> {
  const target = resolve(cwd, path);
  if (!(await exists(target))) return { target };
  if (!force) throw new UserError('file-exists', { file: path });
  const before = await stat(target);
  if (!before.isFile()) throw new UserError('write-failed', { file: path, reason: 'EINVAL: no plain file' });
  return { target: await realpath(target), before };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** "EACCES: permission denied" without Node's path and call, which the sentence around it already tells. */
function reasonOf({ message }: Error): string {
  return message.split(',')[0] ?? message;
}
