import type { Decision } from '../classify/decision.js';
import { sumOf } from './amounts.js';
import type { Board } from './board.js';
import { measureCalendar } from './calendar.js';
import type { CountedTask, EffortResult } from './effort.js';
import type { Alternative, SensitivityInput } from './sensitivity.js';
import { settle } from './settle.js';

/** Tasks that one doubter would strike out as outliers. */
const largest = 3;
/** Half and twice the default number of working days that a task without a start counts. */
const otherMaxDays = [5, 20];

/** The verdict's ratio without the largest tasks, without the busiest person, and by other definitions. */
export function alternativesTo(board: Board, input: SensitivityInput): Alternative[] {
  return [
    withoutLargest(input),
    withoutBusiest(input),
    ...withOtherMaxDays(board, input),
    bySalesDefinition(input),
  ].flat();
}

function withoutLargest({ result: { counted, unit }, ratioOf }: SensitivityInput): Alternative[] {
  // Where every task is one, none is larger than another.
  if (unit === 'tasks' || counted.length <= largest) return [];
  // Sorting is stable and the tasks are in the order of their ids, so equals are struck out by id.
  const struck = new Set([...counted].sort((a, b) => b.effort.amount - a.effort.amount).slice(0, largest));
  const supportRatio = ratioOf(counted.filter((item) => !struck.has(item)));
  return [{ code: 'without-largest', args: { tasks: largest }, supportRatio }];
}

function withoutBusiest({ result: { counted }, ratioOf }: SensitivityInput): Alternative[] {
  const amounts = new Map<string, number>();
  for (const { effort } of counted) {
    for (const { assignee, amount } of effort.bookings) {
      if (assignee !== undefined) amounts.set(assignee, (amounts.get(assignee) ?? 0) + amount);
    }
  }
  const [busiest] = [...amounts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (busiest === undefined || amounts.size < 2) return [];
  const [person] = busiest;
  const others = counted.flatMap((item) => withoutPerson(item, person));
  return [{ code: 'without-busiest', args: { person }, supportRatio: ratioOf(others) }];
}

/** The task with what others did on it; nothing where nobody else did. */
function withoutPerson(item: CountedTask, person: string): CountedTask[] {
  if (!item.effort.bookings.some(({ assignee }) => assignee === person)) return [item];
  const bookings = item.effort.bookings.filter(({ assignee }) => assignee !== person);
  if (bookings.length === 0) return [];
  return [{ ...item, effort: { ...item.effort, bookings, amount: sumOf(bookings, ({ amount }) => amount) } }];
}

function withOtherMaxDays(board: Board, { options, result, ratioOf }: SensitivityInput): Alternative[] {
  if (result.basis !== 'calendar') return [];
  return otherMaxDays.flatMap((days): Alternative[] => {
    if (days === options.maxDays) return [];
    const other: EffortResult = settle(board, measureCalendar(board, { ...options, maxDays: days }), {
      ...options,
      fills: options.effort === 'auto',
    });
    return [{ code: 'max-days', args: { days }, supportRatio: ratioOf(other.counted) }];
  });
}

/** Sales would say: a brochure or a fair is marketing, unless somebody in sales is named as its customer. */
function bySalesDefinition({ result: { counted }, ratioOf, namesSeller }: SensitivityInput): Alternative[] {
  let moved = 0;
  const theirs = counted.map((item): CountedTask => {
    const { kind } = item.decision;
    if ((kind !== 'collateral' && kind !== 'sales-events') || namesSeller(item)) return item;
    moved++;
    return asGrowth(item);
  });
  return [{ code: 'sales-definition', args: { tasks: moved }, supportRatio: ratioOf(theirs) }];
}

/** A task that was decided becomes growth for certain; of an unclear one, only what spoke for support does. */
function asGrowth(item: CountedTask): CountedTask {
  const { decision } = item;
  const { craft, confidence, kind } = decision;
  const { growth, support, other } = decision.probabilities;
  // The evidence is left behind: it is made when somebody looks, and copying would look.
  const decided: Decision =
    decision.class === 'unclear'
      ? {
          class: 'unclear',
          kind,
          craft,
          confidence,
          probabilities: { growth: growth + support, support: 0, other },
          decidedBy: 'model',
          evidence: [],
        }
      : {
          class: 'growth',
          kind: 'demand',
          craft,
          confidence,
          probabilities: { growth: 1, support: 0, other: 0 },
          decidedBy: 'rule',
          evidence: [],
        };
  return { ...item, decision: decided };
}
