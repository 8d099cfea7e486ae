import { amountOf } from '../../effort/amounts.js';
import type { CountedTask } from '../../effort/effort.js';
import type { KindRow } from '../audit.js';
import { shareOf } from './mix.js';
import { byAmount } from './order.js';

/** One row per kind that has tasks, and one for all that is unclear; they sum to the whole. Most effort first. */
export function kindRows(tasks: readonly CountedTask[]): KindRow[] {
  const rows = new Map<KindRow['kind'], KindRow>();
  let total = 0;
  for (const { decision, effort } of tasks) {
    const kind = decision.class === 'unclear' ? 'unclear' : decision.kind;
    let row = rows.get(kind);
    if (!row) {
      row = { class: decision.class, kind, effort: 0, tasks: 0, share: null };
      rows.set(kind, row);
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
      (row) => row.kind,
    ),
  );
}
