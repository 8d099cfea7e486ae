import type { Audit } from '../../audit/audit.js';
import type { Fit } from '../../audit/skills/figures.js';
import type { Rendering } from '../rendering.js';
import { type Block, heading, type Tone } from './block.js';
import { findingBlocks, findingOf } from './finding.js';

const tones: Record<Fit, Tone> = {
  hiredFor: 'growth',
  skilled: 'other',
  outside: 'support',
  common: 'neutral',
  unclear: 'unclear',
};
const fits: readonly Fit[] = ['hiredFor', 'skilled', 'outside', 'common', 'unclear'];

/** Who was hired for what, against what the hours went to; and the sales work that nobody was hired for. */
export function skillFitBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const unit = audit.effort.unit;
  const title = heading(2, say.sections.skillFit, 'skill-fit');
  const finding = findingOf('skill-fit', audit);
  if (!finding || finding.level === 'unknown') return [];
  const { people, mismatches } = finding.figures;
  return [
    title,
    ...findingBlocks('misused-work', audit, rendering),
    ...findingBlocks('skill-fit', audit, rendering),
    {
      type: 'chart',
      chart: {
        kind: 'stack',
        name: 'skill-fit',
        title: say.sections.skillFit,
        alt: say.fitAlt,
        legend: fits.map((fit) => ({ tone: tones[fit], label: say.fits[fit] })),
        rows: people.map((person) => ({
          label: person.name,
          parts:
            person.total > 0
              ? fits.map((fit) => ({ tone: tones[fit], share: person[fit] / person.total }))
              : [],
          shown: format.effortShort(person.total, unit),
        })),
      },
    },
    {
      type: 'table',
      caption: say.sections.skillFit,
      head: [say.columns.person, ...fits.map((fit) => say.fits[fit])],
      align: ['left', ...fits.map(() => 'right' as const)],
      rows: people.map((person) => [
        person.name,
        ...fits.map((fit) => format.effortShort(person[fit], unit)),
      ]),
    },
    ...(mismatches.length === 0
      ? []
      : [
          {
            type: 'table' as const,
            caption: say.mismatches,
            head: [
              say.columns.person,
              say.hiredFor,
              say.usedFor,
              say.columns.effort[unit],
              say.columns.share,
            ],
            align: ['left', 'left', 'left', 'right', 'right'] as ('left' | 'right')[],
            rows: mismatches.map((row) => [
              row.role && row.role !== row.name ? `${row.name}, ${row.role}` : row.name,
              row.hiredFor.map((one) => wordFor(one, rendering)).join(', '),
              row.kinds.map((kind) => text.words.kinds[kind]).join(', '),
              format.effortShort(row.effort, unit),
              format.percent(row.share),
            ]),
          },
        ]),
  ];
}

function wordFor(name: string, { text }: Rendering): string {
  const words: Readonly<Record<string, string>> = { ...text.words.kinds, ...text.words.crafts };
  return words[name] ?? name;
}
