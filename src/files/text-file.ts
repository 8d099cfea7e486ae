import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.js';

/** Files that people write are small; anything larger is the wrong file. */
const mostBytes = 2_000_000;

/**
 * The text of a file that a person wrote, whichever editor saved it: UTF-8 with or without BOM, UTF-16, else Windows-1252.
 * Errors: file-missing, file-is-directory, file-unreadable, file-binary, too-large.
 */
export async function readTextFile(path: string, cwd: string): Promise<string> {
  const text = decode(await readBytes(path, cwd));
  if (text.includes('\0')) throw new UserError('file-binary', { file: path });
  return text;
}

async function readBytes(path: string, cwd: string): Promise<Buffer> {
  const where = resolve(cwd, path);
  try {
    const about = await stat(where);
    if (about.isDirectory()) throw new UserError('file-is-directory', { file: path });
    if (about.size > mostBytes) throw new UserError('too-large', { file: path, what: '> 2 MB' });
    return await readFile(where);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UserError('file-missing', { file: path });
    throw new UserError('file-unreadable', { file: path, reason: code ?? message });
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  return decodeAs(isUtf8(bytes) ? 'utf-8' : 'windows-1252', bytes);
}

function decodeAs(encoding: string, bytes: Buffer): string {
  const decoder = new TextDecoder(encoding);
  // In two calls: in one, Node 20 decodes Windows-1252 as Latin-1 and turns € and “ into control characters.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
