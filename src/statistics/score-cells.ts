import type { Mix } from './mix.js';

/** Tasks that speak alike: their likelihoods, with the effort and the squares of the effort that lie on them. */
export interface ScoreCell extends Mix {
  effort: number;
  /** Sum of the squared efforts of its tasks: how lumpy the effort is. */
  squares: number;
}

export interface ScoreCells {
  /** All effort, in cells; a heavy task is a cell of its own. */
  cells: ScoreCell[];
  /** Those of the cells that hold one heavy task. */
  heavy: ScoreCell[];
  effort: number;
  squares: number;
}

/** Width of a cell in log-odds. */
const step = 0.25;
/** Log-odds beyond this are as good as certain. */
const widest = 9;
const side = 2 * (widest / step) + 1;
/** A task with more than this part of all effort stands alone: such a lump is no part of a smooth crowd. At most 1 / part of them. */
const heavyPart = 0.01;

/**
 * Puts tasks into cells of like likelihoods, so that what follows costs the same for 1,000 tasks and for 200,000. The result is the
 * same to the last bit whatever the order of the tasks: efforts and log-odds are summed in whole steps, which are exact.
 */
export function scoreCells(tasks: readonly { likelihood: Mix; effort: number }[]): ScoreCells {
  let largest = 0;
  for (const task of tasks) largest = Math.max(largest, task.effort);
  if (!(largest > 0)) return { cells: [], heavy: [], effort: 0, squares: 0 };
  // Sums of up to 2^22 such steps stay below 2^53 and are exact.
  const grain = 2 ** (Math.ceil(Math.log2(largest)) - 30);
  const rounded = (effort: number) => Math.round(effort / grain);
  let units = 0;
  for (const task of tasks) units += rounded(task.effort);
  const limit = units * heavyPart;

  const sums = new Float64Array(side * side * 5);
  const heavy: ScoreCell[] = [];
  for (const { likelihood, effort } of tasks) {
    const size = rounded(effort);
    if (size === 0) continue;
    const growth = bounded(Math.log(likelihood.growth / likelihood.other));
    const support = bounded(Math.log(likelihood.support / likelihood.other));
    if (size > limit) {
      heavy.push(cell(growth, support, size * grain, (size * grain) ** 2));
      continue;
    }
    const row = Math.round(growth / step) + widest / step;
    const column = Math.round(support / step) + widest / step;
    const at = (row * side + column) * 5;
    add(sums, at, 1);
    add(sums, at + 1, size);
    add(sums, at + 2, Math.round(size * size * 2 ** -30));
    add(sums, at + 3, Math.round(growth * 2 ** 24));
    add(sums, at + 4, Math.round(support * 2 ** 24));
  }
  heavy.sort((a, b) => b.effort - a.effort || a.growth - b.growth || a.support - b.support);

  const cells = [...heavy];
  for (let at = 0; at < sums.length; at += 5) {
    const [count = 0, size = 0, squares = 0, growth = 0, support = 0] = sums.subarray(at, at + 5);
    if (count === 0) continue;
    const effort = size * grain;
    // Rounding must not make a crowd lumpier than one task or smoother than equal tasks.
    const square = Math.min(Math.max(squares * 2 ** 30 * grain * grain, effort ** 2 / count), effort ** 2);
    cells.push(cell(growth / count / 2 ** 24, support / count / 2 ** 24, effort, square));
  }
  let squares = 0;
  for (const one of cells) squares += one.squares;
  return { cells, heavy, effort: units * grain, squares };
}

function bounded(logOdds: number): number {
  return Math.max(-widest, Math.min(widest, logOdds));
}

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount;
}

/** Likelihoods from their logs against `other`, scaled so that the largest is 1. */
function cell(growth: number, support: number, effort: number, squares: number): ScoreCell {
  const top = Math.max(growth, support, 0);
  return {
    growth: Math.exp(growth - top),
    support: Math.exp(support - top),
    other: Math.exp(-top),
    effort,
    squares,
  };
}
