import type { AlternativeRow, Audit, Level } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { wrap } from './wrap.js';

/** The verdict's number by other bases and assumptions, and whether its level would change. */
export function howSureSection(audit: Audit, { text, format, width }: Rendering): string[] {
  const say = text.terminal;
  const { verdict, effort, alternatives } = audit;
  if (verdict.supportRatio === null) return [];
  const bases = effort.sensitivity
    .filter((row) => row.supportRatio !== null)
    .map((row) => `${say.bySentence[row.basis]} ${format.percent(row.supportRatio ?? 0)}`);
  const levels = new Set<Level>(
    alternatives.filter((row) => row.supportRatio !== null).map((row) => row.level),
  );
  const moves = [...levels].some((level) => level !== verdict.level) && verdict.level !== 'undecided';
  const others = alternatives
    .filter((row) => row.supportRatio !== null)
    .map((row) => `${nameOf(row, say)} ${format.percent(row.supportRatio ?? 0)}`);
  const { low, high } = verdict.bounds;
  return [
    ...(bases.length > 1 ? wrap(`${say.howSure}: ${bases.join(', ')}.`, width, '  ') : []),
    ...(others.length > 0 ? wrap(`${say.alternativesIntro} ${others.join(', ')}.`, width, '  ') : []),
    ...(moves ? wrap(say.levelChanges, width, '  ') : []),
    ...(low !== null && high !== null && audit.shares.unclear.tasks > 0
      ? wrap(say.unclearBounds(format.percent(low), format.percent(high)), width, '  ')
      : []),
  ];
}

function nameOf(row: AlternativeRow, say: Rendering['text']['terminal']): string {
  return row.code === 'max-days'
    ? say.alternatives['max-days'](String(row.args.days ?? ''))
    : say.alternatives[row.code];
}
