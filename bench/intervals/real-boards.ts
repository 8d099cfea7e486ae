import { loadKnownErrors, withWords } from '../../training/known-errors.js';
import { estimateTasks } from './weighed.js';

export interface RealScore {
  boards: number;
  covered: number;
  width: number;
  bias: number;
  /** Root of the mean squared error of the estimate, and of adding up the probabilities as they are given. */
  error: number;
  uncorrected: number;
}

/** The support ratio of each board that the classifier's errors are known from, estimated with the other boards' errors. */
export function leaveOneOut(): RealScore {
  const known = withWords(loadKnownErrors());
  const errors: number[] = [];
  const plain: number[] = [];
  let [covered, width] = [0, 0];
  for (const [i, board] of known.boards.entries()) {
    const others = { boards: known.boards.filter((_, j) => j !== i) };
    const { supportRatio } = estimateTasks(board.tasks, others, { seed: 1 });
    const truth = ratio(
      board.tasks.map((task) => [task.effort, +(task.truth === 'growth'), +(task.truth === 'support')]),
    );
    const given = ratio(
      board.tasks.map(({ effort, probabilities }) => [effort, probabilities.growth, probabilities.support]),
    );
    if (!supportRatio || Number.isNaN(truth)) continue;
    if (supportRatio.low <= truth && truth <= supportRatio.high) covered++;
    width += supportRatio.high - supportRatio.low;
    errors.push(supportRatio.estimate - truth);
    plain.push(given - truth);
  }
  const boards = errors.length;
  return {
    boards,
    covered: covered / boards,
    width: width / boards,
    bias: errors.reduce((sum, error) => sum + error, 0) / boards,
    error: Math.hypot(...errors) / Math.sqrt(boards),
    uncorrected: Math.hypot(...plain) / Math.sqrt(boards),
  };
}

function ratio(rows: readonly (readonly [effort: number, growth: number, support: number])[]): number {
  let [growth, support] = [0, 0];
  for (const [effort, g, s] of rows) {
    growth += effort * g;
    support += effort * s;
  }
  return support / (growth + support);
}
