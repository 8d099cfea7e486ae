import type { Random } from '../random/random.js';
import { type Covariance, correlator } from './correlated.js';
import { profileDraws } from './draw-profile.js';
import { drawWeight } from './draw-weight.js';
import { type Mix, shiftToMix } from './mix.js';
import { flatCells, mixByEm } from './mix-by-em.js';
import { jeffreys, type Reading } from './reading.js';
import { type ScoreCell, type ScoreCells, widerCells } from './score-cells.js';
import { meansUnder, type Shares, unmix } from './unmix.js';

/** In log-odds; the draws need the spread, not the last digit of the middle. */
const cellWidth = 1.5;
/** Draws of what is cheap to draw for each of what is dear. */
const repeats = 5;

/**
 * What the true shares of the effort may be, drawn. Each draw
 * 1. weighs the tasks anew and finds the mix again (the weighted likelihood bootstrap, Newton and Raftery 1994,
 *    https://doi.org/10.1111/j.2517-6161.1994.tb01956.x): what so few tasks can say about the mix;
 * 2. draws each task's true class from its probabilities at that mix, the many small ones together by their normal limit;
 * 3. takes an error profile that a new board may have, and asks which shares would look like this under it.
 *
 * @returns parts of the effort; step 3 can carry them below 0 or above 1
 */
export function drawMixes(
  scores: ScoreCells,
  { mix, confusion, spread }: Reading,
  random: Random,
  draws: number,
): Shares[] {
  const { heavy, effort } = scores;
  const crowd = widerCells(scores.crowd, cellWidth);
  const cells = [...heavy, ...crowd];
  const flat = flatCells(cells);
  const reweighed = flat.slice();
  const shapes = Float64Array.from(cells, (cell) => cell.effort ** 2 / cell.squares);
  const scales = Float64Array.from(cells, (cell) => cell.squares / cell.effort);
  const together = correlator(crowdDoubt(crowd, mix, effort));
  const task = scores.squares / effort;
  const profiles = profileDraws(spread, random);
  const found: Shares[] = [];
  for (let draw = 0; draw < draws; draw += repeats) {
    for (let i = 0; i < shapes.length; i++)
      reweighed[4 * i + 3] = drawWeight(random, shapes[i] ?? 1) * (scales[i] ?? 0);
    const prior = {
      growth: random.gamma(jeffreys) * task,
      support: random.gamma(jeffreys) * task,
      other: random.gamma(jeffreys) * task,
    };
    const drawn = mixByEm(reweighed, prior, mix, 3);
    const share = drawHeavy(flat.subarray(0, 4 * heavy.length), drawn, random);
    addCrowd(share, flat.subarray(4 * heavy.length), drawn);
    profiles.resample();
    for (let again = 0; again < repeats; again++) {
      const doubt = together(random.normal(), random.normal());
      const growth = share.growth / effort + doubt.growth;
      const support = share.support / effort + doubt.support;
      const seen = meansUnder(confusion, { growth, support });
      found.push(unmix(confusion, seen, profiles.draw()) ?? anything(random));
    }
  }
  return found;
}

/** Under an error profile that does not tell the classes apart any shares may be behind what is seen; even ones on the mean. */
function anything(random: Random): Shares {
  const [a, b] = [random.uniform(), random.uniform()];
  return { growth: Math.min(a, b), support: Math.abs(a - b) };
}

function crowdDoubt(crowd: readonly ScoreCell[], mix: Mix, effort: number): Covariance {
  const sum = { gg: 0, gs: 0, ss: 0 };
  for (const cell of crowd) {
    const p = shiftToMix(cell, mix);
    const part = cell.squares / effort ** 2;
    sum.gg += part * p.growth * (1 - p.growth);
    sum.gs -= part * p.growth * p.support;
    sum.ss += part * p.support * (1 - p.support);
  }
  return sum;
}

function drawHeavy(cells: Float64Array, mix: Mix, random: Random): Shares {
  const share = { growth: 0, support: 0 };
  for (let i = 0; i < cells.length; i += 4) {
    const growth = (cells[i] ?? 0) * mix.growth;
    const support = (cells[i + 1] ?? 0) * mix.support;
    const u = random.uniform() * (growth + support + (cells[i + 2] ?? 0) * mix.other);
    if (u < growth) share.growth += cells[i + 3] ?? 0;
    else if (u < growth + support) share.support += cells[i + 3] ?? 0;
  }
  return share;
}

function addCrowd(share: Shares, cells: Float64Array, mix: Mix): void {
  for (let i = 0; i < cells.length; i += 4) {
    const growth = (cells[i] ?? 0) * mix.growth;
    const support = (cells[i + 1] ?? 0) * mix.support;
    const part = (cells[i + 3] ?? 0) / (growth + support + (cells[i + 2] ?? 0) * mix.other);
    share.growth += growth * part;
    share.support += support * part;
  }
}
