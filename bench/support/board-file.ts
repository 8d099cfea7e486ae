import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seededRandom } from '../../src/random/random.js';

const header =
  'Key,Title,Description,Type,Status,Assignee,Requested by,Department,Created,Started,Resolved,Labels,Hours';
const syllables = 'nor lys vik tra mel fjo kro bra sten hal ved sund ør bak lund rik to gra'.split(' ');
const endings = ['A/S', 'ApS', 'Group', 'AB', 'Ltd', ''];
const departments = ['Sales', 'Management', 'Product', 'HR', 'Marketing'];
const statuses = ['Done', 'Done', 'Done', 'Done', 'Done', 'In Progress', 'To Do', 'Cancelled'];
const people = Array.from({ length: 14 }, (_, index) => `Person ${index + 1}`);
const requesters = Array.from({ length: 60 }, (_, index) => `Requester ${index + 1}`);
const firstDay = Date.UTC(2023, 0, 2);
const day = 86_400_000;

/**
 * Writes a CSV of a marketing team's tasks, about 125 bytes a row. Each title is a real kind of title (from the project's
 * own training boards) in which words are exchanged and a customer is made up, so that no cache of titles or of words
 * could make a tool look faster than it is. Same seed, same file.
 */
export function writeBoard(path: string, tasks: number, seed = 1): void {
  const random = seededRandom(seed);
  const { lines, words } = vocabulary();
  const file = openSync(path, 'w');
  let rows = `${header}\n`;
  for (let index = 0; index < tasks; index += 1) {
    rows += `${taskRow(index, random, lines, words).map(cell).join(',')}\n`;
    if (rows.length > 1 << 20) {
      writeSync(file, rows);
      rows = '';
    }
  }
  writeSync(file, rows);
  closeSync(file);
}

function taskRow(index: number, random: Random, lines: Line[], words: string[]): string[] {
  const { title, body } = of(random, lines);
  const created = firstDay + random.below(3 * 365) * day;
  const started = created + random.below(9) * day;
  const resolved = started + random.below(15) * day;
  const status = of(random, statuses);
  return [
    `MKT-${index + 1}`,
    varied(title, random, words),
    random.below(3) === 0 ? varied(body, random, words).slice(0, 120) : '',
    'Task',
    status,
    of(random, people),
    of(random, requesters),
    of(random, departments),
    date(created),
    date(started),
    status === 'Done' ? date(resolved) : '',
    random.below(4) === 0 ? of(random, words) : '',
    status === 'To Do' ? '' : String((1 + random.below(64)) / 4),
  ];
}

/** A line with one word in four exchanged, and often a customer and a number of its own. */
function varied(line: string, random: Random, words: string[]): string {
  const mixed = line.split(' ').map((word) => (random.below(4) === 0 ? of(random, words) : word));
  if (random.below(2) === 0) mixed.push(customer(random));
  if (random.below(5) === 0) mixed.push(String(random.below(10_000)));
  return mixed.join(' ');
}

function customer(random: Random): string {
  const name = Array.from({ length: 2 + random.below(2) }, () => of(random, syllables)).join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${of(random, endings)}`.trim();
}

interface Line {
  title: string;
  body: string;
}

function vocabulary(): { lines: Line[]; words: string[] } {
  const folder = 'training/boards';
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  const words = new Set(lines.flatMap(({ title }) => title.split(/\s+/)).filter((word) => word.length > 2));
  return { lines, words: [...words] };
}

function of<Value>(random: Random, values: readonly Value[]): Value {
  return values[random.below(values.length)] as Value;
}

function date(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
