import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpack } from '../classify/model/format.js';
import { packageRoot } from '../package.js';
import type { Known, KnownBoard } from '../statistics/known-evidence.js';
import type { Recalibration } from '../statistics/recalibrate.js';

/** Reads model/known.bin: what training made of model/errors.json, in columns, board by board. */
export function loadKnown(): Known {
  const file = unpack(readFileSync(join(packageRoot(), 'model', 'known.bin')));
  const ends = file.array('ends') as Uint32Array;
  const truth = file.array('truth') as Uint8Array;
  const growth = file.array('growth') as Float64Array;
  const support = file.array('support') as Float64Array;
  const other = file.array('other') as Float64Array;
  const boards: KnownBoard[] = [];
  let start = 0;
  for (const end of ends) {
    boards.push({
      truth: truth.subarray(start, end),
      growth: growth.subarray(start, end),
      support: support.subarray(start, end),
      other: other.subarray(start, end),
    });
    start = end;
  }
  return { calibration: file.settings as Recalibration, boards };
}
