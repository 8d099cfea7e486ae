import { classOf } from '../classify/taxonomy.js';
import { medianOf, sumOf } from './amounts.js';
import type { Board, Row } from './board.js';
import type { Booking } from './effort.js';
import { bookOnItsDay, type Measured } from './measure.js';

/**
 * What stands in for a missing figure: the median of the tasks of the same kind that have one (whatever the
 * period), else of the same class, else of all; on the task's own day.
 */
export function fillerFor(board: Board, measured: Measured): (row: Row) => Booking[] | undefined {
  // Most boards on most bases lack nothing, so the medians are only worked out when the first gap is met.
  let medians: Map<string, number | undefined> | undefined;
  return (row) => {
    medians ??= mediansOf(board, measured);
    for (const key of likenesses(row)) {
      const median = medians.get(key);
      if (median !== undefined) return bookOnItsDay(row, median);
    }
    return undefined;
  };
}

function mediansOf(board: Board, measured: Measured): Map<string, number | undefined> {
  const groups = new Map<string, number[]>();
  for (const row of board.rows) {
    if (row.standing !== 'counts') continue;
    const figure = measured.figureOf(row);
    if (figure === undefined) continue;
    const amount = sumOf(figure, (booking) => booking.amount);
    for (const key of likenesses(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [amount]);
      else group.push(amount);
    }
  }
  return new Map([...groups].map(([key, amounts]) => [key, medianOf(amounts)]));
}

/** From the likest to the least like; a kind belongs to one class, whatever the classifier made of the task. */
function likenesses({ decided: { decision } }: Row): string[] {
  return [decision.kind, classOf(decision.kind), 'all'];
}
