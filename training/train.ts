import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Calibration } from '../src/classify/model/calibration.js';
import { packageRoot } from '../src/package.js';
import { readCorpus } from './corpus.js';
import { readCrafts } from './crafts.js';
import { knownErrors } from './cross-validate.js';
import { featureTables, readFeatures } from './examples.js';
import { fitModel } from './fit.js';
import { knownFile } from './known-file.js';
import { readConcepts } from './lexicon.js';
import { weightsFile } from './quantise.js';

const folder = join(packageRoot(), 'training');
const model = join(packageRoot(), 'model');
const say = (line: string) => process.stdout.write(`${line}\n`);

const calibration = (
  JSON.parse(readFileSync(join(folder, 'calibration.json'), 'utf8')) as { calibration: Calibration }
).calibration;
const concepts = readConcepts(join(folder, 'lexicon'));
const tables = featureTables(concepts);
const crafts = readCrafts(join(folder, 'crafts', 'crafts.tsv'), concepts);
const { training, heldOut } = readCorpus(folder);
say(`${training.length} examples, ${concepts.length} concepts`);

const { set, sparse } = readFeatures(training, tables, concepts);
say(`${set.group.length} features`);
const weights = fitModel(set, sparse, [1, 2, 3]);
mkdirSync(model, { recursive: true });
const file = weightsFile(set, sparse, weights, tables, concepts, crafts, calibration);
writeFileSync(join(model, 'weights.bin'), file);
say(`model/weights.bin: ${file.length} bytes`);

if (!process.argv.includes('--quick')) {
  const errors = knownErrors(training, heldOut, tables, concepts, calibration);
  writeFileSync(join(model, 'errors.json'), JSON.stringify(errors));
  writeFileSync(join(model, 'known.bin'), knownFile(errors));
  say(`model/errors.json and known.bin: ${errors.boards.length} boards`);
}
