/** Where a rolling hash starts. */
export const hashSeed = 0x811c9dc5 | 0;

/** One step of FNV-1a over UTF-16 codes (Fowler, Noll, Vo; 32 bits): cheap enough to run over every letter. */
export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Scatters the bits of a rolling hash (the "lowbias32" finaliser by C. Wellons), so that its low bits can address a table. */
export function scatter(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
}

/** One hash of two, order kept. Every step is cut to 32 bits, because code that is not compiled yet makes an object of a larger number. */
export function join(first: number, second: number): number {
  const turned = ((first << 6) + (first >>> 2)) | 0;
  return Math.imul(first ^ (((second + golden) | 0) + turned), 0x85ebca6b);
}

const golden = 0x9e3779b9 | 0;
