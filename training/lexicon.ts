import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { hashSeed, join, step } from '../src/classify/hash.js';
import { exactKey, noWords, opensKey, stemKey, tailKey } from '../src/classify/lexicon/keys.js';
import { type LexiconTable, languages, listsFrom, opens } from '../src/classify/lexicon/table.js';
import { isKind, type Kind, kinds } from '../src/classify/taxonomy.js';
import { createTokens, tokenize } from '../src/classify/text/tokens.js';

/** One idea, with its words in five languages. */
export interface Concept {
  name: string;
  group: string;
  /** What it speaks for, 1 (a hint) to 5 (settles it). */
  weights: Partial<Record<Kind, number>>;
  forms: { text: string; language: number }[];
}

/** Reads all files of training/lexicon: one concept a line; a concept named in several files has the forms of all. */
export function readConcepts(folder: string): Concept[] {
  const concepts = new Map<string, Concept>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    const lines = readFileSync(joinPath(folder, file), 'utf8').split('\n').slice(1);
    for (const [at, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const [name = '', group = '', weights = '', ...columns] = line.replace(/\r$/, '').split('\t');
      const where = `${file}:${at + 2}`;
      let concept = concepts.get(name);
      if (concept === undefined) {
        concept = { name, group, weights: readWeights(weights, where), forms: [] };
        concepts.set(name, concept);
      } else if (weights !== '') concept.weights = readWeights(weights, where);
      for (const [language, column] of columns.slice(0, languages.length).entries()) {
        for (const text of column.split('|'))
          if (text.trim() !== '') concept.forms.push({ text: text.trim(), language });
      }
    }
  }
  return [...concepts.values()];
}

function readWeights(cell: string, where: string): Partial<Record<Kind, number>> {
  const weights: Partial<Record<Kind, number>> = {};
  for (const part of cell.split(',')) {
    if (part.trim() === '') continue;
    const [kind = '', weight = ''] = part.trim().split(':');
    if (!isKind(kind) || !(Number(weight) > -6 && Number(weight) < 6)) throw new Error(`${where}: ${part}`);
    weights[kind] = Number(weight);
  }
  return weights;
}

/** The 18 prior weights of a concept, in the taxonomy's order. */
export function priorOf(concept: Concept): number[] {
  return kinds.map((kind) => concept.weights[kind] ?? 0);
}

/** Compiles the forms into the table that the program reads from its weights file. */
export function compileLexicon(concepts: readonly Concept[]): LexiconTable {
  const found = new Map<number, { concepts: Set<number>; spoken: number }>();
  const note = (key: number, concept: number | undefined, spoken: number) => {
    const known = found.get(key >>> 0) ?? { concepts: new Set<number>(), spoken: 0 };
    if (concept !== undefined) known.concepts.add(concept);
    known.spoken |= spoken;
    found.set(key >>> 0, known);
  };
  for (const [number, concept] of concepts.entries()) {
    for (const form of concept.forms) noteForm(form.text, number, 1 << form.language, note);
  }
  return lay(found);
}

const tokens = createTokens();

function noteForm(
  text: string,
  concept: number,
  spoken: number,
  note: (key: number, concept: number | undefined, spoken: number) => void,
): void {
  const isTail = text.startsWith('*');
  const isStem = text.endsWith('*');
  tokenize(text.replaceAll('*', ''), tokens);
  if (tokens.count === 0) return;
  const last = tokens.count - 1;
  if (isTail && last === 0) {
    const from = tokens.from[0] as number;
    let ending = hashSeed;
    for (let at = (tokens.to[0] as number) - 1; at >= from; at -= 1)
      ending = step(ending, tokens.codes[at] as number);
    note(tailKey(ending), concept, spoken);
    if (!isStem) note(exactKey(noWords, tokens.hash[0] as number), concept, spoken);
    else note(stemKey(noWords, tokens.hash[0] as number), concept, spoken);
    return;
  }
  let before = noWords;
  for (let at = 0; at < last; at += 1) {
    before = join(before, tokens.hash[at] as number);
    note(opensKey(before), undefined, 0);
  }
  const word = tokens.hash[last] as number;
  note(isStem ? stemKey(before, word) : exactKey(before, word), concept, spoken);
}

function lay(found: Map<number, { concepts: Set<number>; spoken: number }>): LexiconTable {
  let slots = 1 << 10;
  while (slots < found.size * 1.2) slots *= 2;
  const keys = new Int32Array(slots);
  const values = new Uint16Array(slots);
  const spoken = new Uint8Array(slots);
  const lists: number[] = [];
  for (const key of [...found.keys()].sort((a, b) => a - b)) {
    const entry = found.get(key);
    if (entry === undefined || key === 0) continue;
    let slot = key & (slots - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    spoken[slot] = entry.spoken;
    const numbers = [...entry.concepts].sort((a, b) => a - b);
    if (numbers.length === 0) values[slot] = opens;
    else if (numbers.length === 1) values[slot] = numbers[0] as number;
    else {
      values[slot] = listsFrom + lists.length;
      lists.push(numbers.length, ...numbers);
    }
  }
  if (lists.length >= opens - listsFrom) throw new Error('Too many forms shared by concepts for 16 bits.');
  return { keys, values, spoken, lists: Uint16Array.from(lists) };
}
