import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../src/random/bootstrap.js';
import { seededRandom } from '../../src/random/random.js';
import { bootstrapInterval } from '../../src/statistics/bootstrap-interval.js';
import { median } from '../../src/statistics/median.js';
import { moreThanNoise } from '../../src/statistics/more-than-noise.js';
import { normalQuantile } from '../../src/statistics/normal-quantile.js';
import { quantile } from '../../src/statistics/quantile.js';
import { wilson } from '../../src/statistics/wilson.js';

describe('quantiles', () => {
  it('agree with NumPy and R (type 7)', () => {
    // numpy.quantile([1, 2, 3, 10, 20, 50], [0, .1, .25, .5, .9, 1])
    const values = [1, 2, 3, 10, 20, 50];
    expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((part) => quantile(values, part))).toEqual([
      1, 1.5, 2.25, 6.5, 35, 50,
    ]);
  });

  it('refuse what has no answer', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.1)).toThrow(RangeError);
    expect(() => quantile([1], Number.NaN)).toThrow(RangeError);
  });

  it('give the median in any order', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe('the normal quantile', () => {
  it('agrees with SciPy (norm.ppf)', () => {
    const known: [number, number][] = [
      [0.5, 0],
      [0.6, 0.2533471031357997],
      [0.9, 1.2815515655446004],
      [0.975, 1.959963984540054],
      [0.001, -3.090232306167813],
      [1e-10, -6.361340902404056],
    ];
    for (const [part, value] of known) expect(normalQuantile(part)).toBeCloseTo(value, 12);
  });

  it('has no value at the ends', () => {
    for (const part of [0, 1, -1, Number.NaN]) expect(() => normalQuantile(part)).toThrow(RangeError);
  });
});

describe("Wilson's interval", () => {
  it('agrees with R: prop.test(k, n, correct = FALSE)', () => {
    // scipy.stats.binomtest(k, n).proportion_ci(method="wilson")
    const found = wilson(8, 10);
    expect(found.low).toBeCloseTo(0.4901624715, 9);
    expect(found.high).toBeCloseTo(0.9433178485, 9);
    expect(wilson(0, 20).low).toBe(0);
    expect(wilson(0, 20).high).toBeCloseTo(0.1611251581, 9);
    expect(wilson(20, 20).high).toBe(1);
  });

  it('refuses what cannot be counted', () => {
    expect(() => wilson(0, 0)).toThrow(RangeError);
    expect(() => wilson(3, 2)).toThrow(RangeError);
  });
});

describe('seeded chance', () => {
  it('is the same for the same seed, and another for another', () => {
    const five = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random.uniform());
    };
    expect(five(1)).toEqual(five(1));
    expect(five(1)).not.toEqual(five(2));
  });

  it('has the mean and the variance that it should', () => {
    const random = seededRandom(3);
    const moments = (draw: () => number) => {
      const values = Array.from({ length: 40_000 }, draw);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
    };
    const uniform = moments(random.uniform);
    expect(uniform.mean).toBeCloseTo(1 / 2, 1);
    expect(uniform.variance).toBeCloseTo(1 / 12, 2);
    const normal = moments(random.normal);
    expect(Math.abs(normal.mean)).toBeLessThan(0.02);
    expect(normal.variance).toBeCloseTo(1, 1);
    for (const shape of [0.5, 1, 7]) {
      const gamma = moments(() => random.gamma(shape));
      expect(gamma.mean / shape).toBeCloseTo(1, 1);
      expect(Math.abs(gamma.variance / shape - 1)).toBeLessThan(0.06);
    }
  });

  it('throws a fair die', () => {
    const random = seededRandom(11);
    const counts = new Array<number>(6).fill(0);
    for (let i = 0; i < 60_000; i++) {
      const side = random.below(6);
      counts[side] = (counts[side] ?? 0) + 1;
    }
    // Chi-square with 5 degrees of freedom: 20.5 is exceeded once in a thousand.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5);
  });
});

describe('the bootstrap', () => {
  const hours = [2, 4, 9, 1, 7, 3, 5, 8];
  const mean = (at: readonly number[]) => at.reduce((sum, i) => sum + (hours[i] ?? 0), 0) / at.length;

  it('spreads a mean as its standard error says', () => {
    const means = bootstrap(hours.length, mean, { seed: 1, draws: 20_000 });
    const centre = means.reduce((sum, value) => sum + value, 0) / means.length;
    const spread = Math.sqrt(means.reduce((sum, value) => sum + (value - centre) ** 2, 0) / means.length);
    // numpy.std(hours) / sqrt(8)
    expect(centre).toBeCloseTo(4.875, 1);
    expect(spread).toBeCloseTo(0.9591, 2);
  });

  it('gives an interval that holds the estimate, the same each time', () => {
    const once = bootstrapInterval(hours.length, mean, { seed: 4 });
    expect(once).toEqual(bootstrapInterval(hours.length, mean, { seed: 4 }));
    expect(once?.estimate).toBe(4.875);
    expect(once?.low).toBeGreaterThan(2.8);
    expect(once?.high).toBeLessThan(7);
  });

  it('says nothing where the statistic is not defined', () => {
    expect(bootstrapInterval(3, () => Number.NaN, { seed: 1 })).toBeNull();
    expect(() => bootstrap(0, () => 1, { seed: 1 })).toThrow(RangeError);
  });
});

it('a change is more than noise where its interval leaves out no change', () => {
  expect(moreThanNoise({ low: 0.01, high: 0.2 })).toBe(true);
  expect(moreThanNoise({ low: -0.3, high: -0.1 })).toBe(true);
  expect(moreThanNoise({ low: -0.1, high: 0.2 })).toBe(false);
});
