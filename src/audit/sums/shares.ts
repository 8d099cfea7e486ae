import type { Class } from '../../classify/taxonomy.js';
import type { ShareEstimate } from '../../statistics/estimate.js';
import type { Bar, BarShare, ClassShare, KindRow, Shares } from '../audit.js';
import { shareOf } from './mix.js';

/** What the rows say, by the sums of their kinds, and beside it what is likely true (null where nothing counts). */
export function shares(kinds: readonly KindRow[], estimate: ShareEstimate): Shares {
  const rows: Record<Bar, { effort: number; tasks: number }> = {
    growth: { effort: 0, tasks: 0 },
    support: { effort: 0, tasks: 0 },
    other: { effort: 0, tasks: 0 },
    unclear: { effort: 0, tasks: 0 },
  };
  let total = 0;
  for (const { class: bar, effort, tasks } of kinds) {
    rows[bar].effort += effort;
    rows[bar].tasks += tasks;
    total += effort;
  }
  const barOf = (bar: Bar): BarShare => ({ ...rows[bar], share: shareOf(rows[bar].effort, total) });
  const classOf = (name: Class): ClassShare => {
    const known = total > 0 ? estimate.shares[name] : undefined;
    return {
      ...barOf(name),
      estimate: known?.estimate ?? null,
      low: known?.low ?? null,
      high: known?.high ?? null,
    };
  };
  return {
    growth: classOf('growth'),
    support: classOf('support'),
    other: classOf('other'),
    unclear: barOf('unclear'),
  };
}
