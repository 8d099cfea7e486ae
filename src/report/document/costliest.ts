import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, heading } from './block.js';

const shown = 10;

/** The ten support tasks that took most, with their keys. */
export function costliestBlocks(audit: Audit, { text, format }: Rendering): Block[] {
  const say = text.report;
  const unit = audit.effort.unit;
  const rows = audit.tasks
    .filter(({ decision, effort }) => decision.class === 'support' && effort.amount > 0)
    .slice(0, shown);
  if (rows.length === 0 || unit === 'tasks') return [];
  return [
    heading(2, say.sections.costliest, 'costliest'),
    {
      type: 'table',
      caption: say.sections.costliest,
      head: [
        say.columns.key,
        say.columns.title,
        say.columns.requester,
        say.columns.kind,
        say.columns.effort[unit],
        say.columns.sure,
      ],
      align: ['left', 'left', 'left', 'left', 'right', 'right'],
      rows: rows.map(({ task, decision, effort }) => [
        { task: task.id },
        task.title,
        task.requester ?? text.words.nobody,
        text.words.kinds[decision.kind],
        format.effortShort(effort.amount, unit),
        format.likelihood(decision.confidence),
      ]),
    },
  ];
}
