import type { Decision } from '../classify/decision.js';
import type { JudgedTask } from '../statistics/task-evidence.js';
import { measureCalendar } from './calendar.js';
import type { Alternative, SensitivityInput } from './sensitivity.js';
import { weigh } from './weigh.js';

/** Tasks that one doubter would strike out as outliers. */
const largest = 3;
/** Half and twice the default number of working days that a task without a start counts. */
const otherMaxDays = [5, 20];

/** The verdict's ratio without the largest tasks, without the busiest person, and by other definitions. */
export function alternativesTo(input: SensitivityInput): Alternative[] {
  return [
    withoutLargest(input),
    withoutBusiest(input),
    ...withOtherMaxDays(input),
    bySalesDefinition(input),
  ].flat();
}

function withoutLargest({ result: { counted, unit }, chosen, ratioOf }: SensitivityInput): Alternative[] {
  // Where every task is one, none is larger than another.
  if (unit === 'tasks' || counted.length <= largest) return [];
  const left = chosen.slice();
  for (const at of largestIn(chosen)) left[at] = 0;
  return [{ code: 'without-largest', args: { tasks: largest }, supportRatio: ratioOf(left) }];
}

/** Where the largest amounts stand; rows are in the order of their ids, so that of equals the first by id are taken. */
function largestIn(amounts: Float64Array): number[] {
  const top: number[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at] ?? 0;
    if (top.length === largest && amount <= (amounts[top[largest - 1] ?? 0] ?? 0)) continue;
    let rank = top.length;
    while (rank > 0 && amount > (amounts[top[rank - 1] ?? 0] ?? 0)) rank--;
    top.splice(rank, 0, at);
    top.length = Math.min(top.length, largest);
  }
  return top;
}

function withoutBusiest({ board, result: { counted }, chosen, ratioOf }: SensitivityInput): Alternative[] {
  const byPerson = new Map<string, number>();
  for (const { effort } of counted) {
    for (const { assignee, amount } of effort.bookings) {
      if (assignee !== undefined) byPerson.set(assignee, (byPerson.get(assignee) ?? 0) + amount);
    }
  }
  const [busiest] = [...byPerson].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (busiest === undefined || byPerson.size < 2) return [];
  const [person] = busiest;
  const left = chosen.slice();
  let next = 0;
  // What others did on the same task stays.
  for (const { at, task } of board.rows) {
    const item = counted[next];
    if (item?.task !== task) continue;
    next++;
    for (const { assignee, amount } of item.effort.bookings)
      if (assignee === person) left[at] = (left[at] ?? 0) - amount;
  }
  return [{ code: 'without-busiest', args: { person }, supportRatio: ratioOf(left) }];
}

function withOtherMaxDays({ board, options, result, ratioOf }: SensitivityInput): Alternative[] {
  if (result.basis !== 'calendar') return [];
  return otherMaxDays.flatMap((days): Alternative[] => {
    if (days === options.maxDays) return [];
    const measured = measureCalendar(board, { ...options, maxDays: days });
    const { amounts } = weigh(board, measured, { ...options, fills: options.effort === 'auto' });
    return [{ code: 'max-days', args: { days }, supportRatio: ratioOf(amounts) }];
  });
}

/** Sales would say: a brochure or a fair is marketing, unless somebody in sales is named as its customer. */
function bySalesDefinition({ board, chosen, ratioOf, namesSeller }: SensitivityInput): Alternative[] {
  const moved = new Map<number, JudgedTask>();
  for (const { at, decided } of board.rows) {
    const { kind } = decided.decision;
    if (chosen[at] === 0 || (kind !== 'collateral' && kind !== 'sales-events') || namesSeller(decided.task))
      continue;
    moved.set(at, asGrowth(decided.decision));
  }
  const supportRatio = ratioOf(chosen, moved);
  return [{ code: 'sales-definition', args: { tasks: moved.size }, supportRatio }];
}

/** A task that was decided becomes growth for certain; of an unclear one, only what spoke for support does. */
function asGrowth(decision: Decision): JudgedTask {
  const { growth, support, other } = decision.probabilities;
  if (decision.class === 'unclear') return { probabilities: { growth: growth + support, support: 0, other } };
  return { probabilities: { growth: 1, support: 0, other: 0 }, label: 'growth' };
}
