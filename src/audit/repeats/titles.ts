import { byText } from '../sums/order.js';

/** Words that say nothing of what is asked for: small words, politeness, haste and dates, in the five languages. */
const EMPTY = new Set(
  `the a an of to for in on at by with and or from our my their his her its new please pls asap urgent today tomorrow
  week weekly monday tuesday wednesday thursday friday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct okt nov dec
  en et den det de der som til for i på ved med og eller fra vores min din hans hendes ny nye nyt haster hurtigst muligt
  venligst tak uge mandag tirsdag onsdag torsdag fredag januar februar marts maj juni juli august december inden hos om
  af er lige bare igen
  ein eine einen der die das des dem zu zum zur für im am an auf mit und oder von vom unser unsere neu neue neuer bitte
  eilt woche montag dienstag mittwoch donnerstag freitag märz mai dezember oktober
  ett till för vid från vår vårt våra nya brådskande snälla vecka måndag tisdag onsdag torsdag fredag från av är
  til fra vår nytt haster vennligst uke mandag desember mars`.split(/\s+/),
);

const STEM = 7;
const ENDING = /(?:erne|ene|ens|ets|ing|en|et|er|es|s|e|n)$/;
const NUMBER = /\p{N}/u;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** The stem by which words are compared, with how often it was met on the board. */
export interface Stem {
  text: string;
  /** In how many titles. */
  titles: number;
  /** The last of them. */
  lastIn: number;
  /** In how many of them with a capital in the middle of the title, as in a name. */
  named: number;
  /** Its place among those that join titles, by the text; see `numbered`. */
  rank: number;
  /** A number as good as drawn by chance. */
  mark: number;
}

/** What the titles of one board are made of. */
export interface Titles {
  stems: Iterable<Stem>;
  /** The stems of one title after the other, each once in a title, without numbers, dates and small words. */
  inTitles: Stem[];
  /** Where the stems of each title end. */
  ends: number[];
  /** Words that do not begin a title, and those of them that have a capital. */
  inside: number;
  capitals: number;
}

/** Reads all titles of a board; each word is looked at once, since boards use the same few thousand again and again. */
export function readTitles(titles: readonly string[]): Titles {
  const words = new Map<string, { stem: Stem; capital: boolean } | null>();
  const stems = new Map<string, Stem>();
  const read = (word: string) => {
    const reading = readingOf(word);
    if (reading === null) return null;
    let stem = stems.get(reading.stem);
    if (!stem) {
      stem = { text: reading.stem, titles: 0, lastIn: -1, named: 0, rank: 0, mark: 0 };
      stems.set(reading.stem, stem);
    }
    return { stem, capital: reading.capital };
  };
  const all: Stem[] = [];
  const ends: number[] = [];
  let [inside, capitals] = [0, 0];
  for (const title of titles) {
    const begin = all.length;
    let first = true;
    for (const word of title.split(BETWEEN_WORDS)) {
      if (word === '') continue;
      let reading = words.get(word);
      if (reading === undefined) {
        reading = read(word);
        words.set(word, reading);
      }
      if (reading && reading.stem.lastIn !== ends.length) {
        const { stem, capital } = reading;
        stem.titles += 1;
        stem.lastIn = ends.length;
        if (all.length > begin) inside += 1;
        if (!first && capital) {
          stem.named += 1;
          if (all.length > begin) capitals += 1;
        }
        all.push(stem);
      }
      first = false;
    }
    ends.push(all.length);
  }
  return { stems: stems.values(), inTitles: all, ends, inside, capitals };
}

/** Gives the stems their places and marks, so that they are compared, and known together, as numbers. */
export function numbered(stems: Stem[]): void {
  stems.sort((a, b) => byText(a.text, b.text));
  let rank = 0;
  for (const stem of stems) {
    stem.rank = rank++;
    stem.mark = markOf(stem.text);
  }
}

/** What a word says of the request; null for numbers, dates and small words. */
function readingOf(word: string): { stem: string; capital: boolean } | null {
  const whole = word.normalize('NFC');
  const lower = whole.toLowerCase();
  if (lower.length < 2 || EMPTY.has(lower) || NUMBER.test(word)) return null;
  return { stem: stemOf(lower), capital: whole[0] !== lower[0] };
}

/** Cuts an ending and what is long: "brochurer", "brochuren" and "brochures" are one word here. */
function stemOf(word: string): string {
  const cut = word.length > 4 ? word.replace(ENDING, '') : word;
  return cut.slice(0, STEM);
}

/**
 * A number made of a text, 32 bits, as good as drawn by chance: FNV-1a
 * (http://www.isthe.com/chongo/tech/comp/fnv), its bits mixed once more as MurmurHash3 ends.
 */
function markOf(text: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  mark = Math.imul(mark ^ (mark >>> 16), 0x85ebca6b);
  mark = Math.imul(mark ^ (mark >>> 13), 0xc2b2ae35);
  return mark ^ (mark >>> 16);
}
