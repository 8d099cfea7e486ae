import { seededRandom } from '../../src/random/random.js';
import type { Interval } from '../../src/statistics/estimate.js';
import type { Cell } from './grid.js';
import { type Classifier, drawBoard, drawKnown, type SimulatedTask } from './simulate.js';
import { estimateTasks } from './weighed.js';

/** How an interval did over many boards; all but `boards` in parts of 1. */
export interface Score {
  boards: number;
  covered: number;
  width: number;
  /** Mean of estimate minus truth. */
  bias: number;
}

export interface CellScore {
  ratio: Score;
  support: Score;
  growth: Score;
  /** Mean error of the ratio that adds up the probabilities as the classifier gave them. */
  uncorrected: number;
}

const validationBoards = 36;
const validationTasks = 60;

/** Draws boards of a kind, each with validation boards of its own, estimates them and compares with the truth. */
export function measureCell(cell: Cell, classifier: Classifier, boards: number, seed: number): CellScore {
  const random = seededRandom(seed);
  const mix: [number, number, number] = [((1 - cell.support) * 2) / 3, cell.support, (1 - cell.support) / 3];
  const ratio: Tally[] = [];
  const support: Tally[] = [];
  const growth: Tally[] = [];
  const errors: number[] = [];
  for (let board = 0; board < boards; board++) {
    const known = drawKnown(classifier, validationBoards, validationTasks, random);
    const tasks = drawBoard(classifier, mix, cell.tasks, random);
    const truth = sums(tasks, (task, name) => (task.truth === name ? 1 : 0));
    const given = sums(tasks, (task, name) => task.probabilities[name]);
    const found = estimateTasks(tasks, known, { seed: board });
    support.push({ truth: truth.support / truth.all, found: found.shares.support });
    growth.push({ truth: truth.growth / truth.all, found: found.shares.growth });
    const either = truth.support + truth.growth;
    if (either === 0 || !found.supportRatio) continue;
    ratio.push({ truth: truth.support / either, found: found.supportRatio });
    errors.push(given.support / (given.support + given.growth) - truth.support / either);
  }
  return { ratio: score(ratio), support: score(support), growth: score(growth), uncorrected: mean(errors) };
}

interface Tally {
  truth: number;
  found: Interval;
}

function score(tallies: readonly Tally[]): Score {
  return {
    boards: tallies.length,
    covered: mean(tallies.map(({ truth, found }) => (found.low <= truth && truth <= found.high ? 1 : 0))),
    width: mean(tallies.map(({ found }) => found.high - found.low)),
    bias: mean(tallies.map(({ truth, found }) => found.estimate - truth)),
  };
}

function sums(
  tasks: readonly SimulatedTask[],
  part: (task: SimulatedTask, name: 'growth' | 'support') => number,
) {
  const sum = { growth: 0, support: 0, all: 0 };
  for (const task of tasks) {
    sum.growth += task.effort * part(task, 'growth');
    sum.support += task.effort * part(task, 'support');
    sum.all += task.effort;
  }
  return sum;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
