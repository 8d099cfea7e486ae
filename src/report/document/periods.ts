import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, capital, heading } from './block.js';
import { findingBlocks } from './finding.js';
import { legendOf, partsOf } from './mix.js';

/** Each period's work by class. */
export function periodsBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const rows = audit.periods;
  const known = rows.filter((row) => row.supportRatio !== null);
  if (rows.length < 2) return [];
  const ratio = (value: number | null | undefined) => (value == null ? '–' : format.percent(value));
  const unit = audit.effort.unit;
  return [
    heading(2, say.sections.trend, 'trend'),
    ...findingBlocks('trend', audit, rendering),
    {
      type: 'chart',
      chart: {
        kind: 'stack',
        name: 'trend',
        title: say.sections.trend,
        alt: say.trendAlt(ratio(known[0]?.supportRatio), ratio(known.at(-1)?.supportRatio)),
        legend: legendOf(text),
        rows: rows.map((row) => ({
          label: capital(format.period(row.period)),
          parts: partsOf(row),
          shown: ratio(row.supportRatio),
        })),
      },
    },
    {
      type: 'table',
      caption: say.sections.trend,
      head: [
        say.columns.period,
        say.columns.growth,
        say.columns.support,
        say.columns.other,
        say.columns.unclear,
        say.columns.ratio,
      ],
      align: ['left', 'right', 'right', 'right', 'right', 'right'],
      rows: rows.map((row) => [
        capital(format.period(row.period)),
        ...[row.growth, row.support, row.other, row.unclear].map((amount) =>
          format.effortShort(amount, unit),
        ),
        ratio(row.supportRatio),
      ]),
    },
  ];
}
