import { access, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { unfinished } from './unfinished.js';

/**
 * Writes a whole file or none: under a temporary name beside it, flushed, then renamed.
 * Refuses to overwrite unless `force`. Errors: file-exists, write-failed.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { cwd, force }: { cwd: string; force: boolean },
): Promise<void> {
  const target = resolve(cwd, path);
  if (!force && (await exists(target))) throw new UserError('file-exists', { file: path });
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  unfinished.add(temporary);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => {}); // it may never have been made
    throw new UserError('write-failed', { file: path, reason: reasonOf(error) });
  } finally {
    unfinished.delete(temporary);
  }
}

/** Refuses at once, before any work is done, what `writeWhole` would refuse at the end. */
export async function checkWritable(
  path: string,
  { cwd, force }: { cwd: string; force: boolean },
): Promise<void> {
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
