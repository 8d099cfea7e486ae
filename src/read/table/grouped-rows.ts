import type { Draft } from '../task-draft.js';
import type { TableTool } from '../tools/tool.js';
import type { BuildSettings } from './build.js';
import type { Columns } from './columns.js';

/** What a table with its header repeated over each group needs beside its rows. */
export interface GroupedRows {
  isHeader(cells: readonly string[]): boolean;
  mayBeHeading(cells: readonly string[]): boolean;
  subRow(cells: readonly string[], line: number): Draft | undefined;
  place(draft: Draft, group: string | undefined): void;
  settle(): void;
}

export function groupedRows(
  top: readonly string[],
  _tool: TableTool,
  _columns: Columns,
  _settings: BuildSettings,
): GroupedRows {
  const names = top.map((cell) => cell.trim());
  return {
    isHeader(cells) {
      if (names.length < 2 || cells[0]?.trim() !== names[0]) return false;
      for (let at = 0; at < names.length; at += 1) if ((cells[at] ?? '').trim() !== names[at]) return false;
      return true;
    },
    mayBeHeading(cells) {
      if (names.length < 2 || (cells[0] ?? '') === '') return false;
      for (let at = 1; at < cells.length; at += 1)
        if (cells[at] !== '' && cells[at]?.trim() !== '') return false;
      return true;
    },
    subRow: () => undefined,
    place(draft, group) {
      if (group !== undefined && !draft.task.labels.includes(group)) draft.task.labels.push(group);
    },
    settle() {},
  };
}
