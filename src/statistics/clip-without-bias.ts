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
  const mean = (draws: readonly Shares[], name: keyof Shares) =>
    draws.reduce((sum, draw) => sum + draw[name], 0) / draws.length;
  const growth = centre.growth - mean(drawn, 'growth');
  const support = centre.support - mean(drawn, 'support');
  const clipped = drawn.map((draw) =>
    clipMix(withOther({ growth: draw.growth + growth, support: draw.support + support })),
  );
  return clipMix(
    withOther({
      growth: 2 * centre.growth - mean(clipped, 'growth'),
      support: 2 * centre.support - mean(clipped, 'support'),
    }),
  );
}

function withOther({ growth, support }: Shares): Mix {
  return { growth, support, other: 1 - growth - support };
}
