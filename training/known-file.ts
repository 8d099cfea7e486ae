import { pack } from '../src/classify/model/format.js';
import { type Known, type KnownBoard, knownEvidence } from '../src/statistics/known-evidence.js';
import { type KnownErrors, withWords } from './known-errors.js';

/** The known errors as the program reads them (src/commands/known.ts): recalibrated, in columns, board by board. */
export function knownFile(errors: KnownErrors): Uint8Array {
  const { calibration, boards }: Known = knownEvidence(withWords(errors));
  const column = (of: (board: KnownBoard) => Float64Array) =>
    Float64Array.from(boards.flatMap((board) => [...of(board)]));
  let end = 0;
  return pack(calibration, {
    ends: Uint32Array.from(boards, ({ truth }) => (end += truth.length)),
    truth: Uint8Array.from(boards.flatMap(({ truth }) => [...truth])),
    growth: column(({ growth }) => growth),
    support: column(({ support }) => support),
    other: column(({ other }) => other),
  });
}
