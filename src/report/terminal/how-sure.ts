import type { Audit } from '../../audit/audit.js';
import { viewsOf } from '../document/views.js';
import type { Rendering } from '../rendering.js';
import { wrap } from './wrap.js';

/** The verdict's number by other bases and assumptions, each with its level where that would be another. */
export function howSureSection(audit: Audit, rendering: Rendering): string[] {
  const { text, format, width } = rendering;
  const say = text.terminal;
  if (audit.verdict.supportRatio === null) return [];
  const views = viewsOf(audit, rendering);
  const told = views.map(
    ({ name, shown, level, moves }) => `${name} ${shown}${moves ? ` (${text.words.levels[level]})` : ''}`,
  );
  const { low, high } = audit.verdict.bounds;
  return [
    ...(views.length > 1 ? wrap(`${say.howSure}: ${told.join(', ')}.`, width, '  ') : []),
    ...(views.some(({ moves }) => moves) ? wrap(say.levelChanges, width, '  ') : []),
    ...(low !== null && high !== null && audit.shares.unclear.tasks > 0
      ? wrap(say.unclearBounds(format.percent(low), format.percent(high)), width, '  ')
      : []),
  ];
}
