import { byAmount } from './sums/order.js';

/** The fewest rows that hold at least half of the whole, and their share of it (0..1). */
export function concentration<Row extends { name: string; effort: number }>(
  rows: readonly Row[],
): { count: number; share: number; names: string[] } {
  const total = rows.reduce((sum, row) => sum + row.effort, 0);
  if (total <= 0) return { count: 0, share: 0, names: [] };
  const names: string[] = [];
  let held = 0;
  for (const row of rows.toSorted(
    byAmount(
      ({ effort }) => effort,
      ({ name }) => name,
    ),
  )) {
    if (held >= total / 2) break;
    names.push(row.name);
    held += row.effort;
  }
  return { count: names.length, share: held / total, names };
}
