import type { DecidedTask } from './effort.js';

/** More digits than this are no number that a sum could hold. */
const mostDigits = 15;

/** The positions of tasks by their ids, numbers by size ("KT-9" before "KT-10"). Most exports are in this order already. */
export function orderOfIds(tasks: readonly DecidedTask[]): Uint32Array {
  const order = Uint32Array.from(tasks, (_, position) => position);
  const stems: string[] = [];
  const numbers = new Float64Array(tasks.length);
  for (const [position, { task }] of tasks.entries()) {
    const { id } = task;
    const from = numberStart(id);
    numbers[position] = from === id.length ? 0 : Number(id.slice(from));
    // Ids of one project share one stem, so that they are told equal without looking at their letters.
    const last = stems[position - 1];
    stems.push(last?.length === from && id.startsWith(last) ? last : id.slice(0, from));
  }
  const compare = (a: number, b: number) =>
    byUnits(stems[a] ?? '', stems[b] ?? '') ||
    (numbers[a] ?? 0) - (numbers[b] ?? 0) ||
    byUnits(tasks[a]?.task.id ?? '', tasks[b]?.task.id ?? '');
  for (let at = 1; at < tasks.length; at++) if (compare(at - 1, at) > 0) return order.sort(compare);
  return order;
}

/** Where the number at the end of an id begins. */
function numberStart(id: string): number {
  let from = id.length;
  while (from > 0 && id.length - from < mostDigits && isDigit(id.charCodeAt(from - 1))) from--;
  return from;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
