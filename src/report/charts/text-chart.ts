import type { BarChart, Chart, StackChart, Tone } from '../document/block.js';
import { clean } from '../terminal/clean.js';
import { shorten, widthOf } from '../terminal/width.js';
import { usedLegend } from './legend.js';

const room = 30;
const longestLabel = 42;
const fills: Record<Tone, string> = { growth: '█', support: '▓', other: '▒', unclear: '░', neutral: '·' };

/** A chart as lines of text, for Markdown. */
export function textChart(chart: Chart): string[] {
  const labels = chart.rows.map((row) => shorten(clean(row.label), longestLabel));
  const widest = Math.max(0, ...labels.map(widthOf));
  const line = (at: number, drawn: string, shown: string) => {
    const label = labels[at] ?? '';
    return `${label}${' '.repeat(widest - widthOf(label))}  ${drawn.padEnd(room)}  ${shown}`.trimEnd();
  };
  return chart.kind === 'bars' ? bars(chart, line) : stacks(chart, line);
}

type Line = (at: number, drawn: string, shown: string) => string;

function bars(chart: BarChart, line: Line): string[] {
  const max = Math.max(chart.max, ...chart.rows.map((row) => row.high ?? 0));
  const cells = (value: number) => (max > 0 ? Math.round((value / max) * room) : 0);
  const rows = chart.rows.map((row, at) => {
    const drawn = '▇'.repeat(row.value > 0 ? Math.max(1, cells(row.value)) : 0);
    return line(at, withInterval(drawn, row, cells), row.shown);
  });
  const intervals = chart.rows.some(({ low, high }) => low !== undefined && high !== undefined);
  return chart.note && intervals ? [...rows, '', chart.note] : rows;
}

/** The interval over the bar, from its first cell to its last: ▇▇▇├──┤ */
function withInterval(
  drawn: string,
  { low, high }: BarChart['rows'][number],
  cells: (value: number) => number,
): string {
  if (low === undefined || high === undefined || cells(high) === 0) return drawn;
  const to = Math.min(room, Math.max(2, cells(high)));
  const from = Math.max(0, Math.min(cells(low), to - 2));
  const bar = drawn.padEnd(room);
  return `${bar.slice(0, from)}├${'─'.repeat(to - from - 2)}┤${bar.slice(to)}`;
}

function stacks(chart: StackChart, line: Line): string[] {
  const legend = usedLegend(chart)
    .map(({ tone, label }) => `${fills[tone]} ${label}`)
    .join('  ');
  return [...chart.rows.map((row, at) => line(at, stack(row.parts), row.shown)), '', legend];
}

/** Parts as whole blocks that fill the room exactly: the largest remainders get the blocks that are left. */
function stack(parts: readonly { tone: Tone; share: number }[]): string {
  const exact = parts.map((part) => part.share * room);
  const whole = exact.map(Math.floor);
  const left =
    Math.round(exact.reduce((sum, value) => sum + value, 0)) - whole.reduce((sum, value) => sum + value, 0);
  const order = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order.slice(0, Math.max(0, left))) whole[at] = (whole[at] ?? 0) + 1;
  return parts.map((part, at) => fills[part.tone].repeat(whole[at] ?? 0)).join('');
}
