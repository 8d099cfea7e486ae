import type { Audit } from '../../audit/audit.js';
import { type Causes, causeNames } from '../../audit/causes/figures.js';
import type { Finding } from '../../audit/finding.js';
import type { Rendering } from '../rendering.js';
import { type Block, heading, type Inline, list, paragraph, sentence } from './block.js';
import { findingBlocks, findingOf } from './finding.js';

/** The four causes by the questionnaire, what is believed against what is measured, and what to do first. */
export function causesBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const title = heading(2, say.sections.causes, 'causes');
  const finding = findingOf('causes', audit);
  if (!finding || finding.level === 'unknown') return [];
  const { profile, sides, believed } = finding.figures;
  const score = (value: number | null) => (value === null ? '–' : format.number(value));
  const measured = believed.measured;
  const beliefs: Inline[][] = [
    ...(believed.all === null ? [] : [[say.believedByAll, format.percent(believed.all)]]),
    ...believed.sides.map(({ side, share }) => [say.believedBy(say.sides[side]), format.percent(share)]),
    ...(measured === null
      ? []
      : [
          [
            say.measured,
            say.likely(
              format.percent(measured.share),
              format.number(measured.low * 100),
              format.percent(measured.high),
            ),
          ],
        ]),
  ];
  return [
    title,
    ...findingBlocks('causes', audit, rendering, actions(finding, audit, rendering)),
    {
      type: 'chart',
      chart: {
        kind: 'bars',
        name: 'causes',
        title: say.sections.causes,
        alt: say.causesAlt,
        max: 100,
        rows: causeNames.map((cause) => ({
          label: say.causeNames[cause],
          value: profile[cause] ?? 0,
          shown: score(profile[cause]),
          tone: 'support',
        })),
      },
    },
    {
      type: 'table',
      caption: say.sections.causes,
      head: [say.cause, say.everybody, ...sides.map(({ side }) => say.sides[side])],
      align: ['left', 'right', ...sides.map(() => 'right' as const)],
      rows: causeNames.map((cause) => [
        say.causeNames[cause],
        score(profile[cause]),
        ...sides.map(({ scores }) => score(scores[cause])),
      ]),
    },
    ...disagreements(finding.figures, rendering),
    ...(beliefs.length > 0
      ? [
          {
            type: 'table' as const,
            caption: say.believedAgainstMeasured,
            head: [say.believedAgainstMeasured, ''],
            align: ['left', 'right'] as ('left' | 'right')[],
            rows: beliefs,
          },
        ]
      : []),
  ];
}

type Known = Extract<Finding, { id: 'causes'; needs: [] }>;

/** One item for each thing to do, with who decides, what it frees and how to see that it worked. */
function actions({ figures }: Known, audit: Audit, { text, format }: Rendering): Block[] {
  const telling = { format, unit: audit.effort.unit };
  const items = figures.actions.map((action) => [
    text.findings.causes.action({ ...figures, disagreements: [], actions: [action] }, telling),
  ]);
  return items.length > 0 ? [paragraph(text.report.toDo('').trim()), list(items, true)] : [];
}

/** Where the sides see things most differently: what is worth a talk. */
function disagreements({ disagreements: found }: Causes, { text, format }: Rendering): Block[] {
  const say = text.report;
  const topics: Readonly<Record<string, string>> = text.causes.topics;
  if (found.length === 0) return [];
  return [
    paragraph(say.disagreeIntro),
    list(
      found.map(({ question, most, least, apart }) => [
        sentence(
          say.disagree(
            topics[question] ?? question,
            text.causes.sides[most],
            text.causes.sides[least],
            format.number(apart),
          ),
        ),
      ]),
    ),
  ];
}
