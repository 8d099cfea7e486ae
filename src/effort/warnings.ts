import type { Warning } from '../task.js';
import type { Board } from './board.js';
import type { EffortOptions, EffortWarnings } from './effort.js';
import type { Measured } from './measure.js';
import { isOpen } from './period.js';

/** A warning of this room; the type holds code and args together. */
export function warn<Code extends keyof EffortWarnings>(code: Code, args: EffortWarnings[Code]): Warning {
  return { code, args };
}

/** What the user should know of how the figures came about. */
export function warningsOf(
  board: Board,
  measured: Measured,
  across: { ids: readonly string[]; effort: number },
  options: EffortOptions,
): Warning[] {
  const warnings: Warning[] = [...(measured.warnings ?? [])];
  const strange = board.rows.filter(
    ({ task, standing }) => standing === 'counts' && task.status && !task.statusCategory,
  );
  if (strange.length > 0) {
    const statuses = [...new Set(strange.map(({ task }) => task.status))].sort().slice(0, 5).join(', ');
    warnings.push(warn('status-not-understood', { tasks: strange.length, statuses }));
  }
  if (across.ids.length > 0) {
    warnings.push(warn('across-period', { tasks: across.ids.length, effort: across.effort }));
  }
  if (!isOpen(options)) {
    const undated = board.rows.filter((row) => row.standing === 'counts' && row.bookingDay === undefined);
    if (undated.length > 0) warnings.push(warn('undated-left-out', { tasks: undated.length }));
  }
  return warnings;
}
