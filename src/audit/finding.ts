import type { Audit, AuditInput } from './audit.js';
import type { ByClass } from './by-class.js';
import type { Estimated } from './estimated.js';
import type { FindingFigures } from './figures.js';
import type { NameBook } from './names.js';

export const findingIds = [
  'support-ratio',
  'misused-work',
  'who-asks',
  'repeats',
  'queue',
  'growth-balance',
  'patience',
  'sales-loop',
  'trend',
  'people',
  'died-requests',
  'skill-fit',
  'causes',
  'data-quality',
  'against',
] as const;
export type FindingId = (typeof findingIds)[number];

export type FindingLevel = 'good' | 'note' | 'warning' | 'problem';

/** What a finding lacks when the data do not allow it; the sentence stands in the report. */
export const needs = [
  'team',
  'alignment',
  'answers',
  'requesters',
  'dates',
  'assignees',
  'more-tasks',
  'longer-period',
  'effort',
  'hours',
  'statuses',
] as const;
export type Need = (typeof needs)[number];

/** One audited statement. `tasks` are the ids that prove it. */
export type Finding<Id extends FindingId = FindingId> = {
  [One in Id]:
    | { id: One; level: FindingLevel; figures: FindingFigures[One]; tasks: string[]; needs: [] }
    | { id: One; level: 'unknown'; figures: Record<string, never>; tasks: []; needs: Need[] };
}[Id];

/** What findings work on: the input, and the sums that were made before them, each made once. */
export interface Facts extends AuditInput {
  estimated: Estimated;
  sums: Omit<Audit, 'findings'>;
  names: NameBook;
  /** The counted tasks by class, in no order that means anything: for sums. */
  counted: ByClass;
  /** The ids of growth and support tasks, most effort first: what proves a finding. */
  ids: Record<'growth' | 'support', string[]>;
}

/** A finding is one file with one of these, and one line in findings/index.ts. */
export interface FindingRule<Id extends FindingId> {
  id: Id;
  find(facts: Facts): Finding<Id>;
}

/** The answer of a finding that the data do not allow. */
export function unknown<Id extends FindingId>(id: Id, ...missing: Need[]): Finding<Id> {
  return { id, level: 'unknown', figures: {}, tasks: [], needs: missing } as unknown as Finding<Id>;
}
