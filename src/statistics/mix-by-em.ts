import type { Mix } from './mix.js';
import type { ScoreCell } from './score-cells.js';

/**
 * The mix under which the tasks' likelihoods are likeliest, weighed by effort: expectation-maximisation on probabilities adjusted to
 * the mix (Saerens, Latinne and Decaestecker 2002, https://doi.org/10.1162/089976602753284446).
 *
 * @param cells likelihoods with the effort on them, in any unit
 * @param prior effort taken to be known of each class beforehand, in the same unit; keeps the mix off the edge
 * @param start where to begin
 * @param rounds at most
 */
export function mixByEm(
  cells: readonly Pick<ScoreCell, 'growth' | 'support' | 'other' | 'effort'>[],
  prior: Readonly<Mix>,
  start: Readonly<Mix>,
  rounds = 500,
): Mix {
  let { growth, support, other } = start;
  for (let round = 0; round < rounds; round++) {
    let g = prior.growth;
    let s = prior.support;
    let o = prior.other;
    for (const cell of cells) {
      const a = cell.growth * growth;
      const b = cell.support * support;
      const c = cell.other * other;
      const share = cell.effort / (a + b + c);
      g += a * share;
      s += b * share;
      o += c * share;
    }
    const sum = g + s + o;
    const moved = Math.abs(g / sum - growth) + Math.abs(s / sum - support);
    growth = g / sum;
    support = s / sum;
    other = o / sum;
    if (moved < 1e-7) break;
  }
  return { growth, support, other };
}
