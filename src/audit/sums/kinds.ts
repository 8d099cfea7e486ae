import { amountOf } from '../../effort/amounts.js';
import type { CountedTask } from '../../effort/effort.js';
import type { KindRow } from '../audit.js';
import { shareOf } from './mix.js';
import { byAmount } from './order.js';

/**
 * One row per class and kind that has tasks; what is unclear stands by the kind it most looks like, but in no class. They
 * sum to the whole. Most effort first.
 */
export function kindRows(tasks: readonly CountedTask[]): KindRow[] {
  const rows = new Map<string, KindRow>();
  let total = 0;
  for (const { decision, effort } of tasks) {
    const { kind } = decision;
    const key = decision.class === 'unclear' ? `unclear ${kind}` : kind;
    let row = rows.get(key);
    if (!row) {
      row = { class: decision.class, kind, effort: 0, tasks: 0, share: null };
      rows.set(key, row);
    }
    const amount = amountOf(effort.amount);
    row.effort += amount;
    row.tasks += 1;
    total += amount;
  }
  for (const row of rows.values()) row.share = shareOf(row.effort, total);
  return [...rows.values()].sort(
    byAmount(
      (row) => row.effort,
      (row) => `${row.kind} ${row.class}`,
    ),
  );
}
