import { splitAmount } from '../../effort/amounts.js';
import type { CountedTask } from '../../effort/effort.js';
import type { PersonRow } from '../audit.js';
import type { NameBook } from '../names.js';
import { addKind, addTo, emptyTally, kindsByEffort, type Tally } from './mix.js';
import { byAmount } from './order.js';

/**
 * One row per person, by name, because nobody is ranked; unassigned work last. Several assignees share a task's effort
 * equally, so effort sums to the whole; each of them is said to have had the task, so tasks need not.
 */
export function personRows(tasks: readonly CountedTask[], names: NameBook): PersonRow[] {
  const rows = new Map<string | null, Tally>();
  for (const { task, decision, effort } of tasks) {
    const people = doersOf(task.assignees, names);
    const parts = people.length === 1 ? [effort.amount] : splitAmount(effort.amount, people.length);
    for (const [index, name] of people.entries()) {
      let row = rows.get(name);
      if (!row) {
        row = emptyTally();
        rows.set(name, row);
      }
      addTo(row.mix, decision.class, parts[index] ?? 0, 1);
      if (decision.class !== 'unclear') addKind(row.kinds, decision.kind, parts[index] ?? 0);
    }
  }
  return [...rows]
    .map(([name, { mix, kinds }]) => ({ name, mix, kinds: kindsByEffort(kinds) }))
    .sort(
      byAmount(
        () => 0,
        (row) => row.name,
      ),
    );
}

/** Who did a task, each once; `[null]` where nobody is assigned. */
export function doersOf(assignees: readonly string[], names: NameBook): readonly (string | null)[] {
  if (assignees.length === 0) return [null];
  if (assignees.length === 1) return [names.of(assignees[0] ?? '')];
  return [...new Set(assignees.map((name) => names.of(name)))];
}
