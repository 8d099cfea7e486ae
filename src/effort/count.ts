import type { Board, Row } from './board.js';
import { bookedOnItsDay, type Measured } from './measure.js';

/** Every task is one: requests, never time. */
export function measureCount(_board: Board): Measured {
  return {
    basis: 'count',
    unit: 'tasks',
    figureOf: (row) => bookedOnItsDay(row, oneOf(row)),
    amountOf: oneOf,
  };
}

function oneOf({ hasChildren }: Row): number | undefined {
  return hasChildren ? undefined : 1;
}
