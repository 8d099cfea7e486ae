import type { Interval, ShareEstimate } from './estimate.js';
import type { Mix } from './mix.js';
import { quantile } from './quantile.js';
import type { Shares } from './unmix.js';

/**
 * Estimates with the middle 95 % of the draws, labelled effort put in, cut to 0..1. An interval always holds its estimate.
 *
 * @param centre the estimated mix of the doubtful effort
 * @param drawn what that mix may be; empty where nothing is known: then anything may be
 * @param certain effort labelled, by class
 * @param doubtful effort that is not labelled, in the same unit
 */
export function summariseDraws(
  centre: Readonly<Mix>,
  drawn: readonly Shares[],
  certain: Readonly<Mix>,
  doubtful: number,
): Pick<ShareEstimate, 'shares' | 'supportRatio'> {
  const labelled = certain.growth + certain.support + certain.other;
  const total = doubtful + labelled;
  if (total === 0) {
    const nothing = { estimate: 0, low: 0, high: 1 };
    return {
      shares: { growth: nothing, support: nothing, other: nothing },
      supportRatio: null,
    };
  }
  const put = (part: number, sure: number) => (part * doubtful + sure) / total;
  const growth = drawn.map((draw) => put(draw.growth, certain.growth));
  const support = drawn.map((draw) => put(draw.support, certain.support));
  const other = drawn.map((draw) => put(1 - draw.growth - draw.support, certain.other));
  const estimate = withLabelled(centre, certain, doubtful);
  const range = (value: number, values: readonly number[], sure: number): Interval =>
    values.length > 0
      ? middle(value, values)
      : { estimate: value, low: sure / total, high: (sure + doubtful) / total };
  const either = estimate.growth + estimate.support;
  const ratios = drawn.flatMap((_, i) => ratiosOf(support[i] ?? 0, growth[i] ?? 0));
  return {
    shares: {
      growth: range(estimate.growth, growth, certain.growth),
      support: range(estimate.support, support, certain.support),
      other: range(estimate.other, other, certain.other),
    },
    supportRatio:
      either > 0
        ? drawn.length > 0
          ? middle(estimate.support / either, ratios)
          : {
              estimate: estimate.support / either,
              low: certain.support / (certain.support + certain.growth + doubtful),
              high: (certain.support + doubtful) / (certain.support + certain.growth + doubtful),
            }
        : null,
  };
}

/** The mix of all effort: of what is doubtful and of what somebody labelled. */
export function withLabelled(centre: Readonly<Mix>, certain: Readonly<Mix>, doubtful: number): Mix {
  const total = doubtful + certain.growth + certain.support + certain.other;
  // Rounding may leave a sum of parts a hair above 1.
  const put = (part: number, sure: number) => Math.min(1, (part * doubtful + sure) / total);
  return {
    growth: put(centre.growth, certain.growth),
    support: put(centre.support, certain.support),
    other: put(centre.other, certain.other),
  };
}

function middle(estimate: number, values: readonly number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  return {
    estimate,
    low: Math.min(estimate, Math.max(0, quantile(sorted, 0.025))),
    high: Math.max(estimate, Math.min(1, quantile(sorted, 0.975))),
  };
}

/** A draw's ratio, twice; where neither class is left in the draw it may be anything: once 0 and once 1. */
function ratiosOf(support: number, growth: number): [number, number] {
  if (support <= 0 && growth <= 0) return [0, 1];
  const ratio = Math.max(0, support) / (Math.max(0, support) + Math.max(0, growth));
  return [ratio, ratio];
}
