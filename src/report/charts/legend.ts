import type { StackChart } from '../document/block.js';

/** Only the parts that some row has: a legend of what is not there only asks to be looked for. */
export function usedLegend(chart: StackChart): StackChart['legend'] {
  const used = new Set(
    chart.rows.flatMap(({ parts }) => parts.filter(({ share }) => share > 0).map(({ tone }) => tone)),
  );
  return chart.legend.filter(({ tone }) => used.has(tone));
}
