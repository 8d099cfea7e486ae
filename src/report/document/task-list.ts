import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, fold, heading, paragraph } from './block.js';

/** A longer table than this makes a Markdown viewer slow; the CSV has them all. */
const most = 500;

/** All counted tasks with class, kind and effort, folded: what every figure adds up from. */
export function taskListBlocks(audit: Audit, { text, format }: Rendering): Block[] {
  const say = text.report;
  const unit = audit.effort.unit;
  const shown = audit.tasks.slice(0, most);
  if (shown.length === 0) return [];
  const all = format.number(audit.tasks.length);
  return [
    heading(3, say.sections.tasks, 'tasks'),
    ...(audit.tasks.length > most ? [paragraph(say.listedTasks(format.number(shown.length), all))] : []),
    fold(say.showRows(format.number(shown.length)), {
      type: 'table',
      caption: say.sections.tasks,
      head: [
        say.columns.key,
        say.columns.title,
        say.columns.class,
        say.columns.kind,
        ...(unit === 'tasks' ? [] : [say.columns.effort[unit]]),
        say.columns.sure,
      ],
      align: ['left', 'left', 'left', 'left', ...(unit === 'tasks' ? [] : ['right' as const]), 'right'],
      rows: shown.map(({ task, decision, effort }) => [
        { task: task.id },
        task.title,
        text.words.classes[decision.class],
        text.words.kinds[decision.kind],
        ...(unit === 'tasks' ? [] : [format.effortShort(effort.amount, unit)]),
        format.likelihood(decision.confidence),
      ]),
    }),
  ];
}
