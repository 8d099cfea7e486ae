import type { Chart, StackChart } from '../document/block.js';
import { escapeHtml } from '../html/escape.js';
import { usedLegend } from './legend.js';
import { chartStyle } from './palette.js';
import { element, fillOf, heightOf, idOf } from './svg-chart.js';

const width = 640;
const line = 26;
/** Room around the drawing, where a viewer puts it on a ground of its own. */
const margin = 12;

/** A chart as a file of its own: its colours, its legend and its note inside, light or dark as the reader's system is. */
export function svgFile(chart: Chart): string {
  const above = chart.kind === 'stack' ? legend(chart) : { svg: '', height: 0 };
  const note = chart.kind === 'bars' && hasInterval(chart) ? (chart.note ?? '') : '';
  const height = above.height + heightOf(chart) + (note === '' ? 0 : line);
  const below =
    note === '' ? '' : `<text x="0" y="${height - 6}" style="font-size:13px">${escapeHtml(note)}</text>`;
  const [w, h] = [width + 2 * margin, height + 2 * margin];
  const size = `width="${w}" height="${h}" viewBox="${-margin} ${-margin} ${w} ${h}"`;
  const ground = `<rect class="ground" x="${-margin}" y="${-margin}" width="${w}" height="${h}"/>`;
  const style = `<style>${chartStyle}\n.chart .ground{fill:var(--ground)}</style>`;
  return `${element(chart, { size, width: String(width), top: above.height, inside: `${style}${ground}${above.svg}${below}` })}\n`;
}

function hasInterval(chart: Chart): boolean {
  return chart.kind === 'bars' && chart.rows.some(({ low, high }) => low !== undefined && high !== undefined);
}

function legend(chart: StackChart): { svg: string; height: number } {
  let [x, y] = [0, 0];
  const entries = usedLegend(chart).map(({ tone, label }) => {
    const size = 20 + [...label].length * 8.5 + 18;
    if (x > 0 && x + size > width + 18) [x, y] = [0, y + line];
    const drawn = `<rect ${fillOf(idOf(chart), tone)} x="${x}" y="${y + 2}" width="13" height="13"/><text x="${x + 19}" y="${y + 14}">${escapeHtml(label)}</text>`;
    x += size;
    return drawn;
  });
  return { svg: `<g>${entries.join('')}</g>`, height: y + line + 8 };
}
