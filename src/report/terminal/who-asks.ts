import type { Audit } from '../../audit/audit.js';
import { ownOr } from '../own-or.js';
import type { Rendering } from '../rendering.js';
import { clean } from './clean.js';
import { table } from './table.js';

const shown = 5;

/** Who asks for sales support, most first; the rest in one row, so that the column sums to the support of the rows. */
export function whoAsksSection(audit: Audit, { text, format, width }: Rendering): string[] {
  const say = text.terminal;
  const unit = audit.effort.unit;
  const asking = audit.requesters.filter((row) => row.supportTasks > 0);
  if (!asking.some((row) => row.name !== null || row.department !== null)) return [];
  const effort = (amount: number) => (unit === 'tasks' ? [] : [format.effortShort(amount, unit)]);
  const top = asking.length > shown + 1 ? asking.slice(0, shown) : asking;
  const rest = asking.slice(top.length);
  const rows = top.map((row) => [
    nameOf(row, text.words.nobody, text.words.departments),
    ...effort(row.supportEffort),
    format.number(row.supportTasks),
    row.kinds
      .slice(0, 2)
      .map((kind) => text.words.kinds[kind])
      .join(', '),
  ]);
  if (rest.length > 0) {
    const sum = (of: (row: (typeof rest)[number]) => number) =>
      rest.reduce((total, row) => total + of(row), 0);
    rows.push([
      say.others(format.number(rest.length)),
      ...effort(sum((row) => row.supportEffort)),
      format.number(sum((row) => row.supportTasks)),
      '',
    ]);
  }
  const header = [
    say.whoAsks,
    ...(unit === 'tasks' ? [] : [say.columns.effort[unit]]),
    say.columns.tasks,
    say.mostly,
  ];
  const right = { align: 'right' as const };
  return table([header, ...rows], [{ max: 34 }, ...(unit === 'tasks' ? [] : [right]), right, {}], width);
}

/** "Henrik Dahl, sales": the department is told where it is known. */
function nameOf(
  { name, department }: { name: string | null; department: string | null },
  nobody: string,
  departments: Readonly<Record<string, string>>,
): string {
  const place = department ? ownOr(departments, department) : undefined;
  if (name === null) return clean(place ?? nobody);
  return clean(place ? `${name}, ${place}` : name);
}
