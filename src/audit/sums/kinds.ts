import type { Kind } from '../../classify/taxonomy.js';
import { amountOf } from '../../effort/amounts.js';
import type { KindRow } from '../audit.js';
import { shareOf } from './mix.js';
import { byAmount } from './order.js';
import type { Sum } from './sum.js';

/**
 * One row per class and kind that has tasks; what is unclear stands by the kind it most looks like, but in no class. They
 * sum to the whole. Most effort first.
 */
export function kindSum(): Sum<KindRow[]> {
  const decided = new Map<Kind, KindRow>();
  const unclear = new Map<Kind, KindRow>();
  let total = 0;
  return {
    add({ decision, effort }) {
      const { kind, class: bar } = decision;
      const rows = bar === 'unclear' ? unclear : decided;
      let row = rows.get(kind);
      if (!row) {
        row = { class: bar, kind, effort: 0, tasks: 0, share: null };
        rows.set(kind, row);
      }
      const amount = amountOf(effort.amount);
      row.effort += amount;
      row.tasks += 1;
      total += amount;
    },
    rows() {
      const rows = [...decided.values(), ...unclear.values()];
      for (const row of rows) row.share = shareOf(row.effort, total);
      return rows.sort(
        byAmount(
          (row) => row.effort,
          (row) => `${row.kind} ${row.class}`,
        ),
      );
    },
  };
}
