import { classes } from '../classify/taxonomy.js';
import type { Random } from '../random/random.js';
import { cellWidth } from './draw-mixes.js';
import { drawWeight } from './draw-weight.js';
import type { ErrorProfile } from './error-profile.js';
import { labelledEffort } from './labelled-effort.js';
import { clipMix, type Mix, shiftToMix } from './mix.js';
import { type ScoreCell, scoreCells, widerCells } from './score-cells.js';
import type { TaskEvidence } from './task-evidence.js';
import { type Off, type Shares, unmix } from './unmix.js';

/** Like tasks, with the probabilities that they are given at a common mix. */
interface Block {
  probabilities: Shares;
  effort: number;
  squares: number;
  /** Labelled: the probabilities are the truth. */
  sure: boolean;
}

/** A period's tasks, ready to be drawn again. */
export interface Period {
  blocks: Block[];
  /** The same in fewer, wider blocks: for draws, where the last digit of the middle does not matter. */
  wide: Block[];
}

export function preparePeriod(evidence: TaskEvidence, efforts: Float64Array, mix: Mix): Period {
  const { heavy, crowd } = scoreCells(evidence, efforts);
  const doubtful = (cells: readonly ScoreCell[]) =>
    cells.map((cell): Block => {
      const { growth, support } = shiftToMix(cell, mix);
      return { probabilities: { growth, support }, effort: cell.effort, squares: cell.squares, sure: false };
    });
  const { sums, squares } = labelledEffort(evidence, efforts);
  const sure = classes
    .filter((name) => sums[name] > 0)
    .map(
      (name): Block => ({
        probabilities: { growth: name === 'growth' ? 1 : 0, support: name === 'support' ? 1 : 0 },
        effort: sums[name],
        squares: squares[name],
        sure: true,
      }),
    );
  return {
    blocks: [...doubtful([...heavy, ...crowd]), ...sure],
    wide: [...doubtful([...heavy, ...widerCells(crowd, cellWidth)]), ...sure],
  };
}

/**
 * The support ratio of a period, or of tasks like it.
 *
 * @param off an error profile's difference from the confusion matrix (see draw-profile.ts); none: as the matrix says
 * @param random weighs the tasks anew (the Bayesian bootstrap, Rubin 1981, https://doi.org/10.1214/aos/1176345338); none: as they are
 * @returns 0..1; NaN where neither growth nor support is left
 */
export function periodRatio(
  { blocks, wide }: Period,
  confusion: ErrorProfile['confusion'],
  off?: Off,
  random?: Random,
): number {
  const seen = { growth: 0, support: 0, effort: 0 };
  const sure = { growth: 0, support: 0 };
  for (const { probabilities, effort, squares, sure: certain } of random ? wide : blocks) {
    const grain = squares / effort;
    const weight = random ? drawWeight(random, effort / grain) * grain : effort;
    const sum = certain ? sure : seen;
    sum.growth += weight * probabilities.growth;
    sum.support += weight * probabilities.support;
    if (!certain) seen.effort += weight;
  }
  const { growth, support } = sure;
  if (seen.effort === 0) return support / (support + growth);
  const mean = { growth: seen.growth / seen.effort, support: seen.support / seen.effort };
  const found = unmix(confusion, mean, off);
  if (!found) return Number.NaN;
  const mix = clipMix({ ...found, other: 1 - found.growth - found.support });
  const all = { growth: growth + mix.growth * seen.effort, support: support + mix.support * seen.effort };
  return all.support / (all.support + all.growth);
}
