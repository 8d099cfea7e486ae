import type { Mix, RequesterRow } from '../../audit/audit.js';
import { byText } from './order.js';

/** Nameless rows of one department as one row, most support work first; every total stays what it was. */
export function joinedRequesters(rows: readonly RequesterRow[]): RequesterRow[] {
  const departments = new Map<string, RequesterRow>();
  const named: RequesterRow[] = [];
  for (const row of rows) {
    if (row.name !== null) {
      named.push(row);
      continue;
    }
    const key = row.department?.toLowerCase() ?? '';
    const other = departments.get(key);
    departments.set(key, other ? joined(other, row) : row);
  }
  return [...named, ...departments.values()].sort(
    (a, b) =>
      b.supportEffort - a.supportEffort ||
      b.mix.total - a.mix.total ||
      byText(a.name ?? a.department ?? '', b.name ?? b.department ?? ''),
  );
}

function joined(a: RequesterRow, b: RequesterRow): RequesterRow {
  const efforts = new Map(a.byKind.map(({ kind, effort }) => [kind, effort]));
  for (const { kind, effort } of b.byKind) efforts.set(kind, (efforts.get(kind) ?? 0) + effort);
  const byKind = [...efforts]
    .map(([kind, effort]) => ({ kind, effort }))
    .sort((one, other) => other.effort - one.effort || byText(one.kind, other.kind));
  return {
    ...a,
    supportEffort: a.supportEffort + b.supportEffort,
    supportTasks: a.supportTasks + b.supportTasks,
    kinds: byKind.map(({ kind }) => kind),
    byKind,
    mix: sum(a.mix, b.mix),
  };
}

function sum(a: Mix, b: Mix): Mix {
  const keys = Object.keys(a) as (keyof Mix)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as Mix;
}
