import { createHash } from 'node:crypto';
import { nameKey } from '../../effort/people.js';

/** No vowels, so that no alias reads as a word or a name. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const SHORTEST = 3;

/**
 * A short code for each name. It comes from the name alone, so one person has the same code in every run, whatever the
 * rows, the period and the other people; only where two codes are alike are both made longer.
 */
export function codesFor(names: Iterable<string>): Map<string, string> {
  const keys = [...new Set([...names].map(nameKey))].sort();
  const digests = keys.map((key) => [key, lettersOf(key)] as const);
  const codes = new Map<string, string>();
  for (const [key, letters] of digests) {
    let length = SHORTEST;
    const alike = (other: string) => other !== letters && other.startsWith(letters.slice(0, length));
    while (length < letters.length && digests.some(([, other]) => alike(other))) length += 1;
    codes.set(key, letters.slice(0, length));
  }
  return codes;
}

function lettersOf(key: string): string {
  const digest = createHash('sha256').update(key).digest();
  return [...digest].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
