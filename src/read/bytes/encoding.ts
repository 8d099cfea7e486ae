import { isAscii, isUtf8 } from 'node:buffer';
import { guessCodePage } from './code-page.js';
import { wideEncoding } from './kind.js';

export interface EncodingFound {
  /** "utf-8", "utf-16le", "utf-16be", "windows-1252", "cp850" or "macintosh". */
  name: string;
  /** True where it was concluded from the letters, not told by a mark or proved by the bytes. */
  guessed: boolean;
  /** Bytes in a UTF-8 file that are no UTF-8; they are read as Windows-1252. */
  badBytes: number;
  /** NUL characters, which were taken out. */
  nulls: number;
}

/**
 * Turns bytes of any encoding into UTF-8 without a mark: by the mark at the start, else UTF-8 where the bytes are that,
 * else a code page of one byte a letter. Nothing is decided before the first letter that is not English, so the text
 * streams. `found` fills while reading.
 */
export function asUtf8(chunks: AsyncIterable<Buffer>): {
  chunks: AsyncIterable<Buffer>;
  found: EncodingFound;
} {
  const found: EncodingFound = { name: 'utf-8', guessed: false, badBytes: 0, nulls: 0 };
  return { chunks: withoutNulls(converted(chunks, found), found), found };
}

async function* converted(chunks: AsyncIterable<Buffer>, found: EncodingFound): AsyncGenerator<Buffer> {
  let first = true;
  let decided = false;
  let decode: ((chunk: Buffer, last: boolean) => Buffer) | undefined;
  let rest: Buffer = Buffer.alloc(0);
  for await (const next of chunks) {
    let chunk = rest.length > 0 ? Buffer.concat([rest, next]) : next;
    rest = Buffer.alloc(0);
    if (first) {
      if (chunk.length < 4) {
        rest = chunk;
        continue;
      }
      first = false;
      const wide = wideEncoding(chunk);
      if (wide) {
        found.name = wide;
        decode = textDecoder(wide);
        decided = true;
      } else if (hasMark(chunk)) {
        chunk = chunk.subarray(3);
        decided = true;
      }
    }
    if (decode) {
      yield decode(chunk, false);
      continue;
    }
    const end = wholeLetters(chunk);
    rest = Buffer.from(chunk.subarray(end));
    const part = chunk.subarray(0, end);
    if (isUtf8(part)) {
      if (!decided && !isAscii(part)) decided = true;
      yield part;
    } else if (decided || mostlyUtf8(part)) {
      decided = true;
      yield mend(part, found);
    } else {
      const page = guessCodePage(part);
      found.name = page;
      found.guessed = true;
      decode = await pageDecoder(page);
      yield decode(chunk, false);
      rest = Buffer.alloc(0);
    }
  }
  if (decode) yield decode(rest, true);
  else if (rest.length > 0)
    yield isUtf8(rest) ? (hasMark(rest) ? rest.subarray(3) : rest) : mend(rest, found);
}

function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Up to where the chunk ends with a whole UTF-8 letter. */
function wholeLetters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < lettersBytes(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lettersBytes(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

/** The length of the valid UTF-8 letter at `at`, or 0. */
function validAt(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lettersBytes(lead);
  return isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length ? length : 0;
}

function mostlyUtf8(bytes: Buffer): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const length = validAt(bytes, at);
    if (length > 0) good += 1;
    else bad += 1;
    at += length || 1;
  }
  return good > bad;
}

/** Writes bytes that are no UTF-8 as the Windows-1252 letters that they most likely are. */
function mend(bytes: Buffer, found: EncodingFound): Buffer {
  const parts: Buffer[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = validAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    found.badBytes += 1;
    const decoder = new TextDecoder('windows-1252');
    const letter = decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    parts.push(bytes.subarray(start, at), Buffer.from(letter, 'utf8'));
    at += 1;
    start = at;
  }
  parts.push(bytes.subarray(start));
  return Buffer.concat(parts);
}

async function pageDecoder(page: string): Promise<(chunk: Buffer, last: boolean) => Buffer> {
  if (page !== 'cp850') return textDecoder(page);
  const { default: iconv } = await import('iconv-lite');
  const decoder = iconv.getDecoder(page);
  return (chunk, last) => Buffer.from(decoder.write(chunk) + (last ? (decoder.end() ?? '') : ''), 'utf8');
}

/** With `stream`, because Node 20 otherwise reads 0x80 to 0x9F of Windows-1252 as control characters. */
function textDecoder(encoding: string): (chunk: Buffer, last: boolean) => Buffer {
  const decoder = new TextDecoder(encoding);
  return (chunk, last) =>
    Buffer.from(decoder.decode(chunk, { stream: true }) + (last ? decoder.decode() : ''), 'utf8');
}

async function* withoutNulls(chunks: AsyncIterable<Buffer>, found: EncodingFound): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    if (!chunk.includes(0)) {
      yield chunk;
      continue;
    }
    const kept = chunk.filter((byte) => byte !== 0);
    found.nulls += chunk.length - kept.length;
    yield Buffer.from(kept.buffer, kept.byteOffset, kept.length);
  }
}
