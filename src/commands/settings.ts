import type { Rule } from '../classify/decision.js';
import { type Basis, bases } from '../effort/effort.js';
import type { Language } from '../report/text/text.js';
import type { StatusCategory } from '../task.js';

/** Everything that can be set, resolved: the command line wins over the config, the config over the default. */
export interface Settings {
  language: Language;
  /** Field → column, of the command line. */
  map: Record<string, string>;
  /** The same of the config, for the files that have such a column. */
  columns: Record<string, string>;
  tool?: string;
  dateOrder?: 'dmy' | 'mdy';
  statuses: Record<string, StatusCategory>;
  only: FieldValue[];
  without: FieldValue[];
  effort: 'auto' | Basis;
  country?: string;
  weekHours: number;
  maxDays: number;
  since?: string;
  until?: string;
  /** A span before `now`, such as 90d; resolved once the data are read. */
  last?: Span;
  by: 'week' | 'month' | 'quarter';
  date?: string;
  /** Paths, relative to the working folder. */
  team?: string;
  labels?: string;
  alignment: string[];
  rules: Rule[];
  /** Names to hide when anonymizing, beside the people in the data → what to show instead. */
  names: Record<string, string>;
  thresholds: { growthLed: number; supportLed: number; support: number };
  target?: number;
  hourlyCost?: number;
  currency?: string;
  anonymize: boolean;
  force: boolean;
  quiet: boolean;
  verbose: boolean;
  /** The config that was read, if any. */
  config?: string;
  /** What stands on the command line, for the evidence pack. */
  options: Record<string, string>;
  /** Where each value that is no default came from. */
  origins: Partial<Record<keyof Settings, Origin>>;
}

export type Origin = 'command line' | 'config' | 'locale' | 'beside the export';
export interface FieldValue {
  field: string;
  value: string;
}
export interface Span {
  amount: number;
  unit: 'd' | 'w' | 'm';
}

/** The limits of DESIGN: a convention, not a benchmark. */
export const defaultThresholds = { growthLed: 0.25, supportLed: 0.5, support: 0.75 };
export const effortChoices: readonly ('auto' | Basis)[] = ['auto', ...bases];
