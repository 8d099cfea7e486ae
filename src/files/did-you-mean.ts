import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely meant; undefined where none is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = new Map(known.map((one) => [one.toLowerCase(), one]));
  const nearest = closest(word.toLowerCase(), [...lower.keys()]);
  const allowed = Math.max(1, Math.floor(nearest.length / 2.5));
  return distance(word.toLowerCase(), nearest) <= allowed ? lower.get(nearest) : undefined;
}
