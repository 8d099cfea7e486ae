import { readFileSync } from 'node:fs';
import { crafts, isCraft } from '../src/classify/taxonomy.js';
import type { Concept } from './lexicon.js';

/** For each concept the craft that it needs, as its number in the taxonomy + 1; 0 where it needs none (training/crafts/crafts.tsv). */
export function readCrafts(path: string, concepts: readonly Concept[]): Uint8Array {
  const needed = new Uint8Array(concepts.length);
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [craft = '', names = ''] = line.split('\t');
    if (craft === '') continue;
    if (!isCraft(craft)) throw new Error(`${path}: ${craft} is no craft`);
    for (const name of names.split(' ')) {
      const at = concepts.findIndex((concept) => concept.name === name);
      if (at < 0) throw new Error(`${path}: no concept is called ${name}`);
      needed[at] = crafts.indexOf(craft) + 1;
    }
  }
  return needed;
}
