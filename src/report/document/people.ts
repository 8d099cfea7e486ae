import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, heading } from './block.js';
import { findingBlocks } from './finding.js';
import { legendOf, partsOf } from './mix.js';

/** Each person's work by class, in the order of the alphabet: nobody is ranked. */
export function peopleBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const unit = audit.effort.unit;
  const title = heading(2, say.sections.people, 'people');
  const rows = [...audit.people].sort((a, b) => compare(a.name ?? '\uffff', b.name ?? '\uffff'));
  if (!rows.some((row) => row.name !== null)) return [];
  return [
    title,
    ...findingBlocks('people', audit, rendering),
    {
      type: 'chart',
      chart: {
        kind: 'stack',
        name: 'people',
        title: say.sections.people,
        alt: say.peopleAlt,
        legend: legendOf(text),
        rows: rows.map((row) => ({
          label: row.name ?? text.words.nobody,
          parts: partsOf(row.mix),
          shown: format.effortShort(unit === 'tasks' ? row.mix.tasks : row.mix.total, unit),
        })),
      },
    },
    {
      type: 'table',
      caption: say.sections.people,
      head: [
        say.columns.person,
        say.columns.growth,
        say.columns.support,
        say.columns.other,
        say.columns.unclear,
        say.columns.kinds,
      ],
      align: ['left', 'right', 'right', 'right', 'right', 'left'],
      rows: rows.map((row) => [
        row.name ?? text.words.nobody,
        ...[row.mix.growth, row.mix.support, row.mix.other, row.mix.unclear].map((amount) =>
          format.effortShort(amount, unit),
        ),
        row.kinds
          .slice(0, 3)
          .map((kind) => text.words.kinds[kind])
          .join(', '),
      ]),
    },
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
