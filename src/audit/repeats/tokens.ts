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

export interface Token {
  /** The stem by which words are compared. */
  stem: string;
  /** A capital in the middle of a title, as in a name. */
  named: boolean;
}

/** A reader of titles that remembers each word it has met, since boards use the same few thousand again and again. */
export function tokenizer(): (title: string) => Token[] {
  const known = new Map<string, { stem: string; capital: boolean } | null>();
  const read = (word: string) => {
    let reading = known.get(word);
    if (reading === undefined) {
      reading = readingOf(word);
      known.set(word, reading);
    }
    return reading;
  };
  return (title) => {
    const tokens: Token[] = [];
    let first = true;
    for (const word of title.split(BETWEEN_WORDS)) {
      if (word === '') continue;
      const reading = read(word);
      if (reading && !tokens.some(({ stem }) => stem === reading.stem)) {
        tokens.push({ stem: reading.stem, named: !first && reading.capital });
      }
      first = false;
    }
    return tokens;
  };
}

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** What a word says of the request; null for numbers, dates and small words. */
function readingOf(word: string): { stem: string; capital: boolean } | null {
  const lower = word.normalize('NFC').toLowerCase();
  if (/\p{N}/u.test(word) || lower.length < 2 || EMPTY.has(lower)) return null;
  return { stem: stemOf(lower), capital: word.normalize('NFC')[0] !== lower[0] };
}

/** Cuts an ending and what is long: "brochurer", "brochuren" and "brochures" are one word here. */
function stemOf(word: string): string {
  const cut = word.length > 4 ? word.replace(ENDING, '') : word;
  return cut.slice(0, STEM);
}
