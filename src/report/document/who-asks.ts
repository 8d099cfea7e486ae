import type { Audit, RequesterRow } from '../../audit/audit.js';
import { ownOr } from '../own-or.js';
import type { Rendering } from '../rendering.js';
import { type Block, heading } from './block.js';
import { findingBlocks, isKnown } from './finding.js';

const shown = 12;

/** Who asks for sales support, most first. */
export function whoAsksBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const unit = audit.effort.unit;
  const asking = audit.requesters.filter((row) => row.supportTasks > 0);
  const title = heading(2, say.sections.whoAsks, 'who-asks');
  const top = asking[0];
  if (!top || !asking.some((row) => row.name !== null || row.department !== null)) {
    return isKnown('who-asks', audit) ? [title, ...findingBlocks('who-asks', audit, rendering)] : [];
  }
  const rows = asking.slice(0, shown);
  const rest = asking.slice(shown);
  const sum = (of: (row: RequesterRow) => number) => rest.reduce((total, row) => total + of(row), 0);
  const name = (row: RequesterRow) => requesterName(row, rendering);
  return [
    title,
    ...findingBlocks('who-asks', audit, rendering),
    {
      type: 'chart',
      chart: {
        kind: 'bars',
        name: 'who-asks',
        title: say.sections.whoAsks,
        alt: say.whoAsksAlt(name(top), format.effort(top.supportEffort, unit)),
        max: top.supportEffort,
        rows: rows.map((row) => ({
          label: name(row),
          value: row.supportEffort,
          shown: format.effortShort(row.supportEffort, unit),
          tone: 'support',
        })),
      },
    },
    {
      type: 'table',
      caption: say.sections.whoAsks,
      head: [
        say.columns.requester,
        ...(unit === 'tasks' ? [] : [say.columns.effort[unit]]),
        say.columns.tasks,
        say.columns.kinds,
      ],
      align: ['left', ...(unit === 'tasks' ? [] : ['right' as const]), 'right', 'left'],
      rows: [
        ...rows.map((row) => [
          name(row),
          ...(unit === 'tasks' ? [] : [format.effortShort(row.supportEffort, unit)]),
          format.number(row.supportTasks),
          row.kinds
            .slice(0, 3)
            .map((kind) => text.words.kinds[kind])
            .join(', '),
        ]),
        ...(rest.length === 0
          ? []
          : [
              [
                text.terminal.others(format.number(rest.length)),
                ...(unit === 'tasks'
                  ? []
                  : [
                      format.effortShort(
                        sum((row) => row.supportEffort),
                        unit,
                      ),
                    ]),
                format.number(sum((row) => row.supportTasks)),
                '',
              ],
            ]),
      ],
    },
  ];
}

/** "Henrik Dahl (sales)"; the department alone where no person is named. */
export function requesterName({ name, department }: RequesterRow, { text }: Rendering): string {
  const departments: Readonly<Record<string, string>> = text.words.departments;
  const place = department ? ownOr(departments, department) : undefined;
  if (name === null) return place ?? text.words.nobody;
  return place && place !== name ? `${name} (${place})` : name;
}
