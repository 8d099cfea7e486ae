import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import type { Inline } from './block.js';
import { findingOf } from './finding.js';

const most = 3;
/** Of all requests; a smaller part is no figure for a summary. */
const worthTelling = 0.05;

/** A figure of the summary, and the id of the section that proves it. */
export interface Figure {
  label: string;
  shown: string;
  section: string;
}

/** Three figures that say more than the verdict does: the first that the data have, in this order. */
export function figuresOf(audit: Audit, rendering: Rendering): Figure[] {
  if (audit.input.tasksCounted === 0) return [];
  const ways = [support, misused, money, gap, repeats, largestKind, growth];
  return ways.flatMap((way) => way(audit, rendering) ?? []).slice(0, most);
}

type Way = (audit: Audit, rendering: Rendering) => Figure | undefined;

const support: Way = (audit, rendering) => {
  const label = rendering.text.report.figures.support[audit.effort.unit];
  return { label, shown: amount(audit.shares.support.effort, rendering), section: 'shares' };
};

const misused: Way = (audit, rendering) => {
  const finding = findingOf('misused-work', audit);
  if (!finding || finding.level === 'unknown') return undefined;
  const label = rendering.text.report.figures.misused[audit.effort.unit];
  return { label, shown: amount(finding.figures.effort, rendering), section: 'skill-fit' };
};

const money: Way = (audit, { text, format }) =>
  audit.money && audit.money.support > 0
    ? {
        label: text.report.figures.money,
        shown: format.money(audit.money.support, audit.money.currency),
        section: 'shares',
      }
    : undefined;

/** What growth work lacks lately. */
const gap: Way = (audit, rendering) => {
  const finding = findingOf('growth-balance', audit);
  if (!finding || finding.level === 'unknown') return undefined;
  const [first] = finding.figures.missing;
  if (!first) return undefined;
  const { text, format } = rendering;
  const since = format.date(finding.figures.recentFrom);
  return {
    label: text.report.figures.gap[audit.effort.unit](text.words.kinds[first.kind], since),
    shown: amount(first.recent, rendering),
    section: 'growth-balance',
  };
};

const repeats: Way = (audit, rendering) => {
  const finding = findingOf('repeats', audit);
  if (!finding || finding.level === 'unknown' || finding.figures.share < worthTelling) return undefined;
  const label = rendering.text.report.figures.repeats[audit.effort.unit];
  return { label, shown: amount(finding.figures.effort, rendering), section: 'repeats' };
};

const largestKind: Way = (audit, rendering) => {
  const [top] = audit.kinds
    .filter((row) => row.class === 'support' && row.effort > 0)
    .sort((a, b) => b.effort - a.effort);
  if (!top) return undefined;
  const { text } = rendering;
  const label = text.report.figures.kind[audit.effort.unit](text.words.kinds[top.kind]);
  return { label, shown: amount(top.effort, rendering), section: 'kinds' };
};

const growth: Way = (audit, rendering) => {
  const label = rendering.text.report.figures.growth[audit.effort.unit];
  return { label, shown: amount(audit.shares.growth.effort, rendering), section: 'shares' };
};

/** The label names the unit already. */
function amount(effort: number, { format }: Rendering): string {
  const whole = effort >= 10 || Math.abs(effort - Math.round(effort)) < 0.05;
  return format.number(effort, whole ? 0 : 1);
}

/** A figure as a row of the summary's table. */
export function figureRow({ label, shown, section }: Figure): Inline[] {
  return [{ link: label, to: section }, { strong: shown }];
}
