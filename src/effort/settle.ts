import { type LeftOutReason, leftOutReasons } from '../task.js';
import type { Board, Row } from './board.js';
import type { Booking, CountedTask, EffortOptions, EffortResult, LeftOutTasks } from './effort.js';
import { fillerFor } from './fill.js';
import { bookedOnItsDay, type Measured } from './measure.js';
import { insideOf, rowIsInside } from './period.js';
import { warningsOf } from './warnings.js';

/** Counts the tasks that count and sorts the others by why they don't. */
export function settle(
  board: Board,
  measured: Measured,
  { fills, ...options }: EffortOptions & { fills: boolean },
): EffortResult {
  const fill = fills ? fillerFor(board, measured) : undefined;
  const counted: CountedTask[] = [];
  const leftOut = new Map<LeftOutReason, LeftOutTasks>();
  const across = { ids: [] as string[], effort: 0 };

  let total = 0;
  let filledTasks = 0;

  const leave = (row: Row, reason: LeftOutReason, effort: number) => {
    let group = leftOut.get(reason);
    if (group === undefined) {
      group = { reason, tasks: 0, effort: 0, ids: [], decided: [] };
      leftOut.set(reason, group);
    }
    group.tasks++;
    group.effort += effort;
    group.ids.push(row.task.id);
    group.decided.push(row.decided);
  };

  for (const row of board.rows) {
    if (row.standing === 'never-started') {
      leave(row, 'never-started', 0);
      continue;
    }
    const cancelled = row.standing === 'cancelled';
    const own = (cancelled ? (measured.spentOn ?? measured.figureOf) : measured.figureOf)(row);
    const filled = own === undefined && row.standing === 'counts' && fill !== undefined;
    const all = filled ? bookedOnItsDay(row, fill(row)) : own;
    const inside = all === undefined ? undefined : insideOf(all, options);
    if (inside === undefined || all === undefined) {
      leave(row, reasonWithoutFigure(row, options), 0);
    } else if (inside.length === 0) {
      leave(row, 'outside-period', amountIn(all));
    } else if (cancelled) {
      leave(row, 'cancelled', amountIn(inside));
    } else {
      const amount = amountIn(inside);
      const effort = { amount, basis: measured.basis, filled, bookings: inside as Booking[] };
      counted.push({ task: row.task, decision: row.decided.decision, effort });
      total += amount;
      if (filled) filledTasks++;
      if (inside !== all) {
        across.ids.push(row.task.id);
        across.effort += amountIn(all) - amount;
      }
    }
  }

  const withoutEffort = leftOut.get('no-effort')?.tasks ?? 0;
  const all = counted.length + withoutEffort;
  return {
    basis: measured.basis,
    unit: measured.unit,
    total,
    coverage: all === 0 ? 0 : (counted.length - filledTasks) / all,
    filled: filledTasks,
    counted,
    leftOut: leftOutReasons.flatMap((reason) => leftOut.get(reason) ?? []),
    warnings: warningsOf(board, measured, across, options),
    across,
    ...(measured.pointRate === undefined ? {} : { pointRate: measured.pointRate }),
  };
}

function reasonWithoutFigure(row: Row, options: EffortOptions): LeftOutReason {
  if (!rowIsInside(row, options)) return 'outside-period';
  return row.standing === 'counts' ? 'no-effort' : row.standing;
}

function amountIn(bookings: readonly Booking[]): number {
  let sum = 0;
  for (const { amount } of bookings) sum += amount;
  return sum;
}
