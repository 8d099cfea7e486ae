import { usedLegend } from '../charts/legend.js';
import { fillOf, patterns, svgChart } from '../charts/svg-chart.js';
import type { Chart, StackChart } from '../document/block.js';
import { escapeHtml } from './escape.js';

/** A chart in the page, with its legend above and its note below in the page's own letters. */
export function figureHtml(chart: Chart): string {
  const legend = chart.kind === 'stack' ? legendHtml(chart) : '';
  const intervals =
    chart.kind === 'bars' && chart.rows.some(({ low, high }) => low !== undefined && high !== undefined);
  const note =
    chart.kind === 'bars' && chart.note && intervals
      ? `<figcaption>${escapeHtml(chart.note)}</figcaption>`
      : '';
  return `<figure>${legend}${svgChart(chart)}${note}</figure>`;
}

/** Its words stand in the table below too, so a screen reader needs it no second time. */
function legendHtml(chart: StackChart): string {
  const entries = usedLegend(chart).map(({ tone, label }) => {
    const id = `legend-${chart.name}-${tone}`;
    const swatch = `<svg class="chart swatch" width="13" height="13">${patterns(id)}<rect ${fillOf(id, tone)} width="13" height="13"/></svg>`;
    return `<span>${swatch}${escapeHtml(label)}</span>`;
  });
  return `<p class="legend" aria-hidden="true">${entries.join('')}</p>`;
}
