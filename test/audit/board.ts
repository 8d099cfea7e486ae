import type { AuditInput, AuditSettings } from '../../src/audit/audit.js';
import type { Decision } from '../../src/classify/decision.js';
import { type Class, type Craft, classOf, type Kind } from '../../src/classify/taxonomy.js';
import type { Booking, CountedTask, DecidedTask, LeftOutTasks, Unit } from '../../src/effort/effort.js';
import type { KnownErrors } from '../../src/statistics/estimate.js';
import { knownEvidence } from '../../src/statistics/known-evidence.js';
import type { LeftOut, Task } from '../../src/task.js';

/** One row of a small board, as a test writes it: what is not said is a done task of one hour in March 2026. */
export interface Row extends Partial<Task> {
  kind?: Kind;
  unclear?: boolean;
  craft?: Craft;
  hours?: number;
  confidence?: number;
  probabilities?: Record<Class, number>;
  decidedBy?: Decision['decidedBy'];
  bookings?: Booking[];
}

let made = 0;

export function decided(row: Row): DecidedTask {
  const { kind = 'collateral', unclear, craft = 'design', decidedBy = 'model', ...fields } = row;
  const own = classOf(kind);
  const confidence = row.confidence ?? (unclear ? 0.5 : 0.98);
  const rest = (1 - confidence) / 2;
  const even = { growth: rest, support: rest, other: rest };
  const decision: Decision = {
    class: unclear ? 'unclear' : own,
    kind,
    craft,
    confidence,
    probabilities: row.probabilities ?? { ...even, [own]: confidence },
    decidedBy,
    evidence: [],
  };
  const task: Task = {
    id: row.id ?? `T-${String(++made).padStart(4, '0')}`,
    title: 'A task',
    description: '',
    statusCategory: 'done',
    assignees: ['Mette Holm'],
    created: '2026-03-02',
    resolved: '2026-03-10',
    labels: [],
    worklogs: [],
    source: { file: 'tasks.csv', row: 2 },
    ...pick(fields),
  };
  return { task, decision };
}

export function counted(row: Row): CountedTask {
  const one = decided(row);
  const amount = row.hours ?? 1;
  const bookings = row.bookings ?? [{ day: one.task.resolved ?? one.task.created, amount }];
  return { ...one, effort: { amount, basis: 'logged', filled: false, bookings } };
}

const taskFields = new Set(
  'id title description type status statusCategory resolution assignees requester requesterDepartment created started updated resolved due labels project parent parentTitle loggedSeconds estimateSeconds storyPoints worklogs source'.split(
    ' ',
  ),
);

function pick(fields: Partial<Task> & Record<string, unknown>): Partial<Task> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => taskFields.has(name)));
}

/** `count` like rows; the function gets 0, 1, 2 ... */
export function many(count: number, row: (index: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

export interface BoardOptions extends Partial<Omit<AuditInput, 'settings'>> {
  unit?: Unit;
  /** Cancelled rows with the effort that they took. */
  cancelled?: Row[];
  leftOut?: LeftOut[];
  settings?: Partial<AuditSettings>;
}

/** The input of an audit of these rows, by logged hours; in the order of their ids, as effort hands them over. */
export function board(rows: readonly Row[], options: BoardOptions = {}): AuditInput {
  const { unit = 'hours', cancelled = [], leftOut = [], settings, ...rest } = options;
  const tasks = rows.map(counted).sort((a, b) => (a.task.id < b.task.id ? -1 : 1));
  const died = cancelled.map((row) => decided({ statusCategory: 'cancelled', ...row }));
  const reasons: LeftOutTasks[] = leftOut.map((row) => ({ ...row, decided: [] }));
  if (died.length > 0) {
    reasons.push({
      reason: 'cancelled',
      tasks: died.length,
      effort: cancelled.reduce((sum, row) => sum + (row.hours ?? 0), 0),
      ids: died.map(({ task }) => task.id),
      decided: died,
    });
  }
  return {
    files: [{ name: 'tasks.csv', tool: 'table', rows: rows.length + cancelled.length, sha256: '' }],
    decided: [...tasks.map(({ task, decision }) => ({ task, decision })), ...died],
    effort: {
      basis: unit === 'hours' ? 'logged' : unit === 'points' ? 'points' : 'count',
      unit,
      total: tasks.reduce((sum, { effort }) => sum + effort.amount, 0),
      coverage: 1,
      filled: 0,
      counted: tasks,
      leftOut: reasons,
      warnings: [],
    },
    leftOutBefore: [],
    warnings: [],
    sensitivity: [],
    alternatives: [],
    capacity: null,
    dataQuality: [],
    labelled: 0,
    now: '2026-06-30',
    known: knownEvidence(knownErrors),
    model: 'test',
    version: '0.0.0',
    options: {},
    ...rest,
    settings: {
      thresholds: { growthLed: 0.25, supportLed: 0.5, support: 0.75 },
      by: 'month',
      seed: 1,
      weekHours: 37,
      maxDays: 10,
      ...settings,
    },
  };
}

const truths: readonly Class[] = ['growth', 'support', 'other'];

/** A classifier that is right nearly always, on eight boards alike. */
const knownErrors: KnownErrors = {
  boards: many(8, () => ({})).map((_, index) => ({
    name: `board ${index}`,
    tasks: truths.flatMap((truth) =>
      many(40, () => ({})).map((__, row) => {
        const said = row === 0 ? truths[(truths.indexOf(truth) + 1) % 3] : truth;
        const probabilities = { growth: 0.01, support: 0.01, other: 0.01, [said ?? truth]: 0.98 };
        return { truth, probabilities, effort: 1 };
      }),
    ),
  })),
};

/** A day of 2026 by its number, 0 = 1 January. */
export function day(number: number): string {
  return new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
}
