import { describe, expect, it } from 'vitest';
import { drawBoard, drawKnown } from '../../bench/intervals/simulate.js';
import { changeBetween, effortsOf, estimateTasks, evidenceOf } from '../../bench/intervals/weighed.js';
import { seededRandom } from '../../src/random/random.js';
import { detectableChange } from '../../src/statistics/detectable-change.js';

const classifier = { distance: 3, lean: 0.2 };
const known = drawKnown(classifier, 30, 40, seededRandom(1));
const board = (support: number, size: number, seed: number) =>
  drawBoard(classifier, [0.8 - support, support, 0.2], size, seededRandom(seed));

describe('a change between two periods', () => {
  it('is seen where it is large: from 25 % to 75 % of growth and support', () => {
    const found = changeBetween(board(0.2, 300, 5), board(0.6, 300, 6), known, { seed: 1 });
    expect(found?.change.estimate).toBeGreaterThan(0.3);
    expect(found?.moreThanNoise).toBe(true);
  });

  it('is noise between two halves of the same work', () => {
    const all = board(0.4, 120, 7);
    expect(changeBetween(all.slice(0, 60), all.slice(60), known, { seed: 1 })?.moreThanNoise).toBe(false);
  });

  it('is the other way round when the periods are', () => {
    const [a, b] = [board(0.3, 200, 9), board(0.5, 200, 10)];
    const there = changeBetween(a, b, known, { seed: 1 });
    const back = changeBetween(b, a, known, { seed: 1 });
    expect(there?.change.estimate).toBeCloseTo(-(back?.change.estimate ?? 0), 9);
  });

  it('of labelled tasks has only the spread of the tasks', () => {
    const labelled = (support: number) =>
      Array.from({ length: 100 }, (_, i) => ({
        probabilities: { growth: 1 / 3, support: 1 / 3, other: 1 / 3 },
        effort: 1,
        label: i < support ? ('support' as const) : ('growth' as const),
      }));
    const found = changeBetween(labelled(40), labelled(60), known, { seed: 1, draws: 4000 });
    expect(found?.change.estimate).toBeCloseTo(0.2, 9);
    // Two proportions of 100 each: 0.2 plus or minus 1.96 * sqrt(2 * 0.24 / 100) = 0.136
    expect(found?.change.low).toBeCloseTo(0.064, 1);
    expect(found?.change.high).toBeCloseTo(0.336, 1);
  });

  it('is not told where a period has no such work', () => {
    expect(changeBetween([], board(0.4, 50, 1), known, { seed: 1 })).toBeNull();
  });
});

describe('the change that the next audit could tell from chance', () => {
  it('is smaller for a larger board', () => {
    const detectable = (size: number) => {
      const tasks = board(0.4, size, 3);
      const { reading } = estimateTasks(tasks, known, { seed: 1, draws: 5 });
      return detectableChange(evidenceOf(tasks, known), effortsOf(tasks), reading, { seed: 1 });
    };
    const [small, large] = [detectable(80), detectable(1500)];
    expect(large?.measured).toBeLessThan((small?.measured ?? 0) / 2);
    expect(large?.true).toBeGreaterThan(large?.measured ?? 1);
  });
});
