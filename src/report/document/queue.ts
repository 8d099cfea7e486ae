import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, heading } from './block.js';
import { findingBlocks, findingOf } from './finding.js';

/** How long growth work and sales requests wait, by Kaplan-Meier medians with their intervals. */
export function queueBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const title = heading(2, say.sections.queue, 'queue');
  const finding = findingOf('queue', audit);
  if (!finding || finding.level === 'unknown') return [];
  const rows = (['growth', 'support'] as const).map((name) => ({ name, time: finding.figures[name] }));
  const days = (value: number | null) => (value === null ? '–' : format.number(value));
  const max = Math.max(1, ...rows.map(({ time }) => time.high ?? time.median ?? 0));
  return [
    title,
    ...findingBlocks('queue', audit, rendering),
    {
      type: 'chart',
      chart: {
        kind: 'bars',
        name: 'queue',
        title: say.sections.queue,
        alt: say.queueAlt(days(finding.figures.growth.median), days(finding.figures.support.median)),
        note: say.medianNote,
        max,
        rows: rows.map(({ name, time }) => ({
          label: text.words.classes[name],
          value: time.median ?? 0,
          low: time.low ?? undefined,
          high: time.high ?? undefined,
          shown: say.days(days(time.median)),
          tone: name,
        })),
      },
    },
    {
      type: 'table',
      caption: say.sections.queue,
      head: [
        say.columns.class,
        say.columns.median,
        say.columns.interval,
        say.columns.tasks,
        say.columns.open,
      ],
      align: ['left', 'right', 'right', 'right', 'right'],
      rows: rows.map(({ name, time }) => [
        text.words.classes[name],
        days(time.median),
        `${days(time.low)}–${time.high === null ? '…' : days(time.high)}`,
        format.number(time.tasks),
        format.number(time.open),
      ]),
    },
  ];
}
