import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, capital, heading } from './block.js';
import { findingBlocks, isKnown } from './finding.js';

/** Growth work by kind. */
export function growthBalanceBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const unit = audit.effort.unit;
  const rows = audit.kinds.filter((row) => row.class === 'growth').sort((a, b) => b.effort - a.effort);
  const top = rows[0];
  const title = heading(2, say.sections.growthBalance, 'growth-balance');
  if (!top || top.effort <= 0) {
    return isKnown('growth-balance', audit)
      ? [title, ...findingBlocks('growth-balance', audit, rendering)]
      : [];
  }
  return [
    title,
    ...findingBlocks('growth-balance', audit, rendering),
    {
      type: 'chart',
      chart: {
        kind: 'bars',
        name: 'growth-balance',
        title: say.sections.growthBalance,
        alt: say.growthAlt(text.words.kinds[top.kind]),
        max: top.effort,
        rows: rows.map((row) => ({
          label: capital(text.words.kinds[row.kind]),
          value: row.effort,
          shown: format.effortShort(row.effort, unit),
          tone: 'growth',
        })),
      },
    },
  ];
}
