import { classes } from '../classify/taxonomy.js';
import type { KnownErrors } from './estimate.js';
import { solve } from './solve.js';

/** How many times likelier a task's probabilities are under each class than at large: the classifier's evidence, free of any mix. */
export type Likelihoods = [number, number, number];

export interface Recalibration {
  /** The classes' parts of the validation tasks, by number of tasks, in the order of `classes`. */
  mix: Likelihoods;
  /** Evidence for each class, up to a common factor. */
  likelihoods(probabilities: Readonly<Record<string, number>>): Likelihoods;
}

/** So that a sure "never" stays a matter of evidence. */
const smallest = 1e-4;
/** Keeps the fit at the classifier's own probabilities where the validation data say nothing: worth this many tasks. */
const ridge = 4;

/**
 * Sets the classifier's probabilities right on average over the boards whose truth is known, and divides the mix of those boards out:
 * what is left says how much a task's words speak for each class, whichever mix the board has. One factor on the log-probabilities and
 * one shift a class (bias-corrected temperature scaling: Alexandari, Kundaje and Shrikumar 2020,
 * https://proceedings.mlr.press/v119/alexandari20a.html), fitted by Newton's method.
 *
 * Without a validation task the probabilities count as calibrated on an even mix.
 */
export function recalibrate(known: KnownErrors): Recalibration {
  const tasks = known.boards.flatMap((board) => board.tasks);
  const logs = tasks.map((task) => logarithms(task.probabilities));
  const truths = tasks.map((task) => classes.indexOf(task.truth));
  const mix: Likelihoods = [1, 1, 1];
  for (const truth of truths) mix[truth] = (mix[truth] ?? 0) + 1;
  const total = mix[0] + mix[1] + mix[2];
  for (let c = 0; c < 3; c++) mix[c] = (mix[c] ?? 0) / total;
  const fit = tasks.length === 0 ? { scale: 1, shift: [0, 0, 0] as Likelihoods } : fitScale(logs, truths);
  return {
    mix,
    likelihoods: (probabilities) => {
      const [a, b, c] = posterior(logarithms(probabilities), fit.scale, fit.shift);
      return [a / mix[0], b / mix[1], c / mix[2]];
    },
  };
}

function logarithms(probabilities: Readonly<Record<string, number>>): Likelihoods {
  const of = (name: string) => Math.log(Math.max(probabilities[name] ?? 0, smallest));
  return [of(classes[0]), of(classes[1]), of(classes[2])];
}

function posterior(logs: Likelihoods, scale: number, shift: Likelihoods): Likelihoods {
  const a = scale * logs[0] + shift[0];
  const b = scale * logs[1] + shift[1];
  const c = scale * logs[2] + shift[2];
  const top = Math.max(a, b, c);
  const ea = Math.exp(a - top);
  const eb = Math.exp(b - top);
  const ec = Math.exp(c - top);
  const sum = ea + eb + ec;
  return [ea / sum, eb / sum, ec / sum];
}

/** Maximum likelihood of scale and the first two shifts (the third is 0), each drawn a little towards "as it is". */
function fitScale(
  logs: readonly Likelihoods[],
  truths: readonly number[],
): { scale: number; shift: Likelihoods } {
  let scale = 1;
  let shift: Likelihoods = [0, 0, 0];
  for (let step = 0; step < 25; step++) {
    const slope = [ridge * (1 - scale), -ridge * shift[0], -ridge * shift[1]];
    const bend = [
      [ridge, 0, 0],
      [0, ridge, 0],
      [0, 0, ridge],
    ];
    for (const [i, log] of logs.entries()) {
      const p = posterior(log, scale, shift);
      const truth = truths[i] ?? 0;
      const mean = p[0] * log[0] + p[1] * log[1] + p[2] * log[2];
      const rows = [log.map((value) => value - mean), [1 - p[0], -p[0], -p[0]], [-p[1], 1 - p[1], -p[1]]];
      for (let r = 0; r < 3; r++) {
        slope[r] = (slope[r] ?? 0) + (rows[r]?.[truth] ?? 0);
        for (let s = 0; s < 3; s++) {
          let product = 0;
          for (let c = 0; c < 3; c++) product += (p[c] ?? 0) * (rows[r]?.[c] ?? 0) * (rows[s]?.[c] ?? 0);
          const row = bend[r];
          if (row) row[s] = (row[s] ?? 0) + product;
        }
      }
    }
    const move = solve(bend, slope);
    if (!move) break;
    const size = Math.max(...move.map(Math.abs));
    const damp = size > 1 ? 1 / size : 1;
    scale = Math.max(0.05, scale + damp * (move[0] ?? 0));
    shift = [shift[0] + damp * (move[1] ?? 0), shift[1] + damp * (move[2] ?? 0), 0];
    if (size < 1e-8) break;
  }
  return { scale, shift };
}
