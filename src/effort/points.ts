import { amountOf } from './amounts.js';
import type { Board, Row } from './board.js';
import type { PointRate } from './effort.js';
import { loggedBookings } from './logged.js';
import { bookedOnItsDay, type Measured } from './measure.js';
import { loggedSecondsOf } from './standing.js';

/** Fewer tasks with both points and hours than this say nothing of what a point takes. */
const fewestTasksForARate = 3;

/** Story points: hours where the team's own logged tasks tell what a point takes, else points. */
export function measurePoints(board: Board): Measured {
  const rate = pointRateOf(board);
  const worthOf = ({ task, hasChildren }: Row) => {
    const points = task.storyPoints ?? 0;
    return points > 0 && !hasChildren ? amountOf(points * (rate?.hoursPerPoint ?? 1)) : undefined;
  };
  return {
    basis: 'points',
    unit: rate === undefined ? 'points' : 'hours',
    figureOf: (row) => bookedOnItsDay(row, worthOf(row)),
    amountOf: worthOf,
    // A point is a guess made beforehand; what was spent on cancelled work is only what was logged.
    spentOn: (row) => (rate === undefined ? undefined : loggedBookings(row, board.nameOf)),
    ...(rate === undefined ? {} : { pointRate: rate }),
  };
}

/**
 * Hours a point: all hours over all points of the tasks that have both and are not still in progress (a ratio of
 * sums, so that anybody can check it in a spreadsheet).
 */
function pointRateOf(board: Board): PointRate | undefined {
  let seconds = 0;
  let points = 0;
  let tasks = 0;
  for (const { task, standing } of board.rows) {
    const logged = loggedSecondsOf(task);
    const worth = task.storyPoints ?? 0;
    const open = task.statusCategory === 'to-do' || task.statusCategory === 'in-progress';
    if (standing !== 'counts' || open || logged === 0 || !(worth > 0)) continue;
    seconds += logged;
    points += worth;
    tasks++;
  }
  return tasks < fewestTasksForARate ? undefined : { hoursPerPoint: seconds / 3600 / points, tasks };
}
