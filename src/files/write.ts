import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { access } from 'node:fs/promises';
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
 * Writes several files that belong together: all of them or none. They get their names once the last of them is written, and if
 * one of them cannot get it, what the others have overwritten comes back.
 * What it does to files is never left to the background, where an interrupt would find it half done. Errors: as `writeWhole`.
 */
export async function writeTogether(outputs: readonly Output[], { cwd, force }: Where): Promise<void> {
  const written: { path: string; temporary: string; target: string; isNew: boolean; copy: string }[] = [];
  const named: string[] = [];
  const overwritten: { target: string; copy: string }[] = [];
  let current = '';
  try {
    for (const { path, content } of outputs) {
      current = path;
      const target = resolve(cwd, path);
      const isNew = !(await exists(target));
      if (!force && !isNew) throw new UserError('file-exists', { file: path });
      const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
      written.push({ path, temporary, target, isNew, copy: `${temporary}.old` });
      await writePieces(temporary, typeof content === 'string' ? [content] : content);
    }
    for (const [at, { path, temporary, target, isNew, copy }] of written.entries()) {
      current = path;
      // After the last one nothing can fail any more.
      if (!isNew && at < written.length - 1) {
        copyFileSync(target, copy);
        overwritten.push({ target, copy });
      }
      renameSync(temporary, target);
      if (isNew) named.push(target);
    }
  } catch (error) {
    for (const { target, copy } of overwritten) renameSync(copy, target);
    for (const path of [...written.map(({ temporary }) => temporary), ...named]) remove(path);
    if (error instanceof UserError) throw error;
    throw new UserError('write-failed', { file: current, reason: reasonOf(error) });
  } finally {
    for (const { temporary, copy } of written) {
      unfinished.delete(temporary);
      remove(copy);
    }
  }
}

/** Between two pieces others have a turn, so that an interrupt is heard. */
async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  const file = openSync(path, 'wx');
  unfinished.add(path);
  try {
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
    // It may never have been made.
  }
}

/** Refuses at once, before any work is done, what `writeWhole` would refuse at the end. */
export async function checkWritable(path: string, { cwd, force }: Where): Promise<void> {
  const target = resolve(cwd, path);
  if (!force && (await exists(target))) throw new UserError('file-exists', { file: path });
  if (!(await exists(dirname(target)))) {
    throw new UserError('write-failed', { file: path, reason: 'ENOENT: no such folder' });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** "EACCES: permission denied" without Node's path and call, which the sentence around it already tells. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(',')[0] ?? message;
}
