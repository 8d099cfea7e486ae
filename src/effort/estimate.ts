import { amountOf } from './amounts.js';
import type { Board, Row } from './board.js';
import { loggedBookings } from './logged.js';
import { bookedOnItsDay, type Measured } from './measure.js';

/** Hours that somebody estimated, on the task's own day. */
export function measureEstimate(board: Board): Measured {
  return {
    basis: 'estimate',
    unit: 'hours',
    figureOf: (row) => bookedOnItsDay(row, hoursOf(row)),
    amountOf: hoursOf,
    spentOn: (row) => loggedBookings(row, board.nameOf),
  };
}

function hoursOf({ task, hasChildren }: Row): number | undefined {
  const seconds = task.estimateSeconds ?? 0;
  return seconds > 0 && !hasChildren ? amountOf(seconds / 3600) : undefined;
}
