import type { Decision } from '../../src/classify/decision.js';
import { classOf, type Kind } from '../../src/classify/taxonomy.js';
import type { DecidedTask, EffortOptions } from '../../src/effort/effort.js';
import type { Task } from '../../src/task.js';

/** A finished task of Anna's; each test says only what it is about. */
export function task(id: string, fields: Partial<Task> & { kind?: Kind } = {}): DecidedTask {
  const { kind = 'demand', ...rest } = fields;
  return {
    task: {
      id,
      title: `Task ${id}`,
      description: '',
      status: 'Done',
      statusCategory: 'done',
      assignees: ['Anna'],
      labels: [],
      worklogs: [],
      source: { file: 'board.csv', row: 2 },
      ...rest,
    },
    decision: decided(kind),
  };
}

function decided(kind: Kind): Decision {
  const own = classOf(kind);
  return {
    class: own,
    kind,
    craft: 'copywriting',
    confidence: 1,
    probabilities: { growth: 0, support: 0, other: 0, [own]: 1 },
    decidedBy: 'model',
    evidence: [],
  };
}

export const hours = (n: number) => n * 3600;

export function options(given: Partial<EffortOptions> = {}): EffortOptions {
  return {
    effort: 'auto',
    now: '2026-06-30',
    country: 'DK',
    weekHours: 37,
    maxDays: 10,
    people: [],
    ...given,
  };
}
