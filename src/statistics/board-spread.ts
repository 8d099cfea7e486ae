import { type Class, classes } from '../classify/taxonomy.js';
import type { Covariance, ErrorProfile } from './error-profile.js';
import type { Mix } from './mix.js';

/** What each board adds to the sums below; a draw of boards is a weighting of these. */
export interface BoardSpread {
  /** By board: its part of the shift of the mean probabilities at the mix. */
  boards: {
    weight: Mix;
    deviation: Record<Class, { growth: number; support: number }>;
    covariance: Covariance;
  }[];
  total: Mix;
  mix: Mix;
}

/**
 * How far a new board's mean probabilities lie from what the confusion matrix says, at one mix, because boards err differently.
 * By the method of moments: the products of the boards' deviations, less what chance within the boards makes of them, each pair of
 * classes over the boards that have both (DerSimonian and Laird 1986, https://doi.org/10.1016/0197-2456(86)90046-2, for two measures).
 */
export function boardSpread(profile: ErrorProfile, mix: Readonly<Mix>): BoardSpread {
  const pairs = { growth: emptyMix(), support: emptyMix(), other: emptyMix() };
  const total = emptyMix();
  for (const board of profile.boards)
    for (const a of classes) {
      total[a] += board.weight[a];
      for (const b of classes) pairs[a][b] += board.weight[a] * board.weight[b];
    }
  const present = profile.boards.length;
  const small = present > 1 ? present / (present - 1) : 1;
  const boards = profile.boards.map((board) => {
    const covariance: Covariance = { gg: 0, gs: 0, ss: 0 };
    for (const a of classes)
      for (const b of classes) {
        const both = board.weight[a] * board.weight[b];
        if (both === 0 || pairs[a][b] === 0) continue;
        const share = (mix[a] * mix[b] * both) / pairs[a][b];
        const chance = a === b ? 1 / board.tasks[a] : 0;
        const [x, y, within] = [board.deviation[a], board.deviation[b], profile.within[a]];
        covariance.gg += share * (small * x.growth * y.growth - chance * within.gg);
        covariance.gs += share * (small * x.growth * y.support - chance * within.gs);
        covariance.ss += share * (small * x.support * y.support - chance * within.ss);
      }
    return { weight: board.weight, deviation: board.deviation, covariance };
  });
  return { boards, total, mix };
}

/**
 * One draw of how a new board differs: the boards weighted anew (the Bayesian bootstrap, Rubin 1981,
 * https://doi.org/10.1214/aos/1176345338) move the confusion matrix, and the spread that these boards show moves the new board.
 *
 * @param weights one a board, mean about 1
 * @param normals two standard normal numbers
 */
export function drawShift(
  spread: BoardSpread,
  weights: ArrayLike<number>,
  normals: readonly [number, number],
): { growth: number; support: number } {
  let gg = 0;
  let gs = 0;
  let ss = 0;
  let sum = 0;
  const seen = { growth: 0, support: 0, other: 0 };
  const growth = { growth: 0, support: 0, other: 0 };
  const support = { growth: 0, support: 0, other: 0 };
  for (let i = 0; i < spread.boards.length; i++) {
    const board = spread.boards[i];
    const weight = weights[i] ?? 0;
    if (!board) continue;
    sum += weight;
    gg += weight * board.covariance.gg;
    gs += weight * board.covariance.gs;
    ss += weight * board.covariance.ss;
    for (const name of classes) {
      const part = weight * board.weight[name];
      seen[name] += part;
      growth[name] += part * board.deviation[name].growth;
      support[name] += part * board.deviation[name].support;
    }
  }
  const shift = { growth: 0, support: 0 };
  for (const name of classes) {
    if (seen[name] === 0) continue;
    shift.growth += (spread.mix[name] * growth[name]) / seen[name];
    shift.support += (spread.mix[name] * support[name]) / seen[name];
  }
  const scale = sum > 0 ? spread.boards.length / sum : 1;
  const extra = correlated({ gg: gg * scale, gs: gs * scale, ss: ss * scale }, normals);
  return { growth: shift.growth + extra.growth, support: shift.support + extra.support };
}

/** Two normal numbers with a covariance; what cannot be one (an estimate below 0) counts as the nearest that can. */
export function correlated(
  { gg, gs, ss }: Covariance,
  [first, second]: readonly [number, number],
): { growth: number; support: number } {
  const middle = (gg + ss) / 2;
  const reach = Math.hypot((gg - ss) / 2, gs);
  const major = Math.sqrt(Math.max(0, middle + reach));
  const minor = Math.sqrt(Math.max(0, middle - reach));
  const angle = 0.5 * Math.atan2(2 * gs, gg - ss);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    growth: cos * major * first - sin * minor * second,
    support: sin * major * first + cos * minor * second,
  };
}

function emptyMix(): Mix {
  return { growth: 0, support: 0, other: 0 };
}
