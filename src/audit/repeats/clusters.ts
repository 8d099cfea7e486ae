import { byText } from '../sums/order.js';
import { readTitles, type Stem, type Titles } from './titles.js';

/** Fewer than this is no habit, and a word in fewer titles joins nothing. */
export const FEWEST = 3;
/** A block as full as this holds nothing rare; what comes later in it is left to the other blocks. */
const FULL_BLOCK = 40;

interface Group<Item> {
  key: string;
  stems: string[];
  items: Item[];
}

/**
 * Groups of items whose titles ask for nearly the same thing, with numbers, dates and the customer's name left aside.
 * Linear in the titles: equal signatures meet by a map; near ones by the signatures that lack one of their words, so
 * that no two titles are compared that share no such block. The fullest group leads and takes its neighbours in;
 * neighbours of neighbours stay out, so groups do not creep.
 */
export function clusters<Item>(items: readonly Item[], titleOf: (item: Item) => string): Item[][] {
  const groups = grouped(items, titleOf);
  const blocks = new Map<string, Group<Item>[]>();
  for (const group of groups) {
    for (const key of blockKeys(group)) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [group]);
      else if (block.length < FULL_BLOCK) block.push(group);
    }
  }
  const taken = new Set<Group<Item>>();
  const found: Item[][] = [];
  for (const leader of groups) {
    if (taken.has(leader)) continue;
    taken.add(leader);
    const members = [...leader.items];
    for (const key of blockKeys(leader)) {
      for (const other of blocks.get(key) ?? []) {
        if (taken.has(other) || !near(leader, other)) continue;
        taken.add(other);
        for (const item of other.items) members.push(item);
      }
    }
    if (members.length >= FEWEST) found.push(members);
  }
  return found;
}

/** One group for each signature, the fullest first. */
function grouped<Item>(items: readonly Item[], titleOf: (item: Item) => string): Group<Item>[] {
  const titles = readTitles(items.map(titleOf));
  const isName = nameTest(titles);
  const groups = new Map<string, Group<Item>>();
  for (const [index, item] of items.entries()) {
    const words = (titles.stems[index] ?? []).filter((stem) => !isName(stem));
    const known = words.filter((stem) => stem.titles >= FEWEST);
    if (!tells(known, words.length - known.length)) continue;
    const stems = known.map(({ text }) => text).sort(byText);
    const key = stems.join(' ');
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { key, stems, items: [item] });
  }
  return [...groups.values()].sort((a, b) => b.items.length - a.items.length || byText(a.key, b.key));
}

/**
 * Whether the words that other titles use too say what is asked for. A rare word is often a customer written small; but
 * with more of them, or beside a single word ("Product photo for the brochure"), the title asks for something of its own.
 */
function tells(stems: readonly Stem[], rare: number): boolean {
  if (stems.length === 1) return rare === 0 && (stems[0]?.text.length ?? 0) >= 4;
  return stems.length > 1 && rare < stems.length;
}

/**
 * Whether a word is a customer's or a person's name: written with a capital inside a title, nearly always. Where half of
 * all words are (German, title case), capitals tell nothing and no word is taken for a name.
 */
function nameTest({ inside, capitals }: Titles): (stem: Stem) => boolean {
  if (capitals > inside / 2) return () => false;
  return (stem) => stem.named > 0.7 * stem.titles;
}

/** A signature and what is left of it without each one of its words; two words stay at least. */
function blockKeys({ key, stems }: { key: string; stems: readonly string[] }): string[] {
  const keys = [key];
  if (stems.length < 3 || stems.length > 12) return keys;
  for (let out = 0; out < stems.length; out++) keys.push(stems.filter((_, index) => index !== out).join(' '));
  return keys;
}

/** At least three fifths of the words of both together are in both (Jaccard). */
function near(a: { stems: readonly string[] }, b: { stems: readonly string[] }): boolean {
  let common = 0;
  for (const stem of a.stems) if (b.stems.includes(stem)) common += 1;
  return common / (a.stems.length + b.stems.length - common) >= 0.6;
}
