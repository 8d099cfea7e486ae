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

/** Like tasks in a row of numbers, `fields` a block: see `block`. */
type Blocks = Float64Array;
const fields = 4;

/** A period's tasks, ready to be drawn again. */
export interface Period {
  doubtful: Blocks;
  /** The same in fewer, wider blocks: for draws, where the last digit of the middle does not matter. */
  wide: Blocks;
  /** Labelled: the probabilities are the truth. */
  sure: Blocks;
}

export function preparePeriod(evidence: TaskEvidence, efforts: Float64Array, mix: Mix): Period {
  const { heavy, crowd } = scoreCells(evidence, efforts);
  const doubtful = (cells: readonly ScoreCell[]) =>
    Float64Array.from(cells.flatMap((cell) => block(shiftToMix(cell, mix), cell.effort, cell.squares)));
  const { sums, squares } = labelledEffort(evidence, efforts);
  const certain = {
    growth: { growth: 1, support: 0 },
    support: { growth: 0, support: 1 },
    other: { growth: 0, support: 0 },
  };
  const labelled = classes.filter((name) => sums[name] > 0);
  return {
    doubtful: doubtful([...heavy, ...crowd]),
    wide: doubtful([...heavy, ...widerCells(crowd, cellWidth)]),
    sure: Float64Array.from(labelled.flatMap((name) => block(certain[name], sums[name], squares[name]))),
  };
}

/** Probabilities at a common mix, the effort, and how many equal tasks it stands for. */
function block({ growth, support }: Shares, effort: number, squares: number): number[] {
  return [growth, support, effort, effort ** 2 / squares];
}

/**
 * The support ratio of a period, or of tasks like it.
 *
 * @param off an error profile's difference from the confusion matrix (see draw-profile.ts); none: as the matrix says
 * @param random weighs the tasks anew (the Bayesian bootstrap, Rubin 1981, https://doi.org/10.1214/aos/1176345338); none: as they are
 * @returns 0..1; NaN where neither growth nor support is left
 */
export function periodRatio(
  { doubtful, wide, sure }: Period,
  confusion: ErrorProfile['confusion'],
  off?: Off,
  random?: Random,
): number {
  const seen = sumsOf(random ? wide : doubtful, random);
  const { growth, support } = sumsOf(sure, random);
  if (seen.effort === 0) return support / (support + growth);
  const mean = { growth: seen.growth / seen.effort, support: seen.support / seen.effort };
  const found = unmix(confusion, mean, off);
  if (!found) return Number.NaN;
  const mix = clipMix({ ...found, other: 1 - found.growth - found.support });
  const all = { growth: growth + mix.growth * seen.effort, support: support + mix.support * seen.effort };
  return all.support / (all.support + all.growth);
}

function sumsOf(blocks: Blocks, random: Random | undefined): Shares & { effort: number } {
  const sum = { growth: 0, support: 0, effort: 0 };
  for (let i = 0; i < blocks.length; i += fields) {
    let weight = blocks[i + 2] ?? 0;
    const tasks = blocks[i + 3] ?? 1;
    if (random) weight *= drawWeight(random, tasks) / tasks;
    sum.growth += weight * (blocks[i] ?? 0);
    sum.support += weight * (blocks[i + 1] ?? 0);
    sum.effort += weight;
  }
  return sum;
}
