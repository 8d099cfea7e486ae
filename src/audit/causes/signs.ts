import { classOf, type Kind } from '../../classify/taxonomy.js';
import type { Facts } from '../finding.js';
import { repeats } from '../findings/repeats.js';
import { isExempt } from '../skills/fit.js';
import { workByPerson } from '../skills/work.js';

/** What the tasks show of the causes; efforts in the run's unit, per week; null where the tasks cannot tell. */
export interface Signs {
  supportRatio: number | null;
  /** The part of the support effort that is sales material and "make it look nice". */
  materialShare: number | null;
  /** Sales requests that came again and again: effort a week, and what it would be less if each were made once. */
  repeated: { perWeek: number; savedPerWeek: number } | null;
  /** Support work by people hired for something else. */
  misused: { perWeek: number; share: number } | null;
  /** Effort spent on what was cancelled, a week. */
  cancelledPerWeek: number;
  /** Tasks a month on talking and agreeing with sales. */
  alignmentPerMonth: number;
  /** A kind's part of all counted effort. */
  shareOf(kind: Kind): number;
}

const DAY = 86_400_000;

export function signsOf(facts: Facts): Signs {
  const { sums, team } = facts;
  const weeks = weeksOf(sums.input.period);
  const total = sums.effort.total;
  const effortOf = (...kinds: Kind[]) =>
    sums.kinds
      .filter(({ class: name, kind }) => name !== 'unclear' && kinds.includes(kind as Kind))
      .reduce((sum, { effort }) => sum + effort, 0);
  const support = sums.shares.support.effort;
  const perWeek = (effort: number) => ({
    perWeek: effort / weeks,
    share: support > 0 ? effort / support : 0,
  });
  const alignment = sums.kinds.find(({ kind, class: name }) => kind === 'alignment' && name === 'growth');
  return {
    supportRatio: sums.verdict.supportRatio,
    materialShare: support > 0 ? effortOf('collateral', 'polish') / support : null,
    repeated: repeatedIn(facts, weeks),
    misused: team && team.members.length > 0 ? perWeek(misusedEffort(facts)) : null,
    cancelledPerWeek: (sums.input.leftOut.find(({ reason }) => reason === 'cancelled')?.effort ?? 0) / weeks,
    alignmentPerMonth: ((alignment?.tasks ?? 0) / weeks) * (52 / 12),
    shareOf: (kind) => (total > 0 ? effortOf(kind) / total : 0),
  };
}

function repeatedIn(facts: Facts, weeks: number): Signs['repeated'] {
  const found = repeats.find(facts);
  if (found.level === 'unknown') return null;
  const ofSales = found.figures.clusters.filter(({ kind }) => classOf(kind) === 'support');
  const effort = ofSales.reduce((sum, cluster) => sum + cluster.effort, 0);
  const once = ofSales.reduce((sum, cluster) => sum + cluster.effort / cluster.count, 0);
  return effort === 0 ? null : { perWeek: effort / weeks, savedPerWeek: (effort - once) / weeks };
}

function misusedEffort(facts: Facts): number {
  return workByPerson(facts)
    .filter(
      ({ of, member }) => of.decision.class === 'support' && member && !isExempt(member, of.decision.kind),
    )
    .reduce((sum, { amount }) => sum + amount, 0);
}

function weeksOf({ from, to }: { from: string | null; to: string | null }): number {
  if (from === null || to === null) return 1;
  return Math.max(1, (Date.parse(to) - Date.parse(from) + DAY) / (7 * DAY));
}
