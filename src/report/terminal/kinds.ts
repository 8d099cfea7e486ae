import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { table } from './table.js';

const shown = 6;

/** The kinds of work that took most. */
export function kindsSection(audit: Audit, { text, format }: Rendering): string[] {
  const unit = audit.effort.unit;
  const kinds = audit.kinds.filter((row) => row.tasks > 0 && row.class !== 'unclear').slice(0, shown);
  if (kinds.length === 0) return [];
  const rows = kinds.map((row) => [
    text.words.kinds[row.kind],
    text.words.classes[row.class].toLowerCase(),
    row.share === null ? '–' : format.percent(row.share),
    ...(unit === 'tasks' ? [] : [format.effortShort(row.effort, unit)]),
    format.number(row.tasks),
  ]);
  const say = text.terminal;
  const header = [
    say.kinds,
    '',
    say.columns.share,
    ...(unit === 'tasks' ? [] : [say.columns.effort[unit]]),
    say.columns.tasks,
  ];
  const right = { align: 'right' as const };
  return table([header, ...rows], [{ max: 34 }, { max: 14 }, right, right, right]);
}
