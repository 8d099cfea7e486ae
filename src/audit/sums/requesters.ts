import type { RequesterRow } from '../audit.js';
import { askerOf, type NameBook } from '../names.js';
import { addKind, addTo, emptyTally, rowsByEffort, type Tally } from './mix.js';
import { byText } from './order.js';
import type { Sum } from './sum.js';

interface Asking extends Tally {
  name: string | null;
  /** The department that team.yaml puts the name in; it goes before what the tasks say. */
  team: string | undefined;
  departments: Map<string, number>;
  supportTasks: number;
}

/** One row per requester (per department where no person is named), most support work first; they sum to the whole. */
export function requesterSum(names: NameBook): Sum<RequesterRow[]> {
  const byName = new Map<string, Asking>();
  const byDepartment = new Map<string, Asking>();
  return {
    add({ task, decision, effort }) {
      const name = askerOf(task, names);
      const told = task.requesterDepartment?.trim() || undefined;
      const rows = name === null ? byDepartment : byName;
      const key = name ?? told?.toLowerCase() ?? '';
      let row = rows.get(key);
      if (!row) {
        const team = name === null ? undefined : names.department(name);
        row = { ...emptyTally(), name, team, departments: new Map(), supportTasks: 0 };
        rows.set(key, row);
      }
      const department = row.team ?? told;
      addTo(row.mix, decision.class, effort.amount, 1);
      if (department) row.departments.set(department, (row.departments.get(department) ?? 0) + 1);
      if (decision.class === 'support') {
        row.supportTasks += 1;
        addKind(row.kinds, decision.kind, effort.amount);
      }
    },
    rows: () => [...byName.values(), ...byDepartment.values()].map(rowOf).sort(bySupport),
  };
}

function rowOf({ name, departments, mix, kinds, supportTasks }: Asking): RequesterRow {
  const [department] = [...departments].sort(([a, first], [b, second]) => second - first || byText(a, b));
  const byKind = rowsByEffort(kinds);
  return {
    name,
    department: department?.[0] ?? null,
    supportEffort: mix.support,
    supportTasks,
    kinds: byKind.map(({ kind }) => kind),
    byKind,
    mix,
  };
}

/** Named before nameless among equals, and never by the order of the rows. */
function bySupport(a: RequesterRow, b: RequesterRow): number {
  return (
    b.supportEffort - a.supportEffort ||
    b.mix.total - a.mix.total ||
    Number(a.name === null) - Number(b.name === null) ||
    byText(a.name ?? a.department ?? '', b.name ?? b.department ?? '')
  );
}
