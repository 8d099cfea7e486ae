import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package.js';
import type { FeatureTables } from '../features/extract.js';
import type { Calibration } from './calibration.js';
import { unpack } from './format.js';

/** The trained model as the program holds it: arrays that lie in the weights file. */
export interface Weights extends FeatureTables {
  /** Open-addressing table from a feature's key to its row; 0 is an empty slot. */
  keys: Int32Array;
  rows: Uint16Array;
  /** Rows of 18 weights (kinds in the taxonomy's order), to be multiplied by their row's scale. */
  weights: Int8Array;
  /** Per row a step of `scaleLadder`. */
  scales: Uint8Array;
  /** Per concept the craft that it needs: its number in the taxonomy + 1; 0 for none. */
  crafts: Uint8Array;
  conceptNames: readonly string[];
  calibration: Calibration;
  /** A hash of the whole file, such as "3f9c2a1b". */
  hash: string;
}

export interface Settings {
  conceptNames: string[];
  calibration: Calibration;
}

export const weightsPath = () => join(packageRoot(), 'model', 'weights.bin');

/** Loads model/weights.bin, or the bytes given. */
export function loadWeights(bytes: Uint8Array = readFileSync(weightsPath())): Weights {
  const file = unpack(bytes);
  const settings = file.settings as Settings;
  return {
    lexicon: {
      keys: signed(file.array('lexicon.keys') as Uint32Array),
      values: file.array('lexicon.values') as Uint16Array,
      spoken: file.array('lexicon.spoken') as Uint8Array,
      lists: file.array('lexicon.lists') as Uint16Array,
    },
    clusters: file.array('clusters') as Uint16Array,
    crafts: file.array('crafts') as Uint8Array,
    keys: signed(file.array('keys') as Uint32Array),
    rows: file.array('rows') as Uint16Array,
    weights: file.array('weights') as Int8Array,
    scales: file.array('scales') as Uint8Array,
    conceptNames: settings.conceptNames,
    calibration: settings.calibration,
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 8),
  };
}

/** The same bits as the hashes have that are looked up: signed. */
function signed({ buffer, byteOffset, length }: Uint32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}
