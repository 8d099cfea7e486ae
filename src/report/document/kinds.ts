import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, capital, heading } from './block.js';

/** Every kind of work with its effort; the rows sum to the whole. */
export function kindsBlocks(audit: Audit, { text, format }: Rendering): Block[] {
  const say = text.report;
  const unit = audit.effort.unit;
  const rows = audit.kinds.filter((row) => row.tasks > 0);
  if (rows.length === 0) return [];
  return [
    heading(3, say.sections.kinds, 'kinds'),
    {
      type: 'table',
      caption: say.sections.kinds,
      head: [
        say.columns.kind,
        say.columns.class,
        say.columns.share,
        ...(unit === 'tasks' ? [] : [say.columns.effort[unit]]),
        say.columns.tasks,
      ],
      align: ['left', 'left', 'right', ...(unit === 'tasks' ? [] : ['right' as const]), 'right'],
      rows: rows.map((row) => [
        capital(text.words.kinds[row.kind]),
        text.words.classes[row.class],
        row.share === null ? '–' : format.percent(row.share),
        ...(unit === 'tasks' ? [] : [format.effortShort(row.effort, unit)]),
        format.number(row.tasks),
      ]),
    },
  ];
}
