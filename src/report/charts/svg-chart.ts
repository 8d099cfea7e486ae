import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { BarChart, Chart, StackChart, Tone } from '../document/block.js';
import { escapeHtml } from '../html/escape.js';

const row = { height: 48, label: 16, top: 23, bar: 14 };
/** Letters that fit on a telephone, label and figure together. */
const letters = 42;

/**
 * A chart as an SVG element as wide as the page gives it: places are in percent, so letters keep their size from telephone
 * to paper. Colours come from classes, so that the page around it may be light or dark.
 */
export function svgChart(chart: Chart): string {
  const size = `width="100%" height="${heightOf(chart)}"`;
  return element(chart, { size, width: '100%', top: 0, inside: '' });
}

/** The lines of a chart alone; a page adds the legend and the note in its own letters. */
export function heightOf(chart: Chart): number {
  return chart.rows.length * row.height;
}

/**
 * The whole element. The lines stand in an SVG of their own, so that their percents are of `width` also where a viewBox puts
 * room around it; `top` is what a legend above them takes.
 */
export function element(
  chart: Chart,
  { size, width, top, inside }: { size: string; width: string; top: number; inside: string },
): string {
  const id = idOf(chart);
  const lines = chart.kind === 'bars' ? bars(chart, id) : stacks(chart, id);
  return (
    `<svg class="chart" ${size} role="img" aria-labelledby="${id}-t ${id}-d" xmlns="http://www.w3.org/2000/svg">` +
    `<title id="${id}-t">${escapeHtml(chart.title)}</title><desc id="${id}-d">${escapeHtml(chart.alt)}</desc>` +
    `${patterns(id)}${inside}<svg y="${top}" width="${width}" height="${heightOf(chart)}" overflow="visible">${lines}</svg></svg>`
  );
}

export function idOf(chart: Chart): string {
  return `chart-${chart.name}`;
}

function bars(chart: BarChart, id: string): string {
  const highest = Math.max(chart.max, ...chart.rows.map((one) => one.high ?? one.value));
  const x = scaleLinear()
    .domain([0, highest > 0 ? highest : 1])
    .range([0, 100])
    .clamp(true);
  return chart.rows
    .map((one, at) => {
      const y = at * row.height + row.top;
      const length = one.value > 0 ? Math.max(0.5, x(one.value)) : 0;
      return (
        labels(one.label, one.shown, at) +
        rect(id, 'track', 0, 100, y) +
        (length > 0 ? rect(id, one.tone, 0, length, y) : '') +
        whisker(one, y, x)
      );
    })
    .join('');
}

/** The interval, drawn over the bar with a halo so that it is seen on every ground. */
function whisker(one: BarChart['rows'][number], top: number, x: (value: number) => number): string {
  if (one.low === undefined || one.high === undefined) return '';
  const [left, right, middle] = [x(one.low), x(one.high), top + row.bar / 2];
  const cap = row.bar / 2 + 3;
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    `<line x1="${n(x1)}%" y1="${y1}" x2="${n(x2)}%" y2="${y2}"/>`;
  const lines =
    line(left, middle - cap, left, middle + cap) +
    line(left, middle, right, middle) +
    line(right, middle - cap, right, middle + cap);
  return `<g class="halo">${lines}</g><g class="whisker">${lines}</g>`;
}

function stacks(chart: StackChart, id: string): string {
  const x = scaleLinear().domain([0, 1]).range([0, 100]).clamp(true);
  const tones = chart.legend.map(({ tone }) => tone);
  const series = stack<StackChart['rows'][number], Tone>()
    .keys(tones)
    .value((one, tone) => one.parts.find((part) => part.tone === tone)?.share ?? 0)(chart.rows);
  return chart.rows
    .map((one, at) => {
      const y = at * row.height + row.top;
      const parts = series
        .map((layer) => ({ tone: layer.key, from: layer[at]?.[0] ?? 0, to: layer[at]?.[1] ?? 0 }))
        .filter(({ from, to }) => to - from > 0.0005)
        .map(({ tone, from, to }) => rect(id, tone, x(from), x(to) - x(from), y, ' part'));
      return labels(one.label, one.shown, at) + rect(id, 'track', 0, 100, y) + parts.join('');
    })
    .join('');
}

function labels(label: string, shown: string, at: number): string {
  const y = at * row.height + row.label;
  const room = letters - shown.length;
  const all = [...label];
  const short =
    all.length > room
      ? `${all
          .slice(0, room - 1)
          .join('')
          .trimEnd()}…`
      : label;
  return `<text x="0" y="${y}">${escapeHtml(short)}</text><text class="shown" x="100%" y="${y}" text-anchor="end">${escapeHtml(shown)}</text>`;
}

function rect(id: string, tone: Tone | 'track', x: number, width: number, y: number, extra = ''): string {
  return `<rect ${fillOf(id, tone, extra)} x="${n(x)}%" y="${y}" width="${n(width)}%" height="${row.bar}"/>`;
}

/** The class and, for a pattern, the fill of a tone; `id` is that of the patterns. */
export function fillOf(id: string, tone: Tone | 'track', extra = ''): string {
  const pattern = tone === 'unclear' ? 'hatch' : tone === 'neutral' ? 'dots' : undefined;
  return `class="${tone}${extra}"${pattern ? ` fill="url(#${id}-${pattern})"` : ''}`;
}

export function patterns(id: string): string {
  return (
    `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern>` +
    `<pattern id="${id}-dots" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="dots" cx="2.5" cy="2.5" r="1.5"/></pattern></defs>`
  );
}

/** Places with two decimals: the same bytes on every machine. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
