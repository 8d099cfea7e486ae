import type { Random } from '../../../src/random/random.js';

/** What happens to files on their way: each takes the bytes and gives other bytes. */
const accidents: ((bytes: Buffer, random: Random) => Buffer)[] = [
  function cutOff(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length));
  },
  function cutOut(bytes, random) {
    const [from, to] = piece(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  function doubled(bytes, random) {
    const [from, to] = piece(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  function flipped(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let flips = 1 + random.below(20); flips > 0; flips -= 1)
      copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  function structured(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let flips = 1 + random.below(8); flips > 0; flips -= 1) {
      const marks = [0, 9, 10, 13, 34, 44, 59, 92, 91, 93, 123, 125, 0xef, 0xff];
      copy[random.below(copy.length)] = marks[random.below(marks.length)] ?? 0;
    }
    return copy;
  },
  function shuffledLines(bytes, random) {
    const lines = bytes.toString('latin1').split('\n');
    for (let swaps = 1 + random.below(10); swaps > 0; swaps -= 1) {
      const [a, b] = [random.below(lines.length), random.below(lines.length)];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    }
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  function numbersChanged(bytes, random) {
    const odd = [
      '',
      '-1',
      '1e999',
      'NaN',
      '99999999999999999999',
      '0',
      '31/12/9999',
      '=1+1',
      '1.234,56',
      '∞',
    ];
    const text = bytes
      .toString('latin1')
      .replace(/\d[\d./:-]*/g, (found) =>
        random.below(20) === 0 ? (odd[random.below(odd.length)] ?? '') : found,
      );
    return Buffer.from(text, 'latin1');
  },
  function anotherEncoding(bytes, random) {
    const text = bytes.toString('utf8');
    return random.below(2) === 0 ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text, 'latin1');
  },
];

/** One to three accidents, drawn from the seeded stream. */
export function mutate(bytes: Buffer, random: Random): { bytes: Buffer; story: string } {
  const story: string[] = [];
  let mutated = bytes;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const accident = accidents[random.below(accidents.length)];
    if (!accident || mutated.length < 2) continue;
    mutated = accident(mutated, random);
    story.push(accident.name);
  }
  return { bytes: mutated, story: story.join(', ') };
}

function piece(bytes: Buffer, random: Random): [from: number, to: number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + random.below(4000))];
}
