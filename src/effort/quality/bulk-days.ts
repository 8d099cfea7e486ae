import { medianOf } from '../amounts.js';
import { type Day, dayOf, isoOf } from '../days.js';
import { type CheckFor, noteOn, type SeenTask } from './note.js';

/** A day stands out with this many resolutions at least, and this many times those of an ordinary day. */
const fewest = 10;
const times = 5;

/** Days on which so many tasks were resolved at once that somebody tidied the board: the dates say little. */
export const bulkDays: CheckFor = (input) => {
  const byDay = new Map<Day, SeenTask[]>();
  return {
    see(seen) {
      const day = dayOf(seen.task.resolved);
      if (day === undefined) return;
      const onDay = byDay.get(day);
      if (onDay === undefined) byDay.set(day, [seen]);
      else onDay.push(seen);
    },
    notes() {
      const ordinary = medianOf([...byDay.values()].map((tasks) => tasks.length)) ?? 0;
      // On a board with one or two days there is no ordinary day to compare with.
      const bulk = [...byDay]
        .filter(([, tasks]) => byDay.size > 2 && tasks.length >= fewest && tasks.length >= times * ordinary)
        .sort(([a, x], [b, y]) => y.length - x.length || a - b);
      const [largest] = bulk;
      if (largest === undefined) return [];
      const [day, onDay] = largest;
      return noteOn(
        'resolved-in-bulk',
        bulk.flatMap(([, tasks]) => tasks),
        input,
        {
          days: bulk.length,
          day: isoOf(day),
          onDay: onDay.length,
        },
      );
    },
  };
};
