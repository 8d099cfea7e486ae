import { type Class, classes } from '../classify/taxonomy.js';
import type { Covariance } from './correlated.js';
import type { KnownBoard } from './known-evidence.js';
import type { Mix } from './mix.js';

/** One board's tasks of one true class. */
export interface BoardClass {
  tasks: number;
  /** What its profile is worth beside the other boards'; 0 where it has no such task. */
  weight: number;
  /** Mean probabilities of its tasks minus the confusion matrix's row. */
  growth: number;
  support: number;
}

/** How the classifier errs given the true class, at one mix, and how much that differs from board to board. */
export interface ErrorProfile {
  /** Row = true class: the mean probabilities that its tasks are given. */
  confusion: Record<Class, Mix>;
  boards: Record<Class, BoardClass>[];
  /** Within one board and class. */
  within: Record<Class, Covariance>;
}

/**
 * The confusion matrix of probabilities (a soft one), each row the mean over boards with the weights of a random-effects model:
 * 1 / (between + within / tasks), by the analysis of variance with unequal groups (Searle, Casella and McCulloch, Variance Components,
 * 1992, 3.6). So a board with many tasks counts for more, but not for as much more as if all its tasks erred independently.
 * A class without a task counts as never mistaken.
 */
export function errorProfile(known: readonly KnownBoard[], mix: Readonly<Mix>): ErrorProfile {
  const sums = known.map((board) => boardSums(board, mix));
  const [growth, support, other] = [
    classProfile(sums, 'growth'),
    classProfile(sums, 'support'),
    classProfile(sums, 'other'),
  ];
  const none: BoardClass = { tasks: 0, weight: 0, growth: 0, support: 0 };
  return {
    confusion: { growth: growth.row, support: support.row, other: other.row },
    within: { growth: growth.within, support: support.within, other: other.within },
    boards: known.map((_, i) => ({
      growth: growth.boards[i] ?? none,
      support: support.boards[i] ?? none,
      other: other.boards[i] ?? none,
    })),
  };
}

interface Sums extends Covariance {
  n: number;
  g: number;
  s: number;
}

function boardSums(board: KnownBoard, mix: Readonly<Mix>): Record<Class, Sums> {
  const empty = (): Sums => ({ n: 0, g: 0, s: 0, gg: 0, gs: 0, ss: 0 });
  const sums = { growth: empty(), support: empty(), other: empty() };
  const byNumber = classes.map((name) => sums[name]);
  for (let i = 0; i < board.truth.length; i++) {
    // The probabilities that the task is given at the mix (Bayes' rule).
    const growth = (board.growth[i] ?? 0) * mix.growth;
    const support = (board.support[i] ?? 0) * mix.support;
    const all = growth + support + (board.other[i] ?? 0) * mix.other;
    const g = growth / all;
    const s = support / all;
    const sum = byNumber[board.truth[i] ?? 0];
    if (!sum) continue;
    sum.n++;
    sum.g += g;
    sum.s += s;
    sum.gg += g * g;
    sum.gs += g * s;
    sum.ss += s * s;
  }
  return sums;
}

function classProfile(all: readonly Record<Class, Sums>[], name: Class) {
  const sums = all.map((board) => board[name]);
  const present = sums.filter((sum) => sum.n > 0);
  const within = withinBoards(present);
  const typical = within.gg + within.gs + within.ss;
  const between = betweenBoards(present, typical);
  const weigh = (n: number) => (between > 0 && typical > 0 ? n / (1 + (n * between) / typical) : n);
  let [total, growth, support] = [0, 0, 0];
  for (const sum of present) {
    const weight = weigh(sum.n);
    total += weight;
    growth += (weight * sum.g) / sum.n;
    support += (weight * sum.s) / sum.n;
  }
  const row: Mix =
    total > 0
      ? { growth: growth / total, support: support / total, other: 1 - (growth + support) / total }
      : {
          growth: name === 'growth' ? 1 : 0,
          support: name === 'support' ? 1 : 0,
          other: name === 'other' ? 1 : 0,
        };
  const boards = sums.map(
    (sum): BoardClass =>
      sum.n === 0
        ? { tasks: 0, weight: 0, growth: 0, support: 0 }
        : {
            tasks: sum.n,
            weight: weigh(sum.n),
            growth: sum.g / sum.n - row.growth,
            support: sum.s / sum.n - row.support,
          },
  );
  return { row, within, boards };
}

function withinBoards(present: readonly Sums[]): Covariance {
  const pooled = { gg: 0, gs: 0, ss: 0 };
  let freedom = 0;
  for (const { n, g, s, gg, gs, ss } of present) {
    freedom += n - 1;
    pooled.gg += gg - (g * g) / n;
    pooled.gs += gs - (g * s) / n;
    pooled.ss += ss - (s * s) / n;
  }
  const n = Math.max(freedom, 1);
  return { gg: pooled.gg / n, gs: pooled.gs / n, ss: pooled.ss / n };
}

/** The variance between boards of growth and support taken together (gg + gs + ss), never below 0. */
function betweenBoards(present: readonly Sums[], within: number): number {
  const total = present.reduce((sum, { n }) => sum + n, 0);
  if (present.length < 2) return 0;
  const growth = present.reduce((sum, { g }) => sum + g, 0) / total;
  const support = present.reduce((sum, { s }) => sum + s, 0) / total;
  let squares = 0;
  let counts = 0;
  for (const { n, g, s } of present) {
    const [x, y] = [g / n - growth, s / n - support];
    squares += n * (x * x + x * y + y * y);
    counts += n * n;
  }
  const size = (total - counts / total) / (present.length - 1);
  return size > 0 ? Math.max(0, (squares / (present.length - 1) - within) / size) : 0;
}
