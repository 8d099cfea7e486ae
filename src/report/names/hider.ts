import { nameKey } from '../../effort/people.js';

/** Puts other words in the place of names. */
export interface Hider {
  /** A field that holds a name and nothing else; a stranger's name stays. */
  name(value: string): string;
  /** Any text that a name may stand in: whole names, and their parts as words ("Mettes opgaver"). */
  text(value: string): string;
}

/** Parts this short are words more often than names, and are taken only with their capital. */
const SHORT = 2;

/**
 * `aliases` by the key of a name (`nameKey`); `somebody` stands for a part that several people share. Where a miss costs
 * less than a word taken for a name, `capitals` leaves alone what is written small.
 */
export function hider(
  aliases: ReadonlyMap<string, string>,
  somebody: string,
  written: 'any' | 'capitals' = 'any',
): Hider {
  const words = new Map<string, string>();
  const capitals = new Map<string, string>();
  const learn = (part: string, alias: string) => {
    const list = part.length <= SHORT ? capitals : words;
    const key = part.length <= SHORT ? `${part.charAt(0).toUpperCase()}${part.slice(1)}` : part;
    list.set(key, list.has(key) && list.get(key) !== alias ? somebody : alias);
  };
  for (const [key, alias] of aliases) {
    // Of an address, what comes before the "@" is the name; what stands in brackets is none.
    for (const part of (key.split('@')[0] ?? '').replace(/\(.*?\)/g, ' ').split(/[^\p{L}\p{M}]+/u)) {
      if (part.length >= SHORT) learn(part, alias);
    }
  }
  for (const [key, alias] of aliases) words.set(key, alias);
  const whole = new Map<string, string>();
  for (const [key, alias] of words) {
    const name = spaced(key);
    whole.set(name, whole.has(name) && whole.get(name) !== alias ? somebody : alias);
  }
  const anyCase = patternOf([...words.keys()], 'giu');
  const asWritten = patternOf([...capitals.keys()], 'gu');
  return {
    name: (value) => aliases.get(nameKey(value)) ?? value,
    text: (value) => {
      const put = (match: string, name: string) => {
        const known = words.get(nameKey(name));
        // Joined as in an address or a user's name ("torben_salgsmand"), it is no two words written small.
        if (known === undefined) return whole.get(spaced(name)) ?? somebody;
        return written === 'capitals' && match[0] === match[0]?.toLowerCase() ? match : known;
      };
      const once = anyCase ? value.normalize('NFC').replace(anyCase, put) : value;
      return asWritten ? once.replace(asWritten, (_, name) => capitals.get(name) ?? somebody) : once;
    },
  };
}

/** A name as one would say it, whatever joins its parts. */
function spaced(name: string): string {
  return nameKey(name.replace(/[._-]/g, ' '));
}

/**
 * Whole words only, a genitive included; the longest first, so that a full name goes before its parts, and "_", "." or "-"
 * may stand between them.
 */
function patternOf(names: string[], flags: string): RegExp | null {
  if (names.length === 0) return null;
  const sorted = names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const any = sorted
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '(?:\\s+|[._-])'))
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}])(${any})(?:['’]?s|['’])?(?![\\p{L}\\p{M}])`, flags);
}
