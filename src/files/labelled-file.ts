import type { TaskText } from '../classify/decision.js';
import type { Class, Kind } from '../classify/taxonomy.js';
import { UserError } from '../errors.js';
import { parseRows } from './csv-rows.js';
import { parseDecimal } from './decimal.js';
import { readLabel } from './labels-file.js';

/** A task and what a person says it is. */
export interface LabelledTask {
  task: TaskText;
  class: Class;
  kind?: Kind;
  /** Hours where the file tells them, else 1: every task weighs alike. */
  hours: number;
}

const columns = {
  id: ['id', 'key', 'issue key'],
  title: ['title', 'summary', 'titel', 'opgave'],
  description: ['description', 'body', 'beskrivelse'],
  class: ['class', 'klasse', 'label'],
  kind: ['kind', 'type opgave'],
  hours: ['hours', 'timer', 'effort'],
  labels: ['labels', 'etiketter'],
  requester: ['requester', 'requested by', 'rekvirent'],
  department: [
    'requesterdepartment',
    'requester department',
    'requester_department',
    'department',
    'afdeling',
  ],
} as const;

/**
 * Tasks with a person's class (and kind), for `evaluate`. Rows without a class are passed over.
 * Errors: csv-broken, quote-not-closed, map-column-missing, bad-cell, no-rows.
 */
export function readLabelled(file: string, text: string): LabelledTask[] {
  const [header, ...rows] = parseRows(file, text);
  const names = (header?.record ?? []).map((name) => name.trim().toLowerCase());
  const place = (field: keyof typeof columns) =>
    names.findIndex((name) => (columns[field] as readonly string[]).includes(name));
  for (const field of ['title', 'class'] as const) {
    if (place(field) === -1) {
      throw new UserError('map-column-missing', {
        file,
        column: field,
        columns: (header?.record ?? []).join(', '),
      });
    }
  }
  const labelled = rows.flatMap(({ record, info }, at): LabelledTask[] => {
    const cell = (field: keyof typeof columns) => record[place(field)]?.trim() ?? '';
    const written = cell('class');
    if (written === '' || cell('title') === '') return [];
    const label = readLabel(
      file,
      info.lines,
      cell('kind') === '' ? written : `${written.split('/')[0]}/${cell('kind')}`,
    );
    const task: TaskText = {
      id: cell('id') || `row-${at + 2}`,
      title: cell('title'),
      description: cell('description'),
      labels: cell('labels')
        .split(/[;,|]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      ...(cell('requester') === '' ? {} : { requester: cell('requester') }),
      ...(cell('department') === '' ? {} : { requesterDepartment: cell('department') }),
    };
    return [{ task, ...label, hours: parseDecimal(cell('hours')) ?? 1 }];
  });
  if (labelled.length === 0) throw new UserError('no-rows', { file });
  return labelled;
}
