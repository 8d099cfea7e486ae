import type { Bar } from '../../audit/audit.js';
import type { Chart, Tone } from '../document/block.js';
import { clean } from '../terminal/clean.js';
import { shorten, widthOf } from '../terminal/width.js';

const room = 30;
const longestLabel = 26;
const fills: Record<Tone, string> = { growth: '█', support: '▓', other: '▒', unclear: '░', neutral: '·' };

/** A chart as lines of text, for Markdown. */
export function textChart(chart: Chart): string[] {
  const labels = chart.rows.map((row) => shorten(clean(row.label), longestLabel));
  const widest = Math.max(0, ...labels.map(widthOf));
  const pad = (label: string) => label + ' '.repeat(widest - widthOf(label));
  if (chart.kind === 'bars') {
    return chart.rows.map((row, at) => {
      const length = chart.max > 0 ? Math.round((row.value / chart.max) * room) : 0;
      const blocks = '▇'.repeat(row.value > 0 ? Math.max(1, length) : 0);
      return `${pad(labels[at] ?? '')}  ${blocks.padEnd(room)}  ${row.shown}`.trimEnd();
    });
  }
  const legend = chart.legend.map(({ tone, label }) => `${fills[tone]} ${label}`).join('  ');
  return [
    ...chart.rows.map((row, at) =>
      `${pad(labels[at] ?? '')}  ${stack(row.parts).padEnd(room)}  ${row.shown}`.trimEnd(),
    ),
    '',
    legend,
  ];
}

/** Parts as whole blocks that fill the room exactly: the largest remainders get the blocks that are left. */
function stack(parts: readonly { tone: Tone | Bar; share: number }[]): string {
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
