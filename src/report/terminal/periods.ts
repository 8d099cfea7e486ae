import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { spark } from './bar.js';
import { together, wrap } from './wrap.js';

/** A block per period for the support ratio of its rows; no more periods than a screen holds. */
export function periodsSection(audit: Audit, { text, format, width }: Rendering): string[] {
  const known = audit.periods.filter((row) => row.supportRatio !== null);
  // A period that the data only touch says nothing of where the ratio began or ended.
  const enough = median(known.map((row) => row.total)) / 2;
  const full = known.filter((row) => row.total >= enough);
  const [first, last] = [full[0], full.at(-1)];
  if (known.length < 2 || !first || !last || first === last) return [];
  const shown = audit.periods.slice(-18);
  const label = text.terminal.by[audit.settings.by];
  const range = text.terminal.supportFromTo(
    format.percent(first.supportRatio ?? 0),
    format.percent(last.supportRatio ?? 0),
  );
  const blocks = shown
    .map((row) => together(format.periodShort(row.period), spark(row.supportRatio)))
    .join('  ');
  return wrap(`${label}  ${blocks}   ${range}`, width, '  ');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
