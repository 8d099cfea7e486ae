import type { Audit } from '../../audit/audit.js';
import { spanOf } from '../format/span.js';
import type { Rendering } from '../rendering.js';
import { roundly } from '../roundly.js';
import { verdictSentence, whySentence } from '../telling.js';
import { type Block, heading, type Inline, list, paragraph } from './block.js';
import { decisionItem, decisionsOf } from './decisions.js';
import { figureRow, figuresOf } from './figures.js';
import { type View, viewsOf } from './views.js';

/** A next audit that tells only a fall larger than this tells nothing. */
const tooCoarse = 0.4;

/** Half a page that a chief executive may stop after: the verdict, three figures, at most three decisions. */
export function summaryBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const { unit } = audit.effort;
  const figures = figuresOf(audit, rendering);
  const decisions = decisionsOf(audit, rendering);
  const doubts = [whySentence(audit, rendering), capacity(audit, rendering)].filter((part) => part !== '');
  const standing = [[doubts.join(' ')], robustness(audit, rendering)]
    .filter((part) => part.length > 0 && part[0] !== '')
    .flatMap((part, at) => (at > 0 ? [' ', ...part] : part));
  return [
    heading(1, say.title, 'top'),
    paragraph(subtitle(audit, rendering)),
    paragraph({ strong: verdictSentence(audit, rendering) }),
    ...(standing.length > 0 ? [paragraph(...standing)] : []),
    ...(figures.length === 0
      ? []
      : [
          {
            type: 'table' as const,
            caption: say.threeFigures,
            head: [say.threeFigures, ''],
            align: ['left', 'right'] as ('left' | 'right')[],
            rows: figures.map(figureRow),
          },
        ]),
    heading(2, say.decisions, 'decisions'),
    decisions.length > 0
      ? list(
          decisions.map((decision) => decisionItem(decision, unit, rendering)),
          true,
        )
      : paragraph(audit.verdict.level === 'undecided' ? say.noDecisionsYet : say.noDecisions),
    ...(decisions.filter(({ frees }) => frees !== null).length > 1 ? [paragraph(say.overlap)] : []),
    ...(audit.detectableChange === null || audit.detectableChange > tooCoarse
      ? []
      : [paragraph(say.nextTime(format.number(Math.ceil(audit.detectableChange * 100))))]),
  ];
}

/** "January to June 2026 · 214 tasks · 412 hours logged · 3 people" */
function subtitle(audit: Audit, { text, format }: Rendering): string {
  const { period, tasksCounted } = audit.input;
  const { basis, total, unit } = audit.effort;
  const people = audit.people.filter((row) => row.name !== null).length;
  return [
    ...(period.from && period.to ? [spanOf(period.from, period.to, { text, format })] : []),
    text.terminal.tasks(format.number(tasksCounted)),
    ...(tasksCounted > 0 ? [text.terminal.basis[basis](format.effort(total, unit))] : []),
    ...(people > 0 ? [text.report.people(format.number(people))] : []),
  ].join(' · ');
}

/** Where the tasks hold most of the hours there is nothing to say. */
const nearlyAll = 0.9;

function capacity({ capacity: known }: Audit, { text, format }: Rendering): string {
  if (known === null || known.counted >= nearlyAll * known.available) return '';
  return text.report.capacity(
    format.number(known.counted),
    format.effort(roundly(known.available), 'hours'),
    text.report.people(format.number(known.people)),
  );
}

const named = 2;

/** Whether the level is the same seen in other ways; a chief executive hears it before somebody else says it. */
function robustness(audit: Audit, rendering: Rendering): Inline[] {
  const { text, format } = rendering;
  const say = text.report;
  const views = viewsOf(audit, rendering).filter(({ own }) => !own);
  if (audit.verdict.level === 'undecided' || views.length === 0) return [];
  const link = [' ', { link: say.sections.sensitivity, to: 'sensitivity' }];
  const other = views.filter(({ moves }) => moves);
  if (other.length === 0) return [say.sameLevel(format.list(views.map(({ name }) => name))), ...link];
  const told = ({ name, shown, level }: View) => say.viewWith(name, shown, text.words.levels[level]);
  const more = other.length > named ? [say.viewsMore(format.number(other.length - named))] : [];
  return [say.otherLevel(format.list([...other.slice(0, named).map(told), ...more])), ...link];
}
