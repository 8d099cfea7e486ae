import type { CountedTask } from '../../effort/effort.js';

/**
 * Most effort first; equals stay in the order of their ids, in which effort hands them over. A counting sort: time
 * sheets know few different amounts, so it is enough to count each and to know where its tasks begin.
 */
export function byEffort(tasks: readonly CountedTask[]): CountedTask[] {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  /** Which of the different amounts each task has. */
  const which = new Uint32Array(tasks.length);
  for (const [index, { effort }] of tasks.entries()) {
    let number = numbers.get(effort.amount);
    if (number === undefined) {
      number = counts.length;
      numbers.set(effort.amount, number);
      counts.push(0);
    }
    counts[number] = (counts[number] ?? 0) + 1;
    which[index] = number;
  }
  const begins = new Uint32Array(counts.length);
  let begin = 0;
  for (const amount of Float64Array.from(numbers.keys()).sort().reverse()) {
    const number = numbers.get(amount) ?? 0;
    begins[number] = begin;
    begin += counts[number] ?? 0;
  }
  const sorted = new Array<CountedTask>(tasks.length);
  for (const [index, task] of tasks.entries()) {
    const number = which[index] ?? 0;
    const at = begins[number] ?? 0;
    begins[number] = at + 1;
    sorted[at] = task;
  }
  return sorted;
}

/** The tasks with the most effort, at most so many. */
export function heaviest(tasks: readonly CountedTask[], most: number): CountedTask[] {
  if (tasks.length <= most) return byEffort(tasks);
  const amounts = new Float64Array(tasks.length);
  for (const [index, { effort }] of tasks.entries()) amounts[index] = effort.amount;
  amounts.sort();
  const least = amounts[amounts.length - most] ?? 0;
  return byEffort(tasks.filter(({ effort }) => effort.amount >= least)).slice(0, most);
}
