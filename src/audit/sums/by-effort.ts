import type { CountedTask } from '../../effort/effort.js';

/** Most effort first; equals stay in the order of their ids, in which effort hands them over. */
function byEffort(tasks: readonly CountedTask[]): CountedTask[] {
  return inPlace(tasks, placesByEffort(amountsOf(tasks)));
}

/** The ids of some counted tasks, most effort first: the weightiest proof on top. */
export function idsOf(tasks: readonly CountedTask[]): string[] {
  return byEffort(tasks).map(({ task }) => task.id);
}

/** The tasks with the most effort, at most so many. */
export function heaviest(tasks: readonly CountedTask[], most: number): CountedTask[] {
  if (tasks.length <= most) return byEffort(tasks);
  const amounts = amountsOf(tasks).sort();
  const least = amounts[amounts.length - most] ?? 0;
  return byEffort(tasks.filter(({ effort }) => effort.amount >= least)).slice(0, most);
}

/** The efforts of counted tasks, in their order. */
export function amountsOf(tasks: readonly CountedTask[]): Float64Array {
  const amounts = new Float64Array(tasks.length);
  let at = 0;
  for (const { effort } of tasks) amounts[at++] = effort.amount;
  return amounts;
}

/**
 * The place of each amount, most first, equals in the order in which they come. A counting sort: time sheets know few
 * different amounts, so it is enough to count each and to know where it begins.
 */
export function placesByEffort(amounts: Float64Array): Uint32Array {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  /** Which of the different amounts each task has; then its place. */
  const places = new Uint32Array(amounts.length);
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at] ?? 0;
    let number = numbers.get(amount);
    if (number === undefined) {
      number = counts.length;
      numbers.set(amount, number);
      counts.push(0);
    }
    counts[number] = (counts[number] ?? 0) + 1;
    places[at] = number;
  }
  const begins = new Uint32Array(counts.length);
  let begin = 0;
  for (const amount of Float64Array.from(numbers.keys()).sort().reverse()) {
    const number = numbers.get(amount) ?? 0;
    begins[number] = begin;
    begin += counts[number] ?? 0;
  }
  for (let at = 0; at < places.length; at++) {
    const number = places[at] ?? 0;
    const place = begins[number] ?? 0;
    begins[number] = place + 1;
    places[at] = place;
  }
  return places;
}

/** Each item in the place that it is given. */
export function inPlace<Item>(items: readonly Item[], places: Uint32Array): Item[] {
  const ordered = new Array<Item>(items.length);
  let at = 0;
  for (const item of items) ordered[places[at++] ?? 0] = item;
  return ordered;
}
