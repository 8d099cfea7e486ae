import type { Hash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../errors.js';

/** A file's bytes, once, and its hash when they have been read. */
export interface ByteSource {
  chunks: AsyncIterable<Buffer>;
  /** Hex SHA-256 of all bytes read so far; empty where nobody wanted it. */
  sha256(): string;
}

type Input = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>;

/** The name of standard input on the command line. */
export const standardInput = '-';

/** What is read at a time. */
const chunkBytes = 1 << 18;

/**
 * Opens a file, or standard input for "-".
 * @throws UserError file-missing, file-is-directory, file-empty or file-unreadable.
 */
export async function openBytes(
  name: string,
  { stdin, cwd = '.', hash: wanted = true }: { stdin?: Input; cwd?: string; hash?: boolean } = {},
): Promise<ByteSource> {
  const input = name === standardInput ? stdin : inputFrom(resolve(cwd, name), name);
  if (!input) throw new UserError('file-missing', { file: name });
  const hash = wanted ? (await import('node:crypto')).createHash('sha256') : undefined;
  return { chunks: chunksOf(input, hash, name), sha256: () => hash?.copy().digest('hex') ?? '' };
}

/** A file of one chunk is read at once: a stream would take longer to set up than to read. */
function inputFrom(path: string, name: string): Input {
  try {
    const info = statSync(path);
    if (info.isDirectory()) throw new UserError('file-is-directory', { file: name });
    if (info.isFile() && info.size === 0) throw new UserError('file-empty', { file: name });
    if (info.isFile() && info.size <= chunkBytes) return [readFileSync(path)];
  } catch (error) {
    throw asUserError(error, name);
  }
  return createReadStream(path, { highWaterMark: chunkBytes });
}

async function* chunksOf(input: Input, hash: Hash | undefined, name: string): AsyncGenerator<Buffer> {
  let empty = true;
  try {
    for await (const part of input) {
      const chunk =
        typeof part === 'string'
          ? Buffer.from(part, 'utf8')
          : Buffer.from(part.buffer, part.byteOffset, part.byteLength);
      if (chunk.length === 0) continue;
      empty = false;
      hash?.update(chunk);
      yield chunk;
    }
  } catch (error) {
    throw asUserError(error, name);
  }
  if (empty) throw new UserError('file-empty', { file: name });
}

function asUserError(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException)?.code;
  if (error instanceof UserError || typeof code !== 'string') return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UserError('file-missing', { file });
  if (code === 'EISDIR') return new UserError('file-is-directory', { file });
  return new UserError('file-unreadable', { file, reason: code });
}

/** Reads the first bytes without losing them: at least `wanted` of them, unless the source is shorter. */
export async function peek(
  chunks: AsyncIterable<Buffer>,
  wanted: number,
): Promise<{ head: Buffer; whole: AsyncIterable<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let length = 0;
  while (length < wanted) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* whole(): AsyncGenerator<Buffer> {
    try {
      yield* first;
      for (;;) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: first.length === 1 ? (first[0] ?? Buffer.alloc(0)) : Buffer.concat(first), whole: whole() };
}

/** All bytes in one piece, for the formats that cannot be streamed. @throws UserError too-large */
export async function readWhole(chunks: AsyncIterable<Buffer>, file: string, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit)
      throw new UserError('too-large', { file, what: `> ${Math.round(limit / 2 ** 20)} MB` });
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
