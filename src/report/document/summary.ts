import type { Audit } from '../../audit/audit.js';
import type { FindingId } from '../../audit/finding.js';
import type { Rendering } from '../rendering.js';
import { told, verdictSentence, whySentence } from '../telling.js';
import type { Text } from '../text/text.js';
import { type Block, heading, type Inline, list, paragraph, sentence } from './block.js';
import { findingOf } from './finding.js';

const mostDecisions = 3;
/** Findings whose action is a decision, and who takes it. The rest are evidence. */
const decidedBy: Partial<Record<FindingId, keyof Text['report']['decides']>> = {
  'support-ratio': 'ceo',
  'misused-work': 'head',
  repeats: 'head',
  'who-asks': 'both',
  'growth-balance': 'head',
  queue: 'both',
  'sales-loop': 'both',
  patience: 'head',
  'died-requests': 'both',
  'skill-fit': 'head',
  causes: 'ceo',
};
const gravest = ['problem', 'warning', 'note'];

/** Half a page that a chief executive may stop after: the verdict, three figures, at most three decisions. */
export function summaryBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const { from, to } = audit.input.period;
  const people = audit.people.filter((row) => row.name !== null).length;
  const subtitle = [
    ...(from && to ? [text.terminal.period(format.date(from), format.date(to))] : []),
    text.terminal.tasks(format.number(audit.input.tasksCounted)),
    ...(audit.effort.basis === 'count'
      ? []
      : [text.terminal.basis[audit.effort.basis](format.effort(audit.effort.total, audit.effort.unit))]),
    ...(people > 0 ? [say.people(format.number(people))] : []),
  ].join(' · ');
  const why = whySentence(audit, rendering);
  const decisions = decisionsOf(audit, rendering);
  return [
    heading(1, say.title, 'top'),
    paragraph(subtitle),
    paragraph(
      { strong: say.verdictIs(text.words.levels[audit.verdict.level]) },
      ` ${verdictSentence(audit, rendering)}${why ? ` ${why}` : ''}`,
    ),
    {
      type: 'table',
      caption: say.threeFigures,
      head: [say.threeFigures, ''],
      align: ['left', 'right'],
      rows: threeFigures(audit, rendering),
    },
    heading(2, say.decisions, 'decisions'),
    decisions.length > 0 ? list(decisions, true) : paragraph(say.noDecisions),
    ...(audit.detectableChange == null
      ? []
      : [paragraph(say.nextTime(format.number(Math.ceil(audit.detectableChange * 100))))]),
  ];
}

function threeFigures(audit: Audit, { text, format }: Rendering): Inline[][] {
  const say = text.report;
  const { unit } = audit.effort;
  const { supportRatio, low, high } = audit.verdict;
  const rows: Inline[][] = [];
  const amount = (effort: number) => format.number(effort);
  rows.push([say.supportAtLeast[unit], amount(audit.shares.support.effort)]);
  const misused = findingOf('misused-work', audit);
  const top = audit.kinds
    .filter((row) => row.class === 'support' && row.effort > 0)
    .sort((a, b) => b.effort - a.effort)[0];
  if (misused && misused.level !== 'unknown') rows.push([say.misused, amount(misused.figures.effort)]);
  else if (top) rows.push([say.topKind(text.words.kinds[top.kind]), format.effort(top.effort, unit)]);
  if (supportRatio !== null && low !== null && high !== null) {
    rows.push([
      say.likelyShare,
      say.likely(format.percent(supportRatio), format.number(low * 100), format.percent(high)),
    ]);
  }
  return rows;
}

function decisionsOf(audit: Audit, rendering: Rendering): Inline[][] {
  const say = rendering.text.report;
  return audit.findings
    .filter((finding) => finding.level !== 'unknown' && decidedBy[finding.id] !== undefined)
    .map((finding) => ({ finding, words: told(finding, audit, rendering) }))
    .filter(({ finding, words }) => words.action !== '' && gravest.includes(finding.level))
    .sort((a, b) => gravest.indexOf(a.finding.level) - gravest.indexOf(b.finding.level))
    .slice(0, mostDecisions)
    .map(({ finding, words }) => [
      { strong: words.action },
      ` ${sentence(words.headline)} ${say.decidedBy(say.decides[decidedBy[finding.id] ?? 'head'])}`,
    ]);
}
