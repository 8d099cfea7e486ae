import { amountOf } from './amounts.js';
import type { Board } from './board.js';
import { loggedBookings } from './logged.js';
import { bookOnItsDay, type Measured } from './measure.js';

/** Hours that somebody estimated, on the task's own day. */
export function measureEstimate(board: Board): Measured {
  return {
    basis: 'estimate',
    unit: 'hours',
    figureOf: (row) => {
      const seconds = row.task.estimateSeconds ?? 0;
      if (!(seconds > 0) || row.hasChildren) return undefined;
      return bookOnItsDay(row, amountOf(seconds / 3600));
    },
    spentOn: (row) => loggedBookings(row, board.nameOf),
  };
}
