import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../src/errors.js';

/** A folder of its own with one file in it. */
export async function fileWith(
  name: string,
  content: string | Uint8Array,
): Promise<{ cwd: string; path: string }> {
  const cwd = await mkdtemp(join(tmpdir(), 'mkt-audit-'));
  await writeFile(join(cwd, name), content);
  return { cwd, path: name };
}

/** The code and parts of the mistake that a user is told about. */
export async function mistake(work: Promise<unknown>): Promise<{ code: string; [arg: string]: unknown }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, ...error.args };
    throw error;
  }
  throw new Error('nothing was wrong');
}
