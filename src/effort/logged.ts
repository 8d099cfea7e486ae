import { amountOf, sumOf } from './amounts.js';
import type { Board, Row } from './board.js';
import { dayOf } from './days.js';
import type { Booking } from './effort.js';
import { bookFor, bookOnItsDay, type Measured } from './measure.js';
import { loggedSecondsOf } from './standing.js';

/** Hours that people logged: worklogs on their days and their authors, the rest on the task's own day. */
export function measureLogged(board: Board): Measured {
  return {
    basis: 'logged',
    unit: 'hours',
    figureOf: (row) => loggedBookings(row, board.nameOf),
    amountOf: (row) => loggedAmount(row, board.nameOf),
  };
}

export function loggedBookings(row: Row, nameOf: (name: string) => string): Booking[] | undefined {
  const { task } = row;
  const seconds = loggedSecondsOf(task);
  if (seconds === 0) return undefined;
  if (task.worklogs.length === 0) return bookOnItsDay(row, amountOf(seconds / 3600));
  const bookings: Booking[] = [];
  let told = 0;
  for (const worklog of task.worklogs) {
    if (!(worklog.seconds > 0)) continue;
    told += worklog.seconds;
    const day = dayOf(worklog.date) ?? row.bookingDay;
    const people = worklog.author === undefined ? row.people : [nameOf(worklog.author)];
    bookings.push(...bookFor(people, amountOf(worklog.seconds / 3600), day));
  }
  if (seconds > told) bookings.push(...bookOnItsDay(row, amountOf((seconds - told) / 3600)));
  return bookings;
}

/** The sum of its bookings; worklogs are rounded one by one. */
function loggedAmount(row: Row, nameOf: (name: string) => string): number | undefined {
  const { task } = row;
  if (task.worklogs.length > 0) {
    const bookings = loggedBookings(row, nameOf);
    return bookings && sumOf(bookings, ({ amount }) => amount);
  }
  const seconds = loggedSecondsOf(task);
  return seconds === 0 ? undefined : amountOf(seconds / 3600);
}
