import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBoard, drawKnown } from '../../bench/intervals/simulate.js';
import { effortsOf, estimateTasks, evidenceOf, type WeighedTask } from '../../bench/intervals/weighed.js';
import type { Class } from '../../src/classify/taxonomy.js';
import { seededRandom } from '../../src/random/random.js';
import { comparedOtherwise, comparedRatio, comparisonWith } from '../../src/statistics/compared-ratio.js';
import type { KnownErrors } from '../../src/statistics/estimate.js';
import { estimateShares } from '../../src/statistics/estimate-shares.js';
import { knownEvidence } from '../../src/statistics/known-evidence.js';

const classifier = { distance: 2.4, lean: 0.2 };
const known = drawKnown(classifier, 30, 40, seededRandom(1));
const board = drawBoard(classifier, [0.3, 0.5, 0.2], 150, seededRandom(2));

/** Tasks of a true class, of which a part is given one set of probabilities and the rest another. */
function tasks(truth: Class, count: number, says: WeighedTask['probabilities']) {
  return Array.from({ length: count }, () => ({ truth, probabilities: says, effort: 1 }));
}

describe('the mix of a board is not the mix that the classifier was calibrated on', () => {
  // Right in 85 of 100 tasks of either class, and calibrated where 28 % are support: DESIGN's example.
  const saysSupport = { growth: 0.312, support: 0.688, other: 0 };
  const saysGrowth = { growth: 0.936, support: 0.064, other: 0 };
  const sure = tasks('other', 10, { growth: 0, support: 0, other: 1 });
  const validation: KnownErrors = {
    boards: Array.from({ length: 20 }, (_, i) => ({
      name: `board ${i}`,
      tasks: [
        ...tasks('support', 24, saysSupport),
        ...tasks('support', 4, saysGrowth),
        ...tasks('growth', 61, saysGrowth),
        ...tasks('growth', 11, saysSupport),
        ...sure,
      ],
    })),
  };
  // 700 tasks of support, 300 of growth.
  const audited = [
    ...tasks('support', 600, saysSupport),
    ...tasks('support', 100, saysGrowth),
    ...tasks('growth', 254, saysGrowth),
    ...tasks('growth', 46, saysSupport),
  ];

  it('so adding up the probabilities says 46 %, and the estimate says 70 %', () => {
    const added = audited.reduce((sum, task) => sum + task.probabilities.support, 0) / audited.length;
    expect(added).toBeCloseTo(0.46, 1);
    const found = estimateTasks(audited, validation, { seed: 1 });
    expect(found.supportRatio?.estimate).toBeCloseTo(0.7, 2);
    expect(found.supportRatio?.low).toBeLessThan(0.7);
    expect(found.supportRatio?.high).toBeGreaterThan(0.7);
    expect((found.supportRatio?.high ?? 1) - (found.supportRatio?.low ?? 0)).toBeLessThan(0.15);
  });

  it('weighs by effort: the same tasks with the support ones taking twice as long', () => {
    const longer = audited.map((task) => ({ ...task, effort: task.truth === 'support' ? 2 : 1 }));
    expect(estimateTasks(longer, validation, { seed: 1 }).supportRatio?.estimate).toBeCloseTo(14 / 17, 1);
  });
});

describe('labels', () => {
  const labelled: WeighedTask[] = [
    { probabilities: { growth: 1, support: 0, other: 0 }, effort: 1, label: 'support' },
    { probabilities: { growth: 1, support: 0, other: 0 }, effort: 3, label: 'growth' },
  ];

  it('are certain: where all is labelled there is no doubt', () => {
    const { shares, supportRatio } = estimateTasks(labelled, known, { seed: 1 });
    expect(shares.support).toEqual({ estimate: 0.25, low: 0.25, high: 0.25 });
    expect(supportRatio).toEqual({ estimate: 0.25, low: 0.25, high: 0.25 });
  });

  it('narrow the interval by as much effort as they cover', () => {
    const width = (given: readonly WeighedTask[]) => {
      const { low = 0, high = 1 } = estimateTasks(given, known, { seed: 1 }).supportRatio ?? {};
      return high - low;
    };
    const half = board.map((task, i) => (i % 2 ? { ...task, label: task.truth } : task));
    expect(width(half)).toBeLessThan(0.75 * width(board));
  });
});

describe('the answer', () => {
  it('is the same for the same seed, whatever the order of the rows', () => {
    const once = estimateTasks(board, known, { seed: 5 });
    expect(estimateTasks(board.toReversed(), known, { seed: 5 })).toEqual(once);
    const mixed = board.map((task, i) => (i % 3 ? task : { ...task, label: task.truth }));
    expect(estimateTasks(mixed.toReversed(), known, { seed: 5 })).toEqual(
      estimateTasks(mixed, known, { seed: 5 }),
    );
  });

  it('hardly depends on the seed', () => {
    const low = (seed: number) => estimateTasks(board, known, { seed }).supportRatio?.low ?? 0;
    expect(Math.abs(low(1) - low(2))).toBeLessThan(0.03);
  });

  it('does not depend on the unit of effort', () => {
    const minutes = board.map((task) => ({ ...task, effort: task.effort * 64 }));
    const { shares, supportRatio } = estimateTasks(board, known, { seed: 5 });
    expect(estimateTasks(minutes, known, { seed: 5 })).toMatchObject({ shares, supportRatio });
  });

  it('is less sure where boards err differently', () => {
    const alike = drawKnown(classifier, 30, 40, seededRandom(1));
    const lenient: KnownErrors = {
      boards: alike.boards.map((one, i) => ({
        ...one,
        tasks: one.tasks.map((task) => (i % 2 ? task : { ...task, probabilities: turn(task.probabilities) })),
      })),
    };
    const width = (errors: KnownErrors) => {
      const { low = 0, high = 1 } = estimateTasks(board, errors, { seed: 1 }).supportRatio ?? {};
      return high - low;
    };
    expect(width(lenient)).toBeGreaterThan(1.3 * width(alike));
  });

  it('always holds its estimate, within 0 to 1, and the estimates sum to 1', () => {
    const effort = fc.double({ min: 0, max: 1e4, noNaN: true });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const task = fc.record({ effort, a: part, b: part }).map(({ effort: hours, a, b }): WeighedTask => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      return { probabilities: { growth: low, support: high - low, other: 1 - high }, effort: hours };
    });
    fc.assert(
      fc.property(fc.array(task, { maxLength: 30 }), (some) => {
        const { shares, supportRatio } = estimateTasks(some, known, { seed: 1, draws: 80 });
        const all = [shares.growth, shares.support, shares.other, ...(supportRatio ? [supportRatio] : [])];
        for (const { estimate, low, high } of all) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(estimate).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(estimate);
          expect(high).toBeLessThanOrEqual(1);
        }
        if (some.some((one) => one.effort > 1e-6))
          expect(shares.growth.estimate + shares.support.estimate + shares.other.estimate).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('at the edges', () => {
  it('nothing is known where there is no effort', () => {
    const none = estimateTasks([], known, { seed: 1 });
    expect(none.supportRatio).toBeNull();
    expect(none.shares.growth).toEqual({ estimate: 0, low: 0, high: 1 });
  });

  it('a classifier that tells nothing apart leaves everything open', () => {
    const blind: KnownErrors = {
      boards: known.boards.map((one) => ({
        ...one,
        tasks: one.tasks.map((task) => ({
          ...task,
          probabilities: { growth: 0.4, support: 0.35, other: 0.25 },
        })),
      })),
    };
    const { supportRatio } = estimateTasks(board, blind, { seed: 1 });
    expect(supportRatio?.low).toBeLessThan(0.05);
    expect(supportRatio?.high).toBeGreaterThan(0.95);
  });

  it('no validation board, one, or one that lacks a class: an answer all the same', () => {
    const first = known.boards[0];
    if (!first) throw new Error('no board');
    const without = { ...first, tasks: first.tasks.filter((task) => task.truth !== 'other') };
    for (const boards of [[], [first], [without]]) {
      const { supportRatio } = estimateTasks(board, { boards }, { seed: 1 });
      expect(supportRatio?.estimate).toBeGreaterThan(0);
      expect(supportRatio?.estimate).toBeLessThan(1);
    }
  });

  it('200,000 tasks take no longer than somebody waits', () => {
    const many = Array.from({ length: 200_000 }, (_, i) => board[i % board.length] ?? board[0]).flatMap(
      (task) => (task ? [task] : []),
    );
    const before = process.cpuUsage();
    estimateTasks(many, known, { seed: 1 });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});

describe('the ratio of the same board weighed otherwise', () => {
  const given = knownEvidence(known);
  const hours = effortsOf(board);
  const evidence = evidenceOf(board, known);
  const estimate = estimateShares(evidence, hours, given, { seed: 1 });
  const comparison = comparisonWith(estimate, evidence, hours, given);

  it('is the estimate’s own number where nothing is otherwise', () => {
    expect(comparedRatio(comparison, hours)).toBeCloseTo(estimate.supportRatio?.estimate ?? 0, 8);
  });

  it('is near what an estimate of its own would say', () => {
    for (const weights of [hours.map(() => 1), hours.map((effort, at) => (at % 3 ? effort : 0))]) {
      const own = estimateShares(evidence, weights, given, { seed: 1 }).supportRatio?.estimate ?? 0;
      expect(Math.abs((comparedRatio(comparison, weights) ?? 0) - own)).toBeLessThan(0.005);
    }
  });

  it('counts what somebody labelled as it is', () => {
    const sure = { ...comparison, places: new Int32Array(board.length).fill(-2) };
    expect(comparedRatio(sure, hours)).toBe(1);
  });

  it('takes some tasks for something else', () => {
    const growth = new Map(board.map((_, at) => [at, { probabilities: even, label: 'growth' as const }]));
    expect(comparedRatio(comparedOtherwise(comparison, growth, given), hours)).toBe(0);
    const asBefore = new Map(board.map((task, at) => [at, task]));
    expect(comparedRatio(comparedOtherwise(comparison, asBefore, given), hours)).toBeCloseTo(
      estimate.supportRatio?.estimate ?? 0,
      2,
    );
  });

  it('is not told where there is nothing', () => {
    expect(comparedRatio({ ...comparison, places: comparison.places.map(() => -3) }, hours)).toBeNull();
    expect(
      comparedRatio(
        comparison,
        hours.map(() => 0),
      ),
    ).toBeNull();
  });
});

const even = { growth: 1 / 3, support: 1 / 3, other: 1 / 3 };

/** A reader who sees support where another sees growth. */
function turn({ growth, support, other }: WeighedTask['probabilities']): WeighedTask['probabilities'] {
  return { growth: growth * 0.4, support: support + growth * 0.6, other };
}
