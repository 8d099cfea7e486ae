import { type Class, classes } from '../../src/classify/taxonomy.js';
import type { Random } from '../../src/random/random.js';
import type { KnownErrors } from '../../src/statistics/estimate.js';
import type { WeighedTask } from './weighed.js';

type Triple = [number, number, number];

/** A classifier made up for the simulation: how far apart it sees the classes, and which way it errs. */
export interface Classifier {
  /** Distance of a class's tasks from the others' on the classifier's scale, in standard deviations of a task. */
  distance: number;
  /** How far the tasks of growth are moved towards support (above 0) or those of support towards growth (below 0). */
  lean: number;
}

/** How one board differs from the average: each class's tasks are moved by this on the classifier's scale. */
export type BoardEffect = [Triple, Triple, Triple];

export interface SimulatedTask extends WeighedTask {
  truth: Class;
}

/** Standard deviation from board to board of where a class's tasks lie, in standard deviations of a task. */
export const boardDeviation = 0.3;
/** Standard deviation of the log of the hours: the largest of 100 tasks is about 12 times the median. */
const skew = 1;
/** The mix at which the made-up classifier's probabilities are meant. */
const trainedAt: Triple = [0.45, 0.35, 0.2];

export function drawEffect(random: Random): BoardEffect {
  const row = (): Triple => [
    random.normal() * boardDeviation,
    random.normal() * boardDeviation,
    random.normal() * boardDeviation,
  ];
  return [row(), row(), row()];
}

function drawTask(classifier: Classifier, effect: BoardEffect, truth: number, random: Random): SimulatedTask {
  const at = [0, 1, 2].map(
    (i) => (i === truth ? classifier.distance : 0) + (effect[truth]?.[i] ?? 0) + random.normal(),
  );
  const lean = classifier.lean * classifier.distance;
  if (truth === 0 && lean > 0) shift(at, 0, 1, lean);
  if (truth === 1 && lean < 0) shift(at, 1, 0, -lean);
  const powers = at.map((value, i) => Math.exp(classifier.distance * value) * (trainedAt[i] ?? 0));
  const sum = powers.reduce((total, value) => total + value, 0);
  const [growth = 0, support = 0, other = 0] = powers.map((value) => value / sum);
  return {
    truth: classes[truth] ?? 'other',
    probabilities: { growth, support, other },
    effort: Math.exp(skew * random.normal()),
  };
}

function shift(at: number[], from: number, to: number, by: number): void {
  at[from] = (at[from] ?? 0) - by;
  at[to] = (at[to] ?? 0) + by;
}

/** A board of `size` tasks, each of a class drawn from the mix. */
export function drawBoard(
  classifier: Classifier,
  mix: Triple,
  size: number,
  random: Random,
): SimulatedTask[] {
  const effect = drawEffect(random);
  return Array.from({ length: size }, () => drawTask(classifier, effect, drawClass(mix, random), random));
}

function drawClass(mix: Triple, random: Random): number {
  const u = random.uniform();
  return u < mix[0] ? 0 : u < mix[0] + mix[1] ? 1 : 2;
}

/** Boards of known truth from the same run of boards as the audited one, with mixes all over. */
export function drawKnown(classifier: Classifier, boards: number, size: number, random: Random): KnownErrors {
  return {
    boards: Array.from({ length: boards }, (_, i) => {
      const parts = [random.gamma(2), random.gamma(2), random.gamma(1)];
      const sum = parts.reduce((total, part) => total + part, 0);
      const mix = parts.map((part) => part / sum) as Triple;
      return { name: `board ${i + 1}`, tasks: drawBoard(classifier, mix, size, random) };
    }),
  };
}

/** The distance at which a classifier with this lean decides this part of the tasks rightly, on the mix it was trained at. */
export function classifierOf(accuracy: number, lean: number, random: Random): Classifier {
  let [low, high] = [0.1, 8];
  for (let step = 0; step < 14; step++) {
    const classifier = { distance: (low + high) / 2, lean };
    let right = 0;
    let all = 0;
    for (let board = 0; board < 150; board++)
      for (const task of drawBoard(classifier, trainedAt, 30, random)) {
        const p = task.probabilities;
        const decided = p.growth > p.support ? (p.growth > p.other ? 0 : 2) : p.support > p.other ? 1 : 2;
        if (classes[decided] === task.truth) right++;
        all++;
      }
    if (right / all < accuracy) low = classifier.distance;
    else high = classifier.distance;
  }
  return { distance: (low + high) / 2, lean };
}
