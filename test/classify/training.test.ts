import { describe, expect, it } from 'vitest';
import { classifierOf } from '../../src/classify/index.js';
import { loadWeights } from '../../src/classify/model/weights.js';
import type { Kind } from '../../src/classify/taxonomy.js';
import type { Example } from '../../training/corpus.js';
import { featureTables, readFeatures } from '../../training/examples.js';
import { fitModel } from '../../training/fit.js';
import type { Concept } from '../../training/lexicon.js';
import { weightsFile } from '../../training/quantise.js';

const example = (title: string, kind: Kind): Example => ({
  task: { title, description: '', labels: [] },
  kind,
  language: 'en',
  file: 'test',
  hours: 1,
});
const concept = (name: string, kind: Kind, forms: string[]): Concept => ({
  name,
  group: 'deliverable',
  weights: { [kind]: 5 },
  forms: forms.map((text) => ({ text, language: 1 })),
});

const concepts = [
  concept('brochure', 'collateral', ['brochure*', '*folder']),
  concept('ads', 'demand', ['google ads', 'annonce*']),
];
const examples = [
  example('brochure for reps', 'collateral'),
  example('new brochure for reps', 'collateral'),
  example('annonce in spring', 'demand'),
  example('new annonce in spring', 'demand'),
];
const calibration = {
  temperature: 1,
  unknown: 0,
  asked: 0,
  bias: [0, 0, 0] as [number, number, number],
  threshold: 0.5,
};
const train = () => {
  const tables = featureTables(concepts);
  const { set, sparse } = readFeatures(examples, tables, concepts);
  return weightsFile(
    set,
    sparse,
    fitModel(set, sparse, [1]),
    tables,
    concepts,
    new Uint8Array(2),
    calibration,
  );
};

describe('training', () => {
  it('gives the same bytes twice', () => {
    expect(Buffer.from(train()).equals(Buffer.from(train()))).toBe(true);
  });

  it('knows from the lexicon what no example names', () => {
    const classifier = classifierOf(loadWeights(train()));
    const decide = (title: string) => classifier.decide({ title, description: '', labels: [] });
    // A compound's tail, a phrase, and a stem inside a compound.
    expect(decide('produktfolder').kind).toBe('collateral');
    expect(decide('Google Ads').kind).toBe('demand');
    expect(decide('reklameannoncen').kind).toBe('demand');
  });
});
