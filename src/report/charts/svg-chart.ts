import { scaleLinear } from 'd3-scale';
import { line, stack } from 'd3-shape';
import type { BarChart, Chart, StackChart, Tone } from '../document/block.js';
import { escapeHtml } from '../html/escape.js';

// Narrow on purpose: on a telephone the drawing shrinks to two thirds, and 16 units are still readable there.
const width = 480;
const row = { height: 50, label: 18, bar: 14 };
const legendLine = 24;

/** A chart as one SVG element. Colours come from classes, so that the page around it may be light or dark. */
export function svgChart(chart: Chart): string {
  const legend = chart.kind === 'stack' ? legendOf(chart) : { svg: '', height: 0 };
  const body = chart.kind === 'bars' ? bars(chart) : stacks(chart);
  const height = legend.height + chart.rows.length * row.height;
  const id = `chart-${chart.name}`;
  return (
    `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d" xmlns="http://www.w3.org/2000/svg">` +
    `<title id="${id}-t">${escapeHtml(chart.title)}</title><desc id="${id}-d">${escapeHtml(chart.alt)}</desc>` +
    `${patterns(id)}${legend.svg.replaceAll('#hatch', `#${id}-hatch`)}<g transform="translate(0 ${legend.height})">${body.replaceAll('#hatch', `#${id}-hatch`)}</g></svg>`
  );
}

/** The same as a file of its own, with its own colours, light or dark as the reader's system is. */
export function svgFile(chart: Chart): string {
  const style = `<style>${chartStyle}</style>`;
  return `${svgChart(chart).replace(/(<svg[^>]*>)/, `$1${style}`)}\n`;
}

/** Okabe and Ito's colours, safe for the colour-blind; support and growth also differ in lightness, unclear is hatched. */
export const chartStyle = `
.chart{font-family:system-ui,sans-serif;--ink:#1c1c1c;--soft:#5c5c5c;--track:#ececec;--growth:#0072b2;--support:#d55e00;--other:#767676;--neutral:#a8a8a8;--hatch:#767676;--ground:#fff}
.chart text{font-size:16px;fill:var(--ink)}.chart .shown{font-weight:600}.chart .track{fill:var(--track)}
.chart .growth{fill:var(--growth)}.chart .support{fill:var(--support)}.chart .other{fill:var(--other)}.chart .neutral{fill:var(--neutral)}
.chart .whisker{stroke:var(--ink);stroke-width:2;fill:none}.chart .halo{stroke:var(--ground);stroke-width:5;fill:none}.chart .hatch{stroke:var(--hatch);stroke-width:3}
.chart .part{stroke:var(--ground);stroke-width:1}
@media(prefers-color-scheme:dark){.chart{--ink:#f0f0f0;--soft:#b5b5b5;--track:#333;--growth:#56b4e9;--support:#f08a3c;--other:#9a9a9a;--neutral:#6d6d6d;--hatch:#b5b5b5;--ground:#161616}}
@media print{.chart{--ink:#000;--soft:#333;--track:#ececec;--growth:#0072b2;--support:#d55e00;--other:#767676;--neutral:#a8a8a8;--hatch:#767676;--ground:#fff}}`;

function bars(chart: BarChart): string {
  const highest = Math.max(chart.max, ...chart.rows.map((one) => one.high ?? one.value));
  const x = scaleLinear()
    .domain([0, highest > 0 ? highest : 1])
    .range([0, width])
    .clamp(true);
  return chart.rows
    .map((one, at) => {
      const y = at * row.height;
      const top = y + row.label + 6;
      const value = one.value > 0 ? Math.max(2, x(one.value)) : 0;
      return (
        `${labels(one.label, one.shown, y)}<rect class="track" x="0" y="${top}" width="${width}" height="${row.bar}"/>` +
        `<rect ${fill(one.tone)} x="0" y="${top}" width="${n(value)}" height="${row.bar}"/>${whisker(one, top, x)}`
      );
    })
    .join('');
}

/** The interval, drawn over the bar with a halo so that it is seen on every ground. */
function whisker(one: BarChart['rows'][number], top: number, x: (value: number) => number): string {
  if (one.low === undefined || one.high === undefined) return '';
  const [left, right, middle] = [x(one.low), x(one.high), top + row.bar / 2];
  const cap = row.bar / 2 + 2;
  const path = [
    [
      [left, middle - cap],
      [left, middle + cap],
    ],
    [
      [left, middle],
      [right, middle],
    ],
    [
      [right, middle - cap],
      [right, middle + cap],
    ],
  ]
    .map((points) => line()(points as [number, number][]) ?? '')
    .join('');
  return `<path class="halo" d="${path}"/><path class="whisker" d="${path}"/>`;
}

function stacks(chart: StackChart): string {
  const x = scaleLinear().domain([0, 1]).range([0, width]).clamp(true);
  const tones = chart.legend.map(({ tone }) => tone);
  const series = stack<StackChart['rows'][number], Tone>()
    .keys(tones)
    .value((one, tone) => one.parts.find((part) => part.tone === tone)?.share ?? 0)(chart.rows);
  return chart.rows
    .map((one, at) => {
      const y = at * row.height;
      const parts = series
        .map((layer) => ({ tone: layer.key, from: layer[at]?.[0] ?? 0, to: layer[at]?.[1] ?? 0 }))
        .filter(({ from, to }) => to - from > 0.0005)
        .map(
          ({ tone, from, to }) =>
            `<rect ${fill(tone, 'part')} x="${n(x(from))}" y="${y + row.label + 6}" width="${n(x(to) - x(from))}" height="${row.bar}"/>`,
        );
      return `${labels(one.label, one.shown, y)}<rect class="track" x="0" y="${y + row.label + 6}" width="${width}" height="${row.bar}"/>${parts.join('')}`;
    })
    .join('');
}

function labels(label: string, shown: string, y: number): string {
  const room = 42 - shown.length;
  const letters = [...label];
  const short = letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : label;
  return `<text x="0" y="${y + row.label}">${escapeHtml(short)}</text><text class="shown" x="${width}" y="${y + row.label}" text-anchor="end">${escapeHtml(shown)}</text>`;
}

function legendOf(chart: StackChart): { svg: string; height: number } {
  let x = 0;
  let y = 0;
  const parts = chart.legend.map(({ tone, label }) => {
    const size = 20 + [...label].length * 9 + 18;
    if (x > 0 && x + size > width + 18) {
      x = 0;
      y += legendLine;
    }
    const drawn = `<rect ${fill(tone)} x="${x}" y="${y + 4}" width="13" height="13"/><text x="${x + 19}" y="${y + 16}">${escapeHtml(label)}</text>`;
    x += size;
    return drawn;
  });
  return { svg: `<g>${parts.join('')}</g>`, height: y + legendLine + 6 };
}

function patterns(id: string): string {
  return `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>`.replaceAll(
    '\n',
    '',
  );
}

function fill(tone: Tone, extra = ''): string {
  const name = extra ? ` ${extra}` : '';
  return tone === 'unclear' ? `class="unclear${name}" fill="url(#hatch)"` : `class="${tone}${name}"`;
}

/** Coordinates with one decimal: the same bytes on every machine. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
