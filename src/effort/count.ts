import type { Board } from './board.js';
import { bookOnItsDay, type Measured } from './measure.js';

/** Every task is one: requests, never time. */
export function measureCount(_board: Board): Measured {
  return {
    basis: 'count',
    unit: 'tasks',
    figureOf: (row) => (row.hasChildren ? undefined : bookOnItsDay(row, 1)),
  };
}
