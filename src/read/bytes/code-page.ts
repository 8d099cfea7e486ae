/** Where the letters of western European languages lie in each code page of one byte a letter. */
const letters: Record<string, ReadonlySet<number>> = {
  'windows-1252': new Set([
    ...range(0xc0, 0xd6),
    ...range(0xd8, 0xf6),
    ...range(0xf8, 0xff),
    0x8a,
    0x8c,
    0x9a,
    0x9c,
  ]),
  cp850: new Set([...range(0x80, 0x9b), 0x9d, ...range(0xa0, 0xa5), 0xb5, 0xb6, 0xb7, 0xc6, 0xc7, 0xe1]),
  macintosh: new Set([...range(0x80, 0x9f), 0xa7, 0xae, 0xaf, 0xbe, 0xbf, 0xcb, 0xcc, 0xcd, 0xd8]),
};
/** æ, ø, å, ä, ö, ü, é, ß in small and capital letters: the ones that tell old PC and Mac files apart. */
const common: Record<string, ReadonlySet<number>> = {
  cp850: new Set([0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f, 0x84, 0x94, 0x81, 0x8e, 0x99, 0x9a, 0x82, 0xe1]),
  macintosh: new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81, 0x8a, 0x9a, 0x9f, 0x80, 0x85, 0x86, 0x8e, 0xa7]),
};

/**
 * The code page of text that is not UTF-8. Windows-1252, unless its bytes above 127 stand inside words where that page has
 * no letters: then it is what Excel's "CSV (MS-DOS)" or "CSV (Macintosh)" writes.
 */
export function guessCodePage(bytes: Buffer): 'windows-1252' | 'cp850' | 'macintosh' {
  const inWords: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 127 && isLetter(bytes[at - 1]) && isLetter(bytes[at + 1])) inWords.push(byte);
  }
  const letterCount = (page: string) => inWords.filter((byte) => letters[page]?.has(byte)).length;
  const windows = letterCount('windows-1252');
  if (inWords.length < 3 || windows >= inWords.length / 2) return 'windows-1252';
  const usual = (page: string) => inWords.filter((byte) => common[page]?.has(byte)).length;
  if (Math.max(usual('cp850'), usual('macintosh')) <= windows) return 'windows-1252';
  return usual('macintosh') > usual('cp850') ? 'macintosh' : 'cp850';
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
}

function* range(from: number, to: number): Generator<number> {
  for (let byte = from; byte <= to; byte += 1) yield byte;
}
