import type { StatusCategory, Task, Warning } from '../../task.js';
import type { Format } from '../format/format.js';
import type { Rendering } from '../rendering.js';
import { warningSentence } from '../warning-words.js';
import { clean } from './clean.js';
import { table } from './table.js';
import { shorten } from './width.js';
import { wrap } from './wrap.js';

/** What was understood of one file, counted already. */
export interface Inspection {
  name: string;
  /** The tool's own name; empty for a table of no tool. */
  toolName: string;
  rows: number;
  tasks: number;
  /** How it was written, in the order to be told; each part in words of the format. */
  dialect: {
    format: string;
    delimiter?: string;
    encoding?: string;
    encodingGuessed?: boolean;
    headerRow?: number;
    decimal?: ',' | '.';
    dateOrder?: 'dmy' | 'mdy';
    dateOrderOpen?: boolean;
    sheets?: readonly string[];
  };
  dates?: { from: string; to: string };
  columns: readonly { name: string; field: string | null }[];
  /** Each status with its meaning, the most frequent first. */
  statuses: readonly { status: string; category?: StatusCategory; tasks: number }[];
  withoutStatus: number;
  logged: { seconds: number; tasks: number };
  estimated: { seconds: number; tasks: number };
  points: { points: number; tasks: number };
  otherRows: number;
  leftOut: readonly { reason: string; tasks: number; ids: readonly string[] }[];
  samples: readonly Task[];
  warnings: readonly Warning[];
}

/** The screen of `mkt-audit inspect FILE`. */
export function inspectionScreen(found: Inspection, rendering: Rendering): string {
  const { text, format, width } = rendering;
  const say = text.inspection;
  const tool = found.toolName === '' ? say.table : found.toolName;
  const count = say.rows(format.number(found.rows));
  const tasks = say.tasks(format.number(found.tasks));
  const lines = [
    `${clean(found.name)}: ${say.opening(tool, found.tasks === found.rows ? count : say.entriesOn(count, tasks))}`,
    '',
    ...labelled(
      [
        [say.format, formatLine(found, rendering)],
        [say.dates, datesLine(found, rendering)],
        [say.statuses, statusesLine(found, rendering)],
        [say.hours, timeLine(found, rendering)],
        [say.leftOut, leftOutLine(found, rendering)],
      ],
      width,
    ),
    ...columnLines(found, rendering),
    ...sampleLines(found, rendering),
    ...found.warnings.flatMap((warning) => [
      '',
      ...hanging('! ', clean(warningSentence(warning, rendering)), width),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function labelled(pairs: readonly (readonly [string, string])[], width: number): string[] {
  const shown = pairs.filter(([, value]) => value !== '');
  const longest = Math.max(...shown.map(([label]) => label.length)) + 2;
  return shown.flatMap(([label, value]) => {
    const [first = '', ...rest] = wrap(value, width, ' '.repeat(longest + 2));
    return [`  ${label.padEnd(longest)}${first.trimStart()}`, ...rest];
  });
}

function hanging(mark: string, sentence: string, width: number): string[] {
  return wrap(sentence, width, ' '.repeat(mark.length)).map((line, at) =>
    at === 0 ? mark + line.trimStart() : line,
  );
}

function formatLine({ dialect }: Inspection, { text, format }: Rendering): string {
  const say = text.inspection;
  const { delimiter, encoding, headerRow, sheets, decimal } = dialect;
  return [
    dialect.format.toUpperCase(),
    ...(delimiter === undefined ? [] : [say.between(say.delimiters[delimiter] ?? delimiter)]),
    ...(encoding === undefined
      ? []
      : [encoding.toUpperCase() + (dialect.encodingGuessed ? ` (${say.guessed})` : '')]),
    ...(decimal === undefined || dialect.format === 'xlsx' ? [] : [say.decimal[decimal]]),
    ...(sheets === undefined ? [] : [say.sheet(sheets.map(clean).join(', '))]),
    ...(headerRow === undefined ? [] : [say.headerRow(format.number(headerRow))]),
  ].join(', ');
}

function datesLine({ dates, dialect }: Inspection, { text, format }: Rendering): string {
  const say = text.inspection;
  if (!dates) return say.noDates;
  const order = dialect.dateOrder === undefined ? '' : `, ${say.order[dialect.dateOrder]}`;
  const open = dialect.dateOrderOpen ? ` (${say.orderOpen})` : '';
  return say.fromTo(format.date(dates.from), format.date(dates.to)) + order + open;
}

function statusesLine({ statuses, withoutStatus }: Inspection, { text, format }: Rendering): string {
  const say = text.inspection;
  const groups = new Map<string, string[]>();
  for (const { status, category, tasks } of statuses) {
    const meaning = category === undefined ? say.notUnderstood : say.categories[category];
    const named = `${shorten(clean(status), 30)} ${format.number(tasks)}`;
    groups.set(meaning, [...(groups.get(meaning) ?? []), named]);
  }
  if (withoutStatus > 0) groups.set(say.noStatus, [format.number(withoutStatus)]);
  return [...groups]
    .map(([meaning, names]) => `${meaning}: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`)
    .join('; ');
}

function timeLine({ logged, estimated, points }: Inspection, { text, format }: Rendering): string {
  const say = text.inspection;
  const hours = (seconds: number) => `${hoursOf(seconds, format)} ${text.words.units.hours}`;
  const tasks = (count: number) => say.tasks(format.number(count));
  const parts = [
    ...(logged.tasks > 0 ? [say.logged(hours(logged.seconds), tasks(logged.tasks))] : []),
    ...(estimated.tasks > 0 ? [say.estimated(hours(estimated.seconds), tasks(estimated.tasks))] : []),
    ...(points.tasks > 0
      ? [say.points(`${format.number(points.points)} ${text.words.bases.points}`, tasks(points.tasks))]
      : []),
  ];
  return parts.length > 0 ? parts.join('; ') : say.noHours;
}

/** Hours as exactly as two digits can tell: they are to be compared with the file. */
function hoursOf(seconds: number, format: Format): string {
  const hours = seconds / 3600;
  const digits = Number.isInteger(hours) ? 0 : Number.isInteger(hours * 10) ? 1 : 2;
  return format.number(hours, digits);
}

function leftOutLine({ leftOut, otherRows }: Inspection, { text, format }: Rendering): string {
  const say = text.inspection;
  const reasons: Record<string, string> = text.words.reasons;
  const parts = leftOut.map(({ reason, tasks, ids }) => {
    const shown = ids.slice(0, 5).map(clean).join(', ') + (ids.length > 5 ? ', …' : '');
    return `${say.tasks(format.number(tasks))} ${reasons[reason] ?? reason} (${shown})`;
  });
  if (otherRows > 0) parts.push(say.otherRows(format.number(otherRows)));
  return parts.length > 0 ? parts.join('; ') : say.nothingLeftOut;
}

function columnLines({ columns }: Inspection, { text, format, width }: Rendering): string[] {
  const say = text.inspection;
  if (columns.length === 0) return [];
  const fields: Record<string, string> = say.fields;
  const groups = new Map<string, number>();
  for (const { name, field } of columns) {
    if (field === null) continue;
    const row = `${clean(name)}\u0000${fields[field] ?? field}`;
    groups.set(row, (groups.get(row) ?? 0) + 1);
  }
  const rows = [...groups].map(([row, times]) => {
    const [name = '', field = ''] = row.split('\u0000');
    return [shorten(name, 40) + (times > 1 ? ` (${times})` : ''), `→ ${field}`];
  });
  const unused = [
    ...new Set(
      columns.filter(({ field, name }) => field === null && name !== '').map(({ name }) => clean(name)),
    ),
  ];
  const names =
    unused
      .slice(0, 12)
      .map((name) => shorten(name, 30))
      .join(', ') + (unused.length > 12 ? ', …' : '');
  return [
    '',
    say.columns,
    ...table(rows, [{ max: 46 }, { max: 30 }]),
    ...(unused.length > 0 ? wrap(say.notUsed(format.number(unused.length), names), width, '  ') : []),
  ];
}

function sampleLines({ samples, columns }: Inspection, { text, format, width }: Rendering): string[] {
  const say = text.inspection;
  const fields = say.fields;
  const lines = samples.flatMap((task) => {
    const facts: [string, string | undefined][] = [
      [fields.status, task.status],
      [fields.assignee, task.assignees.join(', ') || undefined],
      [fields.requester, task.requester],
      [fields.created, task.created && format.date(task.created)],
      [fields.resolved, task.resolved && format.date(task.resolved)],
      [fields.hours, task.loggedSeconds === undefined ? undefined : hoursOf(task.loggedSeconds, format)],
    ];
    const told = facts.flatMap(([name, value]) => (value ? [`${name}: ${clean(value)}`] : []));
    return [
      '',
      ...wrap(`${clean(task.id)}  ${shorten(clean(task.title), 120)}`, width, '  '),
      ...(told.length > 0 ? wrap(told.join(' · '), width, '    ') : []),
    ];
  });
  const hint = columns.length > 0 ? ['', ...wrap(say.mapHint('title=…'), width)] : [];
  return ['', say.samples, ...lines.slice(1), ...hint];
}
