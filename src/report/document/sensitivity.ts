import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, capital, heading, paragraph } from './block.js';
import { viewsOf } from './views.js';

/** The same ratio measured in other ways, and where the level would be another. */
export function sensitivityBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text } = rendering;
  const say = text.report;
  const views = viewsOf(audit, rendering);
  if (!views.some(({ own }) => !own)) return [];
  const decided = audit.verdict.level !== 'undecided';
  const moved = views.some(({ moves }) => moves);
  const answer = ({ own, moves }: (typeof views)[number]) =>
    own ? say.thisAudit : moves ? { strong: say.no } : say.yes;
  return [
    heading(3, say.sections.sensitivity, 'sensitivity'),
    paragraph(say.sensitivityNote),
    {
      type: 'table',
      caption: say.sections.sensitivity,
      head: [say.columns.basis, say.columns.ratio, say.columns.level, ...(decided ? [say.columns.same] : [])],
      align: ['left', 'right', 'left', ...(decided ? ['left' as const] : [])],
      rows: views.map((view) => [
        capital(view.name),
        view.shown,
        text.words.levels[view.level],
        ...(decided ? [answer(view)] : []),
      ]),
    },
    ...(audit.alternatives.some(({ code }) => code === 'sales-definition')
      ? [paragraph(say.salesDefinition)]
      : []),
    ...(decided ? [paragraph(moved ? say.levelMoves : say.levelHolds)] : []),
  ];
}
