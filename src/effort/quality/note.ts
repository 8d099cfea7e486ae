import { sumOf } from '../amounts.js';
import type { DecidedTask, EffortResult } from '../effort.js';

/** One thing about the data; the words are made from code and args. */
export interface QualityNote {
  code: QualityCode;
  /** Ids. */
  tasks: string[];
  /** Share (0..1) of the counted effort that it touches; for hours on cancelled work, as much as would be that share. */
  shareOfEffort: number;
  args: Record<string, string | number>;
}

export type QualityCode =
  | 'in-the-figures'
  | 'cut-off'
  | 'no-dates'
  | 'no-assignee'
  | 'done-never-started'
  | 'open-long'
  | 'resolved-in-bulk'
  | 'overloaded-week'
  | 'hours-on-cancelled';

export interface QualityInput {
  decided: readonly DecidedTask[];
  result: EffortResult;
  /** `rows` as the reader counted them. */
  files: readonly { name: string; rows: number }[];
  /** ISO date. */
  now: string;
}

export type Check = (input: QualityInput) => QualityNote[];

/** A note on these tasks, with the share of the counted effort that they have; none where there are none. */
export function noteOn(
  code: QualityCode,
  tasks: readonly DecidedTask[],
  { result }: QualityInput,
  args: QualityNote['args'] = {},
): QualityNote[] {
  if (tasks.length === 0) return [];
  const ids = new Set(tasks.map(({ task }) => task.id));
  const touched = sumOf(result.counted, ({ task, effort }) => (ids.has(task.id) ? effort.amount : 0));
  const shareOfEffort = result.total > 0 ? touched / result.total : 0;
  return [{ code, tasks: [...ids].sort(), shareOfEffort, args: { tasks: ids.size, ...args } }];
}
