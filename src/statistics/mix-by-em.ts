import type { Mix } from './mix.js';
import type { ScoreCell } from './score-cells.js';

/** Cells as one row of numbers, four a cell (growth, support, other, effort): the rounds are what an estimate spends its time on. */
export function flatCells(cells: readonly ScoreCell[]): Float64Array {
  return Float64Array.from(cells.flatMap((cell) => [cell.growth, cell.support, cell.other, cell.effort]));
}

/**
 * The mix under which the tasks' likelihoods are likeliest, weighed by effort: expectation-maximisation on probabilities adjusted to
 * the mix (Saerens, Latinne and Decaestecker 2002, https://doi.org/10.1162/089976602753284446), its steps lengthened (SQUAREM, Varadhan
 * and Roland 2008, https://doi.org/10.1111/j.1467-9469.2007.00585.x).
 *
 * @param cells of flatCells; the effort in any unit
 * @param prior effort taken to be known of each class beforehand, in the same unit; keeps the mix off the edge
 * @param start where to begin; no part may be 0
 * @param cycles at most; each is three rounds over the cells
 * @example
 * // Two tasks, each certain: half and half.
 * mixByEm(Float64Array.of(1, 0, 0, 5, 0, 1, 0, 5), none, even);
 */
export function mixByEm(cells: Float64Array, prior: Readonly<Mix>, start: Readonly<Mix>, cycles = 100): Mix {
  let mix: Mix = start;
  for (let cycle = 0; cycle < cycles; cycle++) {
    const first = round(cells, prior, mix);
    const second = round(cells, prior, first);
    const step = { g: first.growth - mix.growth, s: first.support - mix.support };
    const bend = { g: second.growth - first.growth - step.g, s: second.support - first.support - step.s };
    const size = Math.hypot(step.g, step.s);
    if (size < 1e-8) return second;
    const length = Math.max(1, size / Math.max(Math.hypot(bend.g, bend.s), 1e-12));
    const growth = mix.growth + 2 * length * step.g + length * length * bend.g;
    const support = mix.support + 2 * length * step.s + length * length * bend.s;
    const other = 1 - growth - support;
    const inside = growth > 0 && support > 0 && other > 0;
    mix = round(cells, prior, inside ? { growth, support, other } : second);
  }
  return mix;
}

/** One round: every task's effort is given to the classes by its probabilities at the mix; the sums are the next mix. */
function round(flat: Float64Array, prior: Readonly<Mix>, { growth, support, other }: Readonly<Mix>): Mix {
  let g = prior.growth;
  let s = prior.support;
  let o = prior.other;
  for (let i = 0; i < flat.length; i += 4) {
    const a = (flat[i] ?? 0) * growth;
    const b = (flat[i + 1] ?? 0) * support;
    const c = (flat[i + 2] ?? 0) * other;
    const share = (flat[i + 3] ?? 0) / (a + b + c);
    g += a * share;
    s += b * share;
    o += c * share;
  }
  const sum = g + s + o;
  return { growth: g / sum, support: s / sum, other: o / sum };
}
