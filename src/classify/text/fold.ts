/**
 * Letters as the classifier sees them: lower case, accents off, and the Nordic and German vowels written out (æ = ae, å = aa, ö = oe),
 * so that Danish ø and Swedish ö are one letter and people without the right keyboard are understood.
 * `first[code]` is the folded letter, 0 for what separates words; `second[code]` a second letter, 0 where there is none.
 */
const size = 0x250;
export const first = new Uint16Array(size);
export const second = new Uint16Array(size);

const written: Record<string, string> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  ü: 'ue',
  ß: 'ss',
  œ: 'oe',
};

for (let code = 0; code < size; code += 1) {
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(lower)) continue;
  const plain = written[lower] ?? (lower.normalize('NFD')[0] as string);
  first[code] = plain.charCodeAt(0);
  second[code] = plain.length > 1 ? plain.charCodeAt(1) : 0;
}

/** The folded letter of any UTF-16 code: 0 for punctuation, spaces, symbols and the halves of emoji. */
export function fold(code: number): number {
  if (code < size) return first[code] as number;
  if (code >= 0x2000 && code < 0x2c00) return 0;
  if (code >= 0x3000 && code < 0x3040) return 0;
  if (code >= 0xd800 && code < 0xf900) return 0;
  if (code >= 0xfe00) return 0;
  if (code >= 0x300 && code < 0x370) return 0;
  // Greek and Cyrillic capitals: enough for a word to look the same twice.
  if ((code >= 0x391 && code < 0x3aa) || (code >= 0x410 && code < 0x430)) return code + 32;
  return code;
}
