import type { Draft } from '../task-draft.js';
import type { TableTool } from '../tools/tool.js';
import { type Builder, type BuildSettings, builder } from './build.js';
import { loneCell } from './cells.js';
import { findColumns } from './columns.js';
import { header, headerKey } from './header.js';

/** A table whose header comes again over each group of rows, and monday.com's sub-items under their item. */
export interface GroupedRows {
  /** Whether the row is the header once more, or the header of sub-items: no task. */
  isHeader(cells: readonly string[]): boolean;
  /** A lone first cell, which is a group's name if the header follows. */
  mayBeHeading(cells: readonly string[]): boolean;
  /** The draft of a sub-item, which lies one column to the right; undefined for every other row. */
  subItem(cells: readonly string[], line: number): Draft | undefined;
  /** Gives a draft its group and its board, and remembers it for the sub-items below. */
  place(draft: Draft): void;
  enter(group: string): void;
  settle(): void;
}

/** @param above the rows above the first header: the board's name first, the first group's name last. */
export function groupedRows(
  top: readonly string[],
  above: readonly (readonly string[])[],
  tool: TableTool,
  settings: BuildSettings,
): GroupedRows {
  const names = top.map((cell) => cell.trim());
  const titles = above.map(loneCell).filter((cell) => cell !== '');
  const board = tool.groups && titles.length > 1 ? titles[0] : undefined;
  let group = tool.groups ? titles.at(-1) : undefined;
  let item: Draft | undefined;
  let subs: Builder | undefined;
  const settled: Builder[] = [];

  return {
    isHeader(cells) {
      if (tool.groups && headerKey(cells[0] ?? '') === 'subitems' && headerKey(cells[1] ?? '') !== '') {
        subs = builder(
          tool,
          findColumns(header(cells.map((cell, at) => (at === 0 ? '' : cell))), tool, {}, settings.file),
          settings,
        );
        settled.push(subs);
        return true;
      }
      if (names.length < 2 || cells[0]?.trim() !== names[0]) return false;
      for (let at = 1; at < names.length; at += 1) if ((cells[at] ?? '').trim() !== names[at]) return false;
      return true;
    },
    mayBeHeading: (cells) =>
      names.length > 1 && (cells[0] ?? '') !== '' && loneCell(cells) === cells[0]?.trim(),
    subItem(cells, line) {
      if (!subs) return undefined;
      if ((cells[0] ?? '').trim() !== '') {
        subs = undefined;
        return undefined;
      }
      if (subs.kind(cells) !== 'task') return undefined;
      const draft = subs.row(cells, line);
      return item && draft.task.title !== '' ? { ...draft, above: item } : undefined;
    },
    place(draft) {
      if (!draft.above) item = draft;
      if (board !== undefined) draft.task.project ??= board;
      if (group !== undefined && !draft.task.labels.includes(group))
        draft.task.labels = [...draft.task.labels, group];
    },
    enter(name) {
      group = name;
      subs = undefined;
    },
    settle() {
      for (const build of settled) {
        build.dates.settle();
        build.numbers.settle();
      }
    },
  };
}
