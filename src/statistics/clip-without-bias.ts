import { clipMix, type Mix } from './mix.js';
import type { Shares } from './unmix.js';

/**
 * Clips shares to what can be, less the bias of doing so. Where chance puts an estimate below 0 it is cut, where chance puts it above it is
 * not: on the mean small classes come out too large. How much so is seen on the draws, set around the clipped shares and clipped like them;
 * that is taken off (the bootstrap's estimate of bias, Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 10).
 *
 * @param shares as the inverted confusion matrix gives them
 * @param drawn what they may be, unclipped
 */
export function clipWithoutBias(shares: Shares, drawn: readonly Shares[]): Mix {
  const centre = clipMix(withOther(shares));
  if (drawn.length === 0) return centre;
  const sum = { growth: 0, support: 0 };
  const least = { growth: Infinity, support: Infinity, other: Infinity };
  for (const { growth, support } of drawn) {
    sum.growth += growth;
    sum.support += support;
    least.growth = Math.min(least.growth, growth);
    least.support = Math.min(least.support, support);
    least.other = Math.min(least.other, 1 - growth - support);
  }
  // What carries the draws' mean to the centre.
  const growth = centre.growth - sum.growth / drawn.length;
  const support = centre.support - sum.support / drawn.length;
  // Most boards lie far from the edges: where no draw is cut there is no bias.
  if (least.growth + growth >= 0 && least.support + support >= 0 && least.other - growth - support >= 0)
    return centre;
  const clipped = { growth: 0, support: 0 };
  for (const draw of drawn) {
    const mix = clipMix(withOther({ growth: draw.growth + growth, support: draw.support + support }));
    clipped.growth += mix.growth;
    clipped.support += mix.support;
  }
  return clipMix(
    withOther({
      growth: 2 * centre.growth - clipped.growth / drawn.length,
      support: 2 * centre.support - clipped.support / drawn.length,
    }),
  );
}

function withOther({ growth, support }: Shares): Mix {
  return { growth, support, other: 1 - growth - support };
}
