import { classOf, type Kind } from '../classify/taxonomy.js';
import { medianOf } from './amounts.js';
import type { Board, Row } from './board.js';
import type { Measured } from './measure.js';

/**
 * What stands in for a missing figure: the median of the tasks of the same kind that have one (whatever the
 * period), else of the same class, else of all. Each median is worked out when the first gap asks for it: most boards
 * on most bases lack nothing.
 */
export function fillerFor(board: Board, measured: Measured): (row: Row) => number | undefined {
  let byKind: Map<Kind, number[]> | undefined;
  const medians = new Map<string, number | undefined>();
  const medianAmong = (name: string, wanted: (kind: Kind) => boolean) => {
    if (!medians.has(name)) {
      byKind ??= amountsByKind(board, measured);
      medians.set(name, medianOf([...byKind].flatMap(([kind, amounts]) => (wanted(kind) ? amounts : []))));
    }
    return medians.get(name);
  };
  // A kind belongs to one class, whatever the classifier made of the task.
  return ({ decided: { decision } }) => {
    const own = classOf(decision.kind);
    return (
      medianAmong(decision.kind, (kind) => kind === decision.kind) ??
      medianAmong(own, (kind) => classOf(kind) === own) ??
      medianAmong('all', () => true)
    );
  };
}

function amountsByKind(board: Board, measured: Measured): Map<Kind, number[]> {
  const groups = new Map<Kind, number[]>();
  for (const row of board.rows) {
    if (row.standing !== 'counts') continue;
    const amount = measured.amountOf(row);
    if (amount === undefined) continue;
    const { kind } = row.decided.decision;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [amount]);
    else group.push(amount);
  }
  return groups;
}
