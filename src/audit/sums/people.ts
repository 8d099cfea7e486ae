import type { Decision } from '../../classify/decision.js';
import { splitAmount } from '../../effort/amounts.js';
import type { PersonRow } from '../audit.js';
import type { NameBook } from '../names.js';
import { addKind, addTo, emptyTally, kindsByEffort, type Tally } from './mix.js';
import { byAmount } from './order.js';
import type { Sum } from './sum.js';

/**
 * One row per person, by name, because nobody is ranked; unassigned work last. Several assignees share a task's effort
 * equally, so effort sums to the whole; each of them is said to have had the task, so tasks need not.
 */
export function peopleSum(names: NameBook): Sum<PersonRow[]> {
  const rows = new Map<string | null, Tally>();
  const addPart = (name: string | null, { class: bar, kind }: Decision, amount: number) => {
    let row = rows.get(name);
    if (!row) {
      row = emptyTally();
      rows.set(name, row);
    }
    addTo(row.mix, bar, amount, 1);
    if (bar !== 'unclear') addKind(row.kinds, kind, amount);
  };
  return {
    add({ task, decision, effort }) {
      const only = task.assignees[0];
      const another = task.assignees[1];
      if (another === undefined) {
        addPart(only === undefined ? null : names.of(only), decision, effort.amount);
        return;
      }
      const people = doersOf(task.assignees, names);
      const parts = splitAmount(effort.amount, people.length);
      for (const [index, name] of people.entries()) addPart(name, decision, parts[index] ?? 0);
    },
    rows: () =>
      Array.from(rows, ([name, { mix, kinds }]) => ({ name, mix, kinds: kindsByEffort(kinds) })).sort(
        byAmount(
          () => 0,
          (row) => row.name,
        ),
      ),
  };
}

/** Who did a task, each once; `[null]` where nobody is assigned. */
export function doersOf(assignees: readonly string[], names: NameBook): readonly (string | null)[] {
  if (assignees.length === 0) return [null];
  if (assignees.length === 1) return [names.of(assignees[0] ?? '')];
  return [...new Set(assignees.map((name) => names.of(name)))];
}
