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

/** The words of a title that say what it asks for: no numbers, no dates, no small words; each stem once. */
export function tokensOf(title: string): Token[] {
  const tokens = new Map<string, Token>();
  let first = true;
  for (const word of title.normalize('NFC').split(/[^\p{L}\p{N}\p{M}]+/u)) {
    if (word === '') continue;
    const start = first;
    first = false;
    if (/\p{N}/u.test(word)) continue;
    const lower = word.toLowerCase();
    if (lower.length < 2 || EMPTY.has(lower)) continue;
    const stem = stemOf(lower);
    if (!tokens.has(stem)) tokens.set(stem, { stem, named: !start && word[0] !== lower[0] });
  }
  return [...tokens.values()];
}

/** Cuts an ending and what is long: "brochurer", "brochuren" and "brochures" are one word here. */
function stemOf(word: string): string {
  const cut = word.length > 4 ? word.replace(ENDING, '') : word;
  return cut.slice(0, STEM);
}
