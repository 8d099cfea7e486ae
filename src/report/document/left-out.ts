import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, capital, fold, heading, paragraph } from './block.js';
import { keysOf } from './finding.js';

/** What is no part of the figures, why, and which tasks. */
export function leftOutBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const rows = audit.input.leftOut.filter((row) => row.tasks > 0);
  const unit = audit.effort.unit;
  const title = heading(3, say.sections.leftOut, 'left-out');
  if (rows.length === 0) return [title, paragraph(say.leftOutNone)];
  return [
    title,
    paragraph(say.leftOutSome(format.number(audit.input.tasksRead), format.number(audit.input.tasksCounted))),
    {
      type: 'table',
      caption: say.sections.leftOut,
      head: [say.columns.reason, say.columns.tasks, ...(unit === 'tasks' ? [] : [say.columns.effort[unit]])],
      align: ['left', 'right', ...(unit === 'tasks' ? [] : ['right' as const])],
      rows: rows.map((row) => [
        capital(text.words.reasons[row.reason]),
        format.number(row.tasks),
        // An effort of nothing is one that nobody knows.
        ...(unit === 'tasks' ? [] : [row.effort > 0 ? format.effortShort(row.effort, unit) : '–']),
      ]),
    },
    ...rows
      .filter(({ ids }) => ids.length > 0)
      .map(({ reason, ids }) =>
        fold(
          `${capital(text.words.reasons[reason])}: ${text.terminal.tasks(format.number(ids.length))}`,
          paragraph(...keysOf(ids, rendering)),
        ),
      ),
  ];
}
