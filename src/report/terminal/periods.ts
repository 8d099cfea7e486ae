import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { spark } from './bar.js';
import { wrap } from './wrap.js';

/** A block per period for the support ratio of its rows; no more periods than a screen holds. */
export function periodsSection(audit: Audit, { text, format, width }: Rendering): string[] {
  const known = audit.periods.filter((row) => row.supportRatio !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 2 || !first || !last) return [];
  const shown = audit.periods.slice(-18);
  const label = text.terminal.by[audit.settings.by];
  const range = text.terminal.supportFromTo(
    format.percent(first.supportRatio ?? 0),
    format.percent(last.supportRatio ?? 0),
  );
  const blocks = shown
    .map((row) => `${format.periodShort(row.period)} ${spark(row.supportRatio)}`)
    .join('  ');
  return wrap(`${label}  ${blocks}   ${range}`, width, '  ');
}
