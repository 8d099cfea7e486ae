import { type Class, classes } from '../classify/taxonomy.js';
import type { Mix } from './mix.js';

/** A task whose truth is known, with the probabilities that it would have been given on a board of the mix in question. */
export interface ShiftedTask {
  truth: Class;
  probabilities: Mix;
}

/** What the tasks of one class were given on one board. */
interface BoardClass {
  tasks: number;
  mean: Mix;
}

/** How the classifier errs given the true class, and how much that differs from board to board. */
export interface ErrorProfile {
  /** Row = true class: the mean probabilities that its tasks are given. */
  confusion: Record<Class, Mix>;
  boards: {
    /** What this board's profile is worth, by true class; 0 where it has no such task. */
    weight: Mix;
    /** Its mean minus the confusion's row, for growth and support (other is what is left). */
    deviation: Record<Class, { growth: number; support: number }>;
    tasks: Mix;
  }[];
  /** Within one board and class: the variance of a task's probabilities. */
  within: Record<Class, Covariance>;
}

/** Of the growth and the support part; other is what is left of 1. */
export interface Covariance {
  gg: number;
  gs: number;
  ss: number;
}

/**
 * The confusion matrix of probabilities (a soft one), each row the mean over boards with the weights of a random-effects model:
 * 1 / (between + within / tasks), by the analysis of variance with unequal groups (Searle, Casella and McCulloch, Variance Components,
 * 3.6). So a board with many tasks counts for more, but not for as much more as if all its tasks erred independently.
 * A class without a task counts as never mistaken.
 */
export function errorProfile(boards: readonly (readonly ShiftedTask[])[]): ErrorProfile {
  const means = boards.map((tasks) => byClass((name) => boardClass(tasks, name)));
  const rows = byClass((name) => {
    const present = means.map((board) => board[name]).filter((part) => part.tasks > 0);
    const within = withinVariance(boards, means, name);
    const between = betweenVariance(present, within);
    const weigh = (tasks: number) => weightOf(tasks, between, within.gg + within.gs + within.ss);
    return { within, weigh, row: weightedMean(present, weigh) ?? certain(name) };
  });
  return {
    confusion: byClass((name) => rows[name].row),
    within: byClass((name) => rows[name].within),
    boards: means.map((board) => ({
      weight: byClass((name) => rows[name].weigh(board[name].tasks)),
      tasks: byClass((name) => board[name].tasks),
      deviation: byClass((name) =>
        board[name].tasks === 0
          ? { growth: 0, support: 0 }
          : {
              growth: board[name].mean.growth - rows[name].row.growth,
              support: board[name].mean.support - rows[name].row.support,
            },
      ),
    })),
  };
}

function byClass<T>(make: (name: Class) => T): Record<Class, T> {
  return { growth: make('growth'), support: make('support'), other: make('other') };
}

function certain(name: Class): Mix {
  return byClass((other) => (other === name ? 1 : 0));
}

function boardClass(tasks: readonly ShiftedTask[], name: Class): BoardClass {
  const own = tasks.filter((task) => task.truth === name);
  const mean = (part: Class) =>
    own.length === 0 ? 0 : own.reduce((sum, task) => sum + task.probabilities[part], 0) / own.length;
  return { tasks: own.length, mean: byClass(mean) };
}

function withinVariance(
  boards: readonly (readonly ShiftedTask[])[],
  means: readonly Record<Class, BoardClass>[],
  name: Class,
): Covariance {
  const sum = { gg: 0, gs: 0, ss: 0 };
  let freedom = 0;
  for (const [i, tasks] of boards.entries()) {
    const part = means[i]?.[name];
    if (!part || part.tasks === 0) continue;
    freedom += part.tasks - 1;
    for (const task of tasks) {
      if (task.truth !== name) continue;
      const g = task.probabilities.growth - part.mean.growth;
      const s = task.probabilities.support - part.mean.support;
      sum.gg += g * g;
      sum.gs += g * s;
      sum.ss += s * s;
    }
  }
  const n = Math.max(freedom, 1);
  return { gg: sum.gg / n, gs: sum.gs / n, ss: sum.ss / n };
}

/** Of growth and support together (with their covariance: the variance of `other`'s part, sign and all); never below 0. */
function betweenVariance(parts: readonly BoardClass[], within: Covariance): number {
  const total = parts.reduce((sum, part) => sum + part.tasks, 0);
  if (parts.length < 2 || total === 0) return 0;
  const grand = {
    growth: parts.reduce((sum, part) => sum + part.tasks * part.mean.growth, 0) / total,
    support: parts.reduce((sum, part) => sum + part.tasks * part.mean.support, 0) / total,
  };
  let squares = 0;
  let counts = 0;
  for (const part of parts) {
    const g = part.mean.growth - grand.growth;
    const s = part.mean.support - grand.support;
    squares += part.tasks * (g * g + g * s + s * s);
    counts += part.tasks * part.tasks;
  }
  const typical = (total - counts / total) / (parts.length - 1);
  return Math.max(0, (squares / (parts.length - 1) - (within.gg + within.gs + within.ss)) / typical);
}

function weightOf(tasks: number, between: number, within: number): number {
  if (tasks === 0) return 0;
  return between > 0 && within > 0 ? tasks / (1 + (tasks * between) / within) : tasks;
}

function weightedMean(parts: readonly BoardClass[], weigh: (tasks: number) => number): Mix | null {
  let sum = 0;
  const mean: Mix = { growth: 0, support: 0, other: 0 };
  for (const part of parts) {
    const weight = weigh(part.tasks);
    sum += weight;
    for (const name of classes) mean[name] += weight * part.mean[name];
  }
  return sum > 0 ? byClass((name) => mean[name] / sum) : null;
}
