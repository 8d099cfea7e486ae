import type { Rule } from '../classify/decision.js';
import type { Basis } from '../effort/effort.js';
import type { Language } from '../report/text/text.js';
import type { StatusCategory } from '../task.js';

/** What mkt-audit.config.yaml may say. Whatever is absent is left to the command line and the defaults. */
export interface Config {
  language?: Language;
  /** ISO 3166 code in upper case. */
  country?: string;
  weekHours?: number;
  effort?: 'auto' | Basis;
  maxDays?: number;
  by?: 'week' | 'month' | 'quarter';
  dateOrder?: 'dmy' | 'mdy';
  /** Field → the column that holds it. */
  columns?: Partial<Record<ColumnField, string>>;
  /** A status as the tool names it → what it means. */
  statuses?: Record<string, StatusCategory>;
  rules?: Rule[];
  /** A person's name as in the data → the name to show when names are hidden. */
  names?: Record<string, string>;
  thresholds?: { growthLed?: number; supportLed?: number; support?: number };
  /** The support ratio that the team aims at, 0..1. */
  target?: number;
  hourlyCost?: number;
  currency?: string;
  /** Absolute paths; in the file they are relative to the file's own folder. */
  team?: string;
  labels?: string;
  alignment?: string[];
}

/** The fields that a column can be given to, also by `--map`. */
export const columnFields = [
  'id',
  'title',
  'description',
  'type',
  'status',
  'resolution',
  'assignee',
  'requester',
  'requesterDepartment',
  'created',
  'started',
  'updated',
  'resolved',
  'due',
  'labels',
  'project',
  'parent',
  'hours',
  'estimate',
  'points',
] as const;
export type ColumnField = (typeof columnFields)[number];
