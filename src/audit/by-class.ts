import type { CountedTask } from '../effort/effort.js';
import type { Bar } from './audit.js';

/** The counted tasks of each class, and those that are unclear. */
export type ByClass = Record<Bar, CountedTask[]>;

interface Divided {
  counted: ByClass;
  ids: Record<'growth' | 'support', string[]>;
}

/** Divides the counted tasks by class, keeping their order, and the ids of growth and support, in their places. */
export function divided(tasks: readonly CountedTask[], places: Uint32Array): Divided {
  const counted: ByClass = { growth: [], support: [], other: [], unclear: [] };
  const allIds = new Array<string>(tasks.length);
  const bars = new Array<Bar>(tasks.length);
  let at = 0;
  for (const item of tasks) {
    const bar = item.decision.class;
    const place = places[at++] ?? 0;
    counted[bar].push(item);
    allIds[place] = item.task.id;
    bars[place] = bar;
  }
  const ids: Divided['ids'] = { growth: [], support: [] };
  at = 0;
  for (const id of allIds) {
    const bar = bars[at++];
    if (bar === 'growth' || bar === 'support') ids[bar].push(id);
  }
  return { counted, ids };
}
