import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { wrap } from './wrap.js';

/** What is no part of the figures, and why. */
export function leftOutSection(audit: Audit, { text, format, width }: Rendering): string[] {
  const say = text.terminal;
  const rows = audit.input.leftOut.filter((row) => row.tasks > 0);
  if (rows.length === 0) return [];
  const total = rows.reduce((sum, row) => sum + row.tasks, 0);
  const parts = rows.map((row) => {
    const spent =
      row.effort > 0 && audit.effort.unit !== 'tasks'
        ? `, ${say.wasted(format.effortShort(row.effort, audit.effort.unit))}`
        : '';
    return `${format.number(row.tasks)} ${text.words.reasons[row.reason]}${spent}`;
  });
  return wrap(say.leftOut(say.tasks(format.number(total)), parts.join('; ')), width, '  ');
}
