import { numbered, readTitles, type Stem, type Titles } from './titles.js';

/** Fewer than this is no habit, and a word in fewer titles joins nothing. */
export const FEWEST = 3;
/** A block as full as this holds nothing rare; what comes later in it is left to the other blocks. */
const FULL_BLOCK = 40;
/** A title of more words than this is a text of its own: it meets only its equals, and two such are never compared. */
const MOST_WORDS = 12;

/** The items whose titles have the same words that tell. */
interface Group<Item> {
  /** In the order of their text. */
  stems: readonly Stem[];
  /** Of its stems together. */
  mark: number;
  items: Item[];
  /** The blocks that it is in, where it meets any other. */
  blocks: Group<Item>[][];
  taken: boolean;
}

/**
 * Groups of items whose titles ask for nearly the same thing, with numbers, dates and the customer's name left aside.
 * Linear in the titles, whoever wrote them: equal ones meet by a map of their words; near ones by what is left without one
 * of their words, so that no two titles are compared that share no such block, and full blocks hold few. The fullest group
 * leads and takes its neighbours in; neighbours of neighbours stay out, so groups do not creep.
 */
export function clusters<Item>(items: readonly Item[], titleOf: (item: Item) => string): Item[][] {
  const groups = grouped(items, titleOf);
  putIntoBlocks(groups);
  const found: Item[][] = [];
  for (const leader of groups) {
    if (leader.taken) continue;
    leader.taken = true;
    const members = leader.items;
    for (const block of leader.blocks) {
      for (const other of block) {
        if (other.taken || !near(leader, other)) continue;
        other.taken = true;
        for (const item of other.items) members.push(item);
      }
    }
    if (members.length >= FEWEST) found.push(members);
  }
  return found;
}

/** One group for each set of words, the fullest first. */
function grouped<Item>(items: readonly Item[], titleOf: (item: Item) => string): Group<Item>[] {
  const titles = readTitles(items.map(titleOf));
  const isName = nameTest(titles);
  numbered([...titles.stems].filter((stem) => stem.titles >= FEWEST && !isName(stem)));
  const groups: Group<Item>[] = [];
  const byWords = new Map<string, Group<Item>>();
  const stems: Stem[] = [];
  let [title, at] = [0, 0];
  for (const item of items) {
    stems.length = 0;
    let rare = 0;
    let mark = 0;
    for (const end = titles.ends[title++] ?? at; at < end; at++) {
      const stem = titles.inTitles[at];
      if (stem === undefined || isName(stem)) continue;
      if (stem.titles < FEWEST) {
        rare += 1;
        continue;
      }
      insert(stems, stem);
      mark ^= stem.mark;
    }
    if (!tells(stems, rare)) continue;
    const words = ranksOf(stems);
    let group = byWords.get(words);
    if (group === undefined) {
      group = { stems: stems.slice(), mark, items: [], blocks: [], taken: false };
      byWords.set(words, group);
      groups.push(group);
    }
    group.items.push(item);
  }
  return groups.sort((a, b) => b.items.length - a.items.length || compare(a.stems, b.stems));
}

/** The words of a title as a text that no other set of words has. */
function ranksOf(stems: readonly Stem[]): string {
  let ranks = '';
  for (const { rank } of stems) ranks += `${rank} `;
  return ranks;
}

/** Into its place among stems that stand in order; there are so few that a sort would take longer to begin. */
function insert(stems: Stem[], stem: Stem): void {
  let place = stems.length;
  for (; place > 0; place--) {
    const before = stems[place - 1];
    if (before === undefined || before.rank < stem.rank) break;
    stems[place] = before;
  }
  stems[place] = stem;
}

/** Word by word, as their texts would stand in a dictionary. */
function compare(a: readonly Stem[], b: readonly Stem[]): number {
  const common = Math.min(a.length, b.length);
  for (let at = 0; at < common; at++) {
    const difference = (a[at]?.rank ?? 0) - (b[at]?.rank ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/**
 * Groups meet in the block of their words, and of what is left of these without each one of them; two words stay at
 * least. A block is known by the marks of its words together (exclusive or, so that one word is taken out in one step):
 * groups that should not meet do so once in a billion times, and are not near then.
 */
function putIntoBlocks<Item>(groups: readonly Group<Item>[]): void {
  /** Whoever came first, as long as it is alone, then all. */
  const blocks = new Map<number, Group<Item> | Group<Item>[]>();
  const put = (group: Group<Item>, mark: number) => {
    let block = blocks.get(mark);
    if (block === undefined) {
      blocks.set(mark, group);
      return;
    }
    if (!Array.isArray(block)) {
      const first = block;
      block = [first];
      blocks.set(mark, block);
      first.blocks.push(block);
    }
    if (block.length < FULL_BLOCK) block.push(group);
    group.blocks.push(block);
  };
  for (const group of groups) {
    const { stems, mark } = group;
    if (stems.length > MOST_WORDS) continue;
    put(group, mark);
    if (stems.length < 3) continue;
    for (const stem of stems) put(group, mark ^ stem.mark);
  }
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

/** At least three fifths of the words of both together are in both (Jaccard). */
function near(a: { stems: readonly Stem[] }, b: { stems: readonly Stem[] }): boolean {
  let common = 0;
  for (const stem of a.stems) if (b.stems.includes(stem)) common += 1;
  return common / (a.stems.length + b.stems.length - common) >= 0.6;
}
