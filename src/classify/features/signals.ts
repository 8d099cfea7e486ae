import { keyOf, type Space } from './keys.js';

/** Where a signal stands in a task, in the order of `fieldNames`. */
export const fieldNames = [
  'title',
  'description',
  'labels',
  'project',
  'parent',
  'type',
  'requester',
] as const;
export const inTitle = 0;
export const inDescription = 1;
export const inLabels = 2;
export const inProject = 3;
export const inParent = 4;
export const inType = 5;
export const byRequester = 6;

const maxSignals = 12_000;

/** The features of one task: 32-bit keys with their values, and which words of which field they come from. Reused from task to task. */
export interface Signals {
  count: number;
  key: Int32Array;
  value: Float32Array;
  /** Its namespace. */
  space: Uint8Array;
  field: Uint8Array;
  /** First and last word within the field; -1 where the signal is no word. */
  first: Int16Array;
  last: Int16Array;
}

export function createSignals(): Signals {
  return {
    count: 0,
    key: new Int32Array(maxSignals),
    value: new Float32Array(maxSignals),
    space: new Uint8Array(maxSignals),
    field: new Uint8Array(maxSignals),
    first: new Int16Array(maxSignals),
    last: new Int16Array(maxSignals),
  };
}

/** Adds a feature: its namespace, a hash or number of its own, its value, and where it stands. */
export function emit(
  into: Signals,
  name: Space,
  own: number,
  value: number,
  field: number,
  first: number,
  last: number,
): void {
  const at = into.count;
  if (at >= maxSignals) return;
  into.key[at] = keyOf(name, own);
  into.space[at] = name;
  into.value[at] = value;
  into.field[at] = field;
  into.first[at] = first;
  into.last[at] = last;
  into.count = at + 1;
}
