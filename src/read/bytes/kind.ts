import { UserError } from '../../errors.js';

/** What a file's first bytes show it to be. */
export type FileKind = 'text' | 'json' | 'zip';

const magic: readonly [string, string][] = [
  ['d0cf11e0a1b11ae1', 'old-excel'],
  ['25504446', 'pdf'],
  ['1f8b', 'gzip'],
  ['89504e47', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['7f454c46', 'program'],
  ['377abcaf271c', '7z'],
  ['52617221', 'rar'],
];

/**
 * Tells text from JSON from XLSX, whatever the file is called.
 * @throws UserError unknown-format, old-excel, web-page or file-binary for what is none of them.
 */
export function fileKind(head: Buffer, file: string): FileKind {
  const hex = head.subarray(0, 8).toString('hex');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'zip';
  for (const [bytes, what] of magic) {
    if (!hex.startsWith(bytes)) continue;
    if (what === 'old-excel') throw new UserError('old-excel', { file });
    throw new UserError('unknown-format', { file });
  }
  const sample = head.subarray(0, 1 << 16);
  if (isWide(sample)) return 'text';
  if (looksBinary(sample)) throw new UserError('file-binary', { file });
  const start = sample.subarray(0, 512).toString('latin1').replace(/^ï»¿/, '').trimStart();
  if (/^<(?:!doctype html|html|\?xml|table|head|meta|style)/i.test(start))
    throw new UserError('web-page', { file });
  return /^[[{]\s*["[{\]}]/.test(start) ? 'json' : 'text';
}

/** UTF-16, by its mark or by every other byte of plain text being 0. */
function isWide(bytes: Buffer): boolean {
  return wideEncoding(bytes) !== undefined;
}

/** "utf-16le" or "utf-16be" where the bytes are that; undefined for everything else. */
export function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, 2048) >> 1;
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0) even += 1;
    if (bytes[2 * i + 1] === 0) odd += 1;
  }
  if (odd > 0.7 * pairs && even < 0.1 * pairs) return 'utf-16le';
  if (even > 0.7 * pairs && odd < 0.1 * pairs) return 'utf-16be';
  return undefined;
}

/** Control characters that no text has; new lines, tabs, form feeds and escapes are not among them. */
const controls = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/g;

/** More than three, and more than one in fifty, of the bytes are control characters. */
function looksBinary(bytes: Buffer): boolean {
  const found = bytes.toString('latin1').match(controls)?.length ?? 0;
  return found > Math.max(3, bytes.length / 50);
}
