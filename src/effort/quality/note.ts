import type { LeftOutReason } from '../../task.js';
import type { DecidedTask, EffortResult, TaskEffort } from '../effort.js';

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

/** A task as the checks see it: with its effort where it is in the figures, else with why it is not. */
export interface SeenTask extends DecidedTask {
  effort?: TaskEffort;
}
/**
 * A check that looks at tasks. It is shown every task once and then asked: all checks share one walk, because walking
 * 200,000 tasks takes longer than looking at them.
 */
export interface Check {
  see: (seen: SeenTask, leftOut: LeftOutReason | undefined) => void;
  notes: () => QualityNote[];
}
export type CheckFor = (input: QualityInput) => Check;

/** Whether a task is in the figures, or would be if it had effort on the basis. */
export function isCounted(leftOut: LeftOutReason | undefined): boolean {
  return leftOut === undefined || leftOut === 'no-effort';
}

/** A note on these tasks (each once), with the share of the counted effort that they have; none where there are none. */
export function noteOn(
  code: QualityCode,
  tasks: readonly SeenTask[],
  { result }: QualityInput,
  args: QualityNote['args'] = {},
): QualityNote[] {
  if (tasks.length === 0) return [];
  const ids: string[] = [];
  let touched = 0;
  for (const { task, effort } of tasks) {
    ids.push(task.id);
    if (effort !== undefined) touched += effort.amount;
  }
  const shareOfEffort = result.total > 0 ? touched / result.total : 0;
  return [{ code, tasks: ids.sort(), shareOfEffort, args: { tasks: ids.length, ...args } }];
}
