import type { Mix } from './mix.js';
import { type TaskEvidence, widest } from './task-evidence.js';

/** Tasks that speak alike: their likelihoods (the largest is 1), with the effort and the squares of the effort that lie on them. */
export interface ScoreCell extends Mix {
  effort: number;
  /** Sum of the squared efforts of its tasks: how lumpy the effort is. */
  squares: number;
}

export interface ScoreCells {
  /** The many small tasks, in cells. */
  crowd: ScoreCell[];
  /** Those with more than 1 % of the effort, at most a hundred, each by itself: such a lump is no part of a smooth crowd. */
  heavy: ScoreCell[];
  effort: number;
  squares: number;
  /** The crowd's cells by their place on the grid of evidence. */
  grid: readonly (ScoreCell | undefined)[];
  /** A task of more effort than this is heavy. */
  heavyFrom: number;
}

/** Width of a cell in log-odds. */
const step = 0.5;
const side = (2 * widest) / step + 1;
const heavyPart = 0.01;
/** Efforts that are all below this are none. */
const smallest = 1e-9;
/** Numbers kept of a cell: tasks, effort, squares, growth, support. */
const fields = 5;

/**
 * Puts the tasks without a label into cells of like evidence, so that what follows costs the same for 1,000 tasks and for 200,000. The result is the same
 * to the last bit whatever the order of the tasks: efforts and log-odds are summed in whole steps, which is exact.
 *
 * @param efforts one a task, in any unit; 0 leaves the task out
 */
export function scoreCells(evidence: TaskEvidence, efforts: ArrayLike<number>): ScoreCells {
  const { growth, support, label } = evidence;
  const tasks = label.length;
  let largest = 0;
  for (let i = 0; i < tasks; i++) if (label[i] === 0) largest = Math.max(largest, efforts[i] ?? 0);
  const crowd: ScoreCell[] = [];
  const heavy: ScoreCell[] = [];
  if (!(largest > smallest)) return { crowd, heavy, effort: 0, squares: 0, grid: [], heavyFrom: 0 };
  // Sums of up to 2^22 efforts in such grains stay below 2^53.
  const grain = 2 ** (Math.ceil(Math.log2(largest)) - 30);
  let grains = 0;
  for (let i = 0; i < tasks; i++) if (label[i] === 0) grains += Math.round((efforts[i] ?? 0) / grain);
  // In whole grains, as the efforts are.
  const limit = Math.floor(grains * heavyPart);

  const sums = new Float64Array(side * side * fields);
  for (let i = 0; i < tasks; i++) {
    const size = label[i] === 0 ? Math.round((efforts[i] ?? 0) / grain) : 0;
    if (size === 0) continue;
    const g = growth[i] ?? 0;
    const s = support[i] ?? 0;
    if (size > limit) {
      heavy.push(cellOf(g, s, size * grain, (size * grain) ** 2));
      continue;
    }
    const at = placeOnGrid(g, s) * fields;
    sums[at] = (sums[at] ?? 0) + 1;
    sums[at + 1] = (sums[at + 1] ?? 0) + size;
    sums[at + 2] = (sums[at + 2] ?? 0) + Math.round(size * size * 2 ** -30);
    sums[at + 3] = (sums[at + 3] ?? 0) + Math.round(g * 2 ** 24);
    sums[at + 4] = (sums[at + 4] ?? 0) + Math.round(s * 2 ** 24);
  }
  heavy.sort((a, b) => b.effort - a.effort || a.growth - b.growth || a.support - b.support);

  const grid: (ScoreCell | undefined)[] = [];
  for (let at = 0; at < sums.length; at += fields) {
    const count = sums[at] ?? 0;
    if (count === 0) continue;
    const effort = (sums[at + 1] ?? 0) * grain;
    // Rounding must not make a crowd smoother than equal tasks or lumpier than a single one.
    const squares = Math.min(
      Math.max((sums[at + 2] ?? 0) * 2 ** 30 * grain * grain, effort ** 2 / count),
      effort ** 2,
    );
    const growthMean = (sums[at + 3] ?? 0) / count / 2 ** 24;
    const supportMean = (sums[at + 4] ?? 0) / count / 2 ** 24;
    const one = cellOf(growthMean, supportMean, effort, squares);
    grid[at / fields] = one;
    crowd.push(one);
  }
  let squares = 0;
  for (const one of [...heavy, ...crowd]) squares += one.squares;
  return { crowd, heavy, effort: grains * grain, squares, grid, heavyFrom: (limit + 0.5) * grain };
}

/** Where on the grid of cells a task of this evidence lies. */
export function placeOnGrid(growth: number, support: number): number {
  return Math.round((growth + widest) / step) * side + Math.round((support + widest) / step);
}

/** Tasks of this evidence. */
export function cellOf(growth: number, support: number, effort: number, squares: number): ScoreCell {
  const top = Math.max(growth, support, 0);
  return {
    growth: Math.exp(growth - top),
    support: Math.exp(support - top),
    other: Math.exp(-top),
    effort,
    squares,
  };
}

/** The cells put together into wider ones, for sums where the last part in a thousand does not matter. */
export function widerCells(cells: readonly ScoreCell[], width: number): ScoreCell[] {
  const wider = new Map<string, { effort: number; squares: number; growth: number; support: number }>();
  for (const one of cells) {
    const growth = Math.log(one.growth / one.other);
    const support = Math.log(one.support / one.other);
    const key = `${Math.round(growth / width)} ${Math.round(support / width)}`;
    const sum = wider.get(key) ?? { effort: 0, squares: 0, growth: 0, support: 0 };
    sum.effort += one.effort;
    sum.squares += one.squares;
    sum.growth += growth * one.effort;
    sum.support += support * one.effort;
    wider.set(key, sum);
  }
  return [...wider.values()].map(({ effort, squares, growth, support }) =>
    cellOf(growth / effort, support / effort, effort, squares),
  );
}
