import type { Day } from './days.js';

/** The days on which somebody works, numbered from 0, so that what lies between them takes no time and no room. */
export interface Workdays {
  days: Int32Array;
  /** For each workday, the number of the next one that begins a new booking. */
  nextBooking: Int32Array;
  /** How many of them lie before a day. */
  before(day: Day): number;
}

/**
 * @param open 1 on the days of work, from `first`
 * @param begins 1 on days that begin a new booking: weeks, months and the edges of the period
 */
export function workdaysOf(first: Day, open: Uint8Array, begins: Uint8Array): Workdays {
  const before = new Int32Array(open.length + 1);
  const days = new Int32Array(open.length);
  const starts = new Uint8Array(open.length);
  let count = 0;
  let cut = 0;
  for (let i = 0; i < open.length; i++) {
    if (begins[i] === 1) cut = 1;
    if (open[i] === 1) {
      days[count] = first + i;
      starts[count] = cut;
      cut = 0;
      count++;
    }
    before[i + 1] = count;
  }
  const nextBooking = new Int32Array(count);
  for (let number = count - 1, next = count; number >= 0; number--) {
    nextBooking[number] = next;
    if (starts[number] === 1) next = number;
  }
  return {
    days: days.subarray(0, count),
    nextBooking,
    before: (day) => (day <= first ? 0 : (before[day - first] ?? count)),
  };
}
