import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, heading } from './block.js';
import { findingBlocks, findingOf } from './finding.js';

const shown = 8;
const mostKeys = 5;

/** Clusters of near-identical requests, the costliest first, each with its keys. */
export function repeatsBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const unit = audit.effort.unit;
  const title = heading(2, say.sections.repeats, 'repeats');
  const finding = findingOf('repeats', audit);
  if (!finding || finding.level === 'unknown') return [];
  if (finding.figures.clusters.length === 0) return [title, ...findingBlocks('repeats', audit, rendering)];
  const clusters = finding.figures.clusters.slice(0, shown);
  return [
    title,
    ...findingBlocks('repeats', audit, rendering),
    {
      type: 'table',
      caption: say.sections.repeats,
      head: [
        say.columns.title,
        say.columns.count,
        ...(unit === 'tasks' ? [] : [say.columns.effort[unit]]),
        say.columns.keys,
      ],
      align: ['left', 'right', ...(unit === 'tasks' ? [] : ['right' as const]), 'left'],
      rows: clusters.map((cluster) => [
        cluster.title,
        format.number(cluster.count),
        ...(unit === 'tasks' ? [] : [format.effortShort(cluster.effort, unit)]),
        keys(cluster.tasks, rendering),
      ]),
    },
  ];
}

/** The first keys of a cluster; the fold above has them all. */
function keys(tasks: readonly string[], { format }: Rendering): string {
  const rest = tasks.length - mostKeys;
  return `${tasks.slice(0, mostKeys).join(', ')}${rest > 0 ? ` … +${format.number(rest)}` : ''}`;
}
