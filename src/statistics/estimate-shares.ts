import { type Random, seededRandom } from '../random/random.js';
import { type BoardSpread, boardSpread, correlated, drawShift } from './board-spread.js';
import { errorProfile } from './error-profile.js';
import type { Interval, KnownErrors, ShareEstimate, WeighedTask } from './estimate.js';
import { clipMix, type Mix, shiftToMix } from './mix.js';
import { mixByEm } from './mix-by-em.js';
import { quantile } from './quantile.js';
import { recalibrate } from './recalibrate.js';
import { type ScoreCell, type ScoreCells, scoreCells } from './score-cells.js';
import { applyUnmix, type Unmix, unmix } from './unmix.js';

const draws_ = 600;

/** Jeffreys' prior for a mix: half a task of each class (https://doi.org/10.1098/rspa.1946.0056). */
const jeffreys = 0.5;

export function estimateShares(
  tasks: readonly WeighedTask[],
  known: KnownErrors,
  options: { seed: number; draws?: number },
): ShareEstimate {
  const calibration = recalibrate(known);
  const certain: Mix = { growth: 0, support: 0, other: 0 };
  const doubtful: { likelihood: Mix; effort: number }[] = [];
  const likelihoodOf = (probabilities: Readonly<Mix>): Mix => {
    const [growth, support, other] = calibration.likelihoods(probabilities);
    return { growth, support, other };
  };
  for (const task of tasks) {
    if (task.label) certain[task.label] += task.effort;
    else doubtful.push({ likelihood: likelihoodOf(task.probabilities), effort: task.effort });
  }
  const scores = scoreCells(doubtful);
  const prior = scores.effort > 0 ? (jeffreys * scores.squares) / scores.effort : 1;
  const even = { growth: 1 / 3, support: 1 / 3, other: 1 / 3 };
  const mix = mixByEm(scores.cells, { growth: prior, support: prior, other: prior }, even);
  const profile = errorProfile(
    known.boards.map((board) =>
      board.tasks.map((task) => ({
        truth: task.truth,
        probabilities: shiftToMix(likelihoodOf(task.probabilities), mix),
      })),
    ),
  );
  const matrix = unmix(profile.confusion);
  const mean = meanProbabilities(scores.cells, mix);
  const raw: Mix = { growth: 0, support: 0, other: 0 };
  if (matrix) {
    const found = applyUnmix(
      matrix,
      mean.growth - matrix.origin.growth,
      mean.support - matrix.origin.support,
    );
    raw.growth = found.growth;
    raw.support = found.support;
    raw.other = 1 - found.growth - found.support;
  }
  const centre = clipMix(matrix ? raw : mix);
  const spread = boardSpread(profile, centre);
  const random = seededRandom(options.seed);
  const drawn = drawMixes(scores, mix, prior, spread, matrix, random, options.draws ?? draws_);
  return summarise(centre, drawn, certain, scores.effort);
}

function meanProbabilities(cells: readonly ScoreCell[], mix: Mix): Mix {
  const sum = { growth: 0, support: 0, other: 0, effort: 0 };
  for (const cell of cells) {
    const p = shiftToMix(cell, mix);
    sum.growth += p.growth * cell.effort;
    sum.support += p.support * cell.effort;
    sum.other += p.other * cell.effort;
    sum.effort += cell.effort;
  }
  return {
    growth: sum.growth / sum.effort,
    support: sum.support / sum.effort,
    other: sum.other / sum.effort,
  };
}

function drawMixes(
  scores: ScoreCells,
  mix: Mix,
  prior: number,
  spread: BoardSpread,
  matrix: Unmix | null,
  random: Random,
  draws: number,
): { growth: number; support: number }[] {
  const heavy = new Set(scores.heavy);
  const crowd = { gg: 0, gs: 0, ss: 0 };
  for (const cell of scores.cells) {
    if (heavy.has(cell)) continue;
    const p = shiftToMix(cell, mix);
    const part = cell.squares / scores.effort ** 2;
    crowd.gg += part * p.growth * (1 - p.growth);
    crowd.gs -= part * p.growth * p.support;
    crowd.ss += part * p.support * (1 - p.support);
  }
  const light = scores.cells.filter((cell) => !heavy.has(cell));
  const weights = new Float64Array(spread.boards.length);
  const reweighed = scores.cells.map((cell) => ({ ...cell }));
  const unit = scores.squares / scores.effort;
  const found: { growth: number; support: number }[] = [];
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < weights.length; i++) weights[i] = random.gamma(1);
    const shift = drawShift(spread, weights, [random.normal(), random.normal()]);
    for (let i = 0; i < reweighed.length; i++) {
      const cell = scores.cells[i];
      const other = reweighed[i];
      if (!cell || !other) continue;
      const scale = cell.squares / cell.effort;
      other.effort = random.gamma(cell.effort / scale) * scale;
    }
    const known = {
      growth: random.gamma(jeffreys) * unit,
      support: random.gamma(jeffreys) * unit,
      other: random.gamma(jeffreys) * unit,
    };
    const drawn = mixByEm(reweighed, known, mix, 12);
    const share = { growth: 0, support: 0 };
    for (const cell of light) {
      const p = shiftToMix(cell, drawn);
      share.growth += p.growth * cell.effort;
      share.support += p.support * cell.effort;
    }
    for (const cell of scores.heavy) {
      const p = shiftToMix(cell, drawn);
      const u = random.uniform();
      if (u < p.growth) share.growth += cell.effort;
      else if (u < p.growth + p.support) share.support += cell.effort;
    }
    const doubt = correlated(crowd, [random.normal(), random.normal()]);
    const moved = matrix ? applyUnmix(matrix, shift.growth, shift.support) : shift;
    found.push({
      growth: share.growth / scores.effort + doubt.growth - moved.growth,
      support: share.support / scores.effort + doubt.support - moved.support,
    });
  }
  return found;
}

function summarise(
  centre: Mix,
  drawn: readonly { growth: number; support: number }[],
  certain: Mix,
  doubtful: number,
): ShareEstimate {
  const total = doubtful + certain.growth + certain.support + certain.other;
  const put = (part: number, sure: number) => (total > 0 ? (part * doubtful + sure) / total : 0);
  const interval = (estimate: number, values: number[]): Interval => {
    const sorted = Float64Array.from(values).sort();
    return {
      estimate,
      low: Math.min(estimate, Math.max(0, quantile(sorted, 0.025))),
      high: Math.max(estimate, Math.min(1, quantile(sorted, 0.975))),
    };
  };
  const growth = drawn.map((draw) => put(draw.growth, certain.growth));
  const support = drawn.map((draw) => put(draw.support, certain.support));
  const other = growth.map((value, i) => 1 - value - (support[i] ?? 0));
  const at = {
    growth: put(centre.growth, certain.growth),
    support: put(centre.support, certain.support),
    other: put(centre.other, certain.other),
  };
  const ratio = support.map((value, i) => ratioOf(value, growth[i] ?? 0, i));
  const either = at.growth + at.support;
  return {
    shares: {
      growth: interval(at.growth, growth),
      support: interval(at.support, support),
      other: interval(at.other, other),
    },
    supportRatio: either > 0 ? interval(at.support / either, ratio) : null,
  };
}

function ratioOf(support: number, growth: number, i: number): number {
  if (support <= 0 && growth <= 0) return i % 2;
  return Math.max(0, support) / (Math.max(0, support) + Math.max(0, growth));
}
