import type { DecidedTask } from './effort.js';

/** More digits than this are no number that a sum could hold. */
const mostDigits = 15;

/** What an id is ordered by: what stands before the number at its end, and that number. */
interface Key {
  id: string;
  stem: string;
  number: number;
}

/** The positions of tasks by their ids, numbers by size ("KT-9" before "KT-10"). Most exports are in this order already. */
export function orderOfIds(tasks: readonly DecidedTask[]): Uint32Array {
  const order = new Uint32Array(tasks.length);
  if (inOrder(tasks)) {
    for (let at = 0; at < order.length; at++) order[at] = at;
    return order;
  }
  let last: Key | undefined;
  const keys = tasks.map(({ task }, position) => {
    last = keyOf(task.id, last);
    return { position, key: last };
  });
  keys.sort((a, b) => compare(a.key, b.key));
  for (const [at, { position }] of keys.entries()) order[at] = position;
  return order;
}

function inOrder(tasks: readonly DecidedTask[]): boolean {
  let last: Key | undefined;
  for (const { task } of tasks) {
    const key = keyOf(task.id, last);
    if (last !== undefined && compare(last, key) > 0) return false;
    last = key;
  }
  return true;
}

/** Ids of one project share one stem, so that they are told equal without looking at their letters. */
function keyOf(id: string, last: Key | undefined): Key {
  let number = 0;
  let from = id.length;
  for (let unit = 1; from > 0 && id.length - from < mostDigits; unit *= 10) {
    const digit = id.charCodeAt(from - 1) - 48;
    if (digit < 0 || digit > 9) break;
    number += digit * unit;
    from--;
  }
  const shares = last !== undefined && last.stem.length === from && id.startsWith(last.stem);
  return { id, stem: shares ? last.stem : id.slice(0, from), number };
}

function compare(a: Key, b: Key): number {
  return byUnits(a.stem, b.stem) || a.number - b.number || byUnits(a.id, b.id);
}

function byUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
