import { describe, expect, it } from 'vitest';
import { clusters } from '../../../src/audit/repeats/clusters.js';
import { numbered, readTitles } from '../../../src/audit/repeats/titles.js';
import { board, day, many, type Row } from '../board.js';
import { figuresOf, find } from '../find.js';

const customers = ['Vestas', 'Novo', 'Mærsk', 'Grundfos', 'Danfoss', 'Rockwool'];
const filler = many(
  20,
  (index): Row => ({ kind: 'deals', title: `${'abcdefghijklmnopqrst'[index]}xyz hver sin opgave` }),
);
const asked = (titles: readonly string[], more: Row = {}) =>
  titles.map(
    (title, index): Row => ({
      id: `${title} ${index}`,
      kind: 'polish',
      title,
      created: day(index * 7),
      hours: 2,
      ...more,
    }),
  );

it('finds the same request for six customers, with its effort', () => {
  const rows = [...asked(customers.map((name) => `Udskift logo i deck til ${name}`)), ...filler];
  const { clusters: found, effort, tasks } = figuresOf('repeats', board(rows));
  expect(found[0]).toMatchObject({ count: 6, effort: 12, kind: 'polish', first: day(0), last: day(35) });
  expect(effort).toBe(found.reduce((sum, cluster) => sum + cluster.effort, 0));
  expect(tasks).toBe(found.reduce((sum, cluster) => sum + cluster.count, 0));
  expect(find('repeats', board(rows)).level).toBe('warning');
});

it('is good where every request is another one', () => {
  const words = many(30, () => ({})).map(
    (_, index) =>
      `opgave${String.fromCharCode(97 + (index % 26))}${index % 2 ? 'xx' : 'yy'}${index > 25 ? 'zz' : ''}`,
  );
  const rows = words.map(
    (word, index): Row => ({
      kind: 'deals',
      title: `${word} ${word.split('').reverse().join('')}`,
      created: day(index),
    }),
  );
  expect(find('repeats', board(rows))).toMatchObject({ level: 'good', figures: { clusters: [], effort: 0 } });
});

it('does not take ten brochures ordered on one day for a habit', () => {
  const rows = [
    ...asked(
      customers.map((name) => `Brochure til ${name}`),
      { created: day(3) },
    ),
    ...filler,
  ];
  expect(
    figuresOf('repeats', board(rows)).clusters.filter(({ title }) => title.startsWith('Brochure')),
  ).toEqual([]);
});

it('leaves growth work alone: a weekly newsletter is meant to come again', () => {
  const rows = [
    ...asked(
      many(9, () => ({})).map((_, index) => `Nyhedsbrev uge ${index}`),
      { kind: 'retention' },
    ),
    ...filler,
  ];
  expect(figuresOf('repeats', board(rows)).clusters.filter(({ kind }) => kind === 'retention')).toEqual([]);
});

it('is unknown with fewer than twenty requests', () => {
  expect(find('repeats', board(asked(['Logo', 'Logo', 'Logo'])))).toMatchObject({
    level: 'unknown',
    needs: ['more-tasks'],
  });
});

describe('clusters of titles', () => {
  const of = (titles: string[]) => clusters(titles, (title) => title).map((group) => [...group].sort());

  it('leaves numbers, dates and endings aside', () => {
    expect(of(['Brochure 2025 v2', 'Brochurer', 'brochuren (uge 12)'])).toEqual([
      ['Brochure 2025 v2', 'Brochurer', 'brochuren (uge 12)'],
    ]);
  });

  it('joins titles with one word more or less, not titles that share only one', () => {
    const swap = [
      'Swap logo in deck',
      'Swap logo in deck',
      'Swap logo in sales deck',
      'swap logo in deck, sales',
      'Deck for sales',
      'Deck for sales',
      'Deck for sales',
    ];
    expect(of(swap).map((group) => group.length)).toEqual([3, 4]);
  });

  it('tells German requests apart although all their nouns are capitalised', () => {
    const german = [
      'Präsentation für Vertrieb',
      'Präsentation Vertrieb',
      'Präsentation für den Vertrieb',
      'Messestand Aufbau',
      'Messestand Aufbau',
      'Aufbau Messestand',
    ];
    expect(of(german).map((group) => group.length)).toEqual([3, 3]);
  });

  it('gives the same groups in any order', () => {
    const titles = [
      ...customers.map((name) => `Logo i deck til ${name}`),
      ...customers.map((name) => `Tilbud på dansk til ${name}`),
    ];
    const sorted = (groups: string[][]) => groups.map((group) => group.join('|')).sort();
    expect(sorted(of(titles.toReversed()))).toEqual(sorted(of(titles)));
  });

  it('takes no longer for titles made on purpose to look alike to it', () => {
    const titles = titlesOfOneMark(20_000);
    expect(titles.length).toBe(20_000);
    const began = performance.now();
    of(titles);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

/**
 * Different titles whose words' marks, taken together with exclusive or, are all 0: every sum of sets that have this mark has
 * it too, and elimination over the bits of the marks finds some.
 */
function titlesOfOneMark(count: number): string[] {
  const letters = [...'abcdefghijklmnopqrst'];
  const words = letters.flatMap((one) => ['a', 'b', 'c'].map((other) => `z${one}${other}kvxq`)).slice(0, 48);
  const stems = [...readTitles(words).stems];
  numbered(stems);
  const reduced: { mark: number; words: number[] }[] = [];
  const sets: number[][] = [];
  for (const [place, stem] of stems.entries()) {
    let [mark, set] = [stem.mark >>> 0, [place]];
    for (const known of reduced) {
      if ((mark ^ known.mark) >>> 0 >= mark) continue;
      mark = (mark ^ known.mark) >>> 0;
      set = either(set, known.words);
    }
    if (mark === 0) sets.push(set);
    else reduced.push({ mark, words: set });
    reduced.sort((a, b) => b.mark - a.mark);
  }
  return Array.from({ length: count }, (_, at) => {
    const chosen = sets.filter((_, bit) => ((at + 1) >> bit) & 1).reduce(either, []);
    return chosen.map((place) => stems[place]?.text).join(' ');
  });
}

/** What is in one of two sets and not in both. */
function either(one: readonly number[], other: readonly number[]): number[] {
  return [...one.filter((item) => !other.includes(item)), ...other.filter((item) => !one.includes(item))];
}
