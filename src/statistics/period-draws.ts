import { classes } from '../classify/taxonomy.js';
import type { Random } from '../random/random.js';
import { covarianceRoot } from './covariance-root.js';
import { drawWeight } from './draw-weight.js';
import type { ErrorProfile } from './error-profile.js';
import { labelledEffort } from './labelled-effort.js';
import { clipMix, type Mix, shiftToMix } from './mix.js';
import { type ScoreCell, scoreCells } from './score-cells.js';
import type { TaskEvidence } from './task-evidence.js';
import { type Off, type Shares, unmix } from './unmix.js';

/** Like tasks in a row of numbers, `fields` a block: see `block`. */
type Blocks = Float64Array;
const fields = 4;

/** A period's tasks, ready to be drawn again. */
export interface Period {
  doubtful: Blocks;
  /** Of these the few large tasks, which are drawn one by one. */
  heavy: Blocks;
  /** The many small ones, whose sums are drawn together: the sums (growth, support, effort) and the root of their covariance. */
  crowd: { sums: Float64Array; root: Float64Array };
  /** Labelled: the probabilities are the truth. */
  sure: Blocks;
}

export function preparePeriod(evidence: TaskEvidence, efforts: Float64Array, mix: Mix): Period {
  const { heavy, crowd } = scoreCells(evidence, efforts);
  const blocksOf = (cells: readonly ScoreCell[]) =>
    cells.flatMap((cell) => block(shiftToMix(cell, mix), cell.effort, cell.squares));
  const [large, small] = [blocksOf(heavy), blocksOf(crowd)];
  const { sums, squares } = labelledEffort(evidence, efforts);
  const certain = {
    growth: { growth: 1, support: 0 },
    support: { growth: 0, support: 1 },
    other: { growth: 0, support: 0 },
  };
  const labelled = classes.filter((name) => sums[name] > 0);
  return {
    doubtful: Float64Array.from([...large, ...small]),
    heavy: Float64Array.from(large),
    crowd: crowdSums(small),
    sure: Float64Array.from(labelled.flatMap((name) => block(certain[name], sums[name], squares[name]))),
  };
}

/** The sums of many small blocks and how they vary when each task is weighed anew, by their normal limit. */
function crowdSums(blocks: readonly number[]): Period['crowd'] {
  const sums = new Float64Array(3);
  const covariance = [0, 1, 2].map(() => new Float64Array(3));
  for (let at = 0; at < blocks.length; at += fields) {
    const [growth = 0, support = 0, effort = 0, tasks = 1] = blocks.slice(at, at + fields);
    const each = [growth, support, 1];
    for (const [i, a] of each.entries()) {
      sums[i] = (sums[i] ?? 0) + a * effort;
      const row = covariance[i];
      for (const [j, b] of each.entries()) if (row) row[j] = (row[j] ?? 0) + (a * b * effort ** 2) / tasks;
    }
  }
  return { sums, root: Float64Array.from(covarianceRoot(covariance.map((row) => [...row])).flat()) };
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
  { doubtful, heavy, crowd, sure }: Period,
  confusion: ErrorProfile['confusion'],
  off?: Off,
  random?: Random,
): number {
  const seen = random ? drawCrowd(crowd, random) : { growth: 0, support: 0, effort: 0 };
  addBlocks(seen, random ? heavy : doubtful, random);
  const known = { growth: 0, support: 0, effort: 0 };
  addBlocks(known, sure, random);
  if (!(seen.effort > 0)) return known.support / (known.support + known.growth);
  const mean = { growth: seen.growth / seen.effort, support: seen.support / seen.effort };
  const found = unmix(confusion, mean, off);
  if (!found) return Number.NaN;
  const mix = clipMix({ ...found, other: 1 - found.growth - found.support });
  const growth = known.growth + mix.growth * seen.effort;
  const support = known.support + mix.support * seen.effort;
  return support / (support + growth);
}

interface Sums extends Shares {
  effort: number;
}

function drawCrowd({ sums, root }: Period['crowd'], random: Random): Sums {
  const [x, y, z] = [random.normal(), random.normal(), random.normal()];
  const drawn = (i: number) =>
    (sums[i] ?? 0) + x * (root[3 * i] ?? 0) + y * (root[3 * i + 1] ?? 0) + z * (root[3 * i + 2] ?? 0);
  return { growth: drawn(0), support: drawn(1), effort: drawn(2) };
}

function addBlocks(sum: Sums, blocks: Blocks, random: Random | undefined): void {
  for (let i = 0; i < blocks.length; i += fields) {
    const tasks = blocks[i + 3] ?? 1;
    const weight = (blocks[i + 2] ?? 0) * (random ? drawWeight(random, tasks) / tasks : 1);
    sum.growth += weight * (blocks[i] ?? 0);
    sum.support += weight * (blocks[i + 1] ?? 0);
    sum.effort += weight;
  }
}
