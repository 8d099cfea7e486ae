import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { clean } from './clean.js';
import { table } from './table.js';

const shown = 8;

/** Who does the work, in the order of the alphabet: nobody is ranked. Shares are of each one's own work. */
export function peopleSection(audit: Audit, { text, format }: Rendering): string[] {
  const say = text.terminal;
  const unit = audit.effort.unit;
  if (!audit.people.some((row) => row.name !== null)) return [];
  const byName = [...audit.people].sort((a, b) => compare(a.name, b.name));
  const part = (amount: number, total: number) => (total > 0 ? format.percent(amount / total) : '–');
  const rows = byName
    .slice(0, shown)
    .map((row) => [
      clean(row.name ?? text.words.nobody),
      unit === 'tasks' ? format.number(row.mix.tasks) : format.effortShort(row.mix.total, unit),
      part(row.mix.growth, row.mix.total),
      part(row.mix.support, row.mix.total),
    ]);
  if (byName.length > shown) rows.push([say.others(format.number(byName.length - shown)), '', '', '']);
  const header = [say.whoDoes, say.columns.effort[unit], say.growthShort, say.supportShort];
  const right = { align: 'right' as const };
  return table([header, ...rows], [{ max: 34 }, right, right, right]);
}

function compare(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
