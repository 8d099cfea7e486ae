import type { Audit } from '../audit/audit.js';
import type { CountedTask } from '../effort/effort.js';
import type { Rendering } from './rendering.js';
import { tidyNumber } from './tidy-number.js';

/** The columns of the contract, and an empty one for a person's own decision. */
const columns = [
  'id',
  'title',
  'class',
  'kind',
  'craft',
  'confidence',
  'probabilities',
  'decidedBy',
  'evidence',
  'effort',
  'basis',
  'assignees',
  'requester',
  'requesterDepartment',
  'created',
  'started',
  'resolved',
  'label',
] as const;
type Column = (typeof columns)[number];

/**
 * A row per counted task: RFC 4180 with `,` and `.`, or with `forExcel` what a Danish Excel opens at a double click
 * (`;`, decimal comma, UTF-8 with BOM). Cells that a spreadsheet would run as a formula are defused.
 */
export function* renderCsv(audit: Audit, { format, forExcel }: Rendering): Generator<string> {
  const danish = forExcel && format.language === 'da';
  const delimiter = danish ? ';' : ',';
  const number = (value: number) => (danish ? String(value).replace('.', ',') : String(value));
  const line = (cells: readonly string[]) => `${cells.join(delimiter)}\r\n`;
  yield `${danish ? '\ufeff' : ''}${line(columns)}`;
  for (const task of audit.tasks)
    yield line(columns.map((column) => cell(cellValue(task, column, number), delimiter)));
}

function cellValue(
  { task, decision, effort }: CountedTask,
  column: Column,
  number: (value: number) => string,
): string {
  const { growth, support, other } = decision.probabilities;
  switch (column) {
    case 'id':
      return task.id;
    case 'title':
      return task.title;
    case 'class':
      return decision.class;
    case 'kind':
      return decision.kind;
    case 'craft':
      return decision.craft;
    case 'confidence':
      return number(rounded(decision.confidence));
    case 'probabilities':
      return `growth ${number(rounded(growth))} | support ${number(rounded(support))} | other ${number(rounded(other))}`;
    case 'decidedBy':
      return decision.decidedBy;
    case 'evidence':
      return decision.evidence
        .map((one) => `${one.text} (${one.class} ${number(rounded(one.weight))})`)
        .join(' | ');
    case 'effort':
      return number(tidyNumber(effort.amount));
    case 'basis':
      return effort.basis;
    case 'assignees':
      return task.assignees.join(' | ');
    case 'requester':
      return task.requester ?? '';
    case 'requesterDepartment':
      return task.requesterDepartment ?? '';
    case 'created':
      return task.created ?? '';
    case 'started':
      return task.started ?? '';
    case 'resolved':
      return task.resolved ?? '';
    case 'label':
      return '';
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * Control characters, which a terminal would obey and a spreadsheet refuses, and marks that turn the direction of writing, by which a
 * cell can look like another; line ends and tabs stay.
 */
const controls =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** OWASP's rule for CSV injection: a cell that begins like a formula gets a quote in front. */
function cell(value: string, delimiter: string): string {
  const text = value.toWellFormed().replace(controls, '');
  const harmless =
    /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return /["\r\n,;\t]/.test(harmless) || harmless.includes(delimiter)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
