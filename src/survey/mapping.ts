import type { UnreadTable } from '../errors.js';
import { formatFor } from '../report/format/format.js';
import { clean } from '../report/terminal/clean.js';
import { table as drawn } from '../report/terminal/table.js';
import { shorten } from '../report/terminal/width.js';
import { wrap } from '../report/terminal/wrap.js';
import type { Language, Text } from '../report/text/text.js';
import type { Task } from '../task.js';
import type { Ask, Choice } from './ask.js';

/** Field → column, as `--map` takes it. */
export type ColumnMap = Record<string, string>;

export interface MappingScreen {
  ask: Ask;
  say: (text: string) => void;
  text: Text;
  language: Language;
  /** Of the screen, in characters; 80 where nobody says. */
  columns?: number;
}

/**
 * Asks which column of a table is the title, the hours and the person, shows three tasks as they then read, and asks
 * again until the person says that it is right.
 * @param read reads the file with the columns named; the tasks are shown.
 */
export async function askColumns(
  file: string,
  unread: UnreadTable,
  read: (map: ColumnMap) => Promise<readonly Task[]>,
  { ask, say, text, language, columns = 80 }: MappingScreen,
): Promise<ColumnMap> {
  const words = text.mapping;
  const format = formatFor(language);
  const choices = columnChoices(unread);
  const orNone: Choice<string>[] = [...choices, { value: '', name: words.none }];
  say(`${wrap(words.intro(file, format.number(unread.rows)), columns).join('\n')}\n\n`);
  for (;;) {
    const title = await ask.one(words.title, choices, unread.likely);
    const hours = await ask.one(words.hours, orNone, '');
    const assignee = await ask.one(words.assignee, orNone, '');
    const map: ColumnMap = { title, ...(hours ? { hours } : {}), ...(assignee ? { assignee } : {}) };
    const tasks = await read(map);
    say(`\n${words.understood}\n${understood(tasks, text, format.number).join('\n')}\n\n`);
    if (await ask.yes(words.right, true)) return map;
  }
}

/** Each column with the first thing that stands in it. */
function columnChoices({ names, sample }: UnreadTable): Choice<string>[] {
  const longest = Math.min(24, Math.max(...names.map((name) => name.length)));
  return names.flatMap((name, position) => {
    if (name === '' || names.indexOf(name) !== position) return [];
    const example = sample.map((row) => row[position]?.trim() ?? '').find((cell) => cell !== '') ?? '';
    const shown = shorten(clean(name), 24);
    return [
      {
        value: name,
        name: `${shown.padEnd(longest)}  ${shorten(clean(example), 40)}`.trimEnd(),
        short: shown,
      },
    ];
  });
}

function understood(
  tasks: readonly Task[],
  text: Text,
  number: (value: number, digits: number) => string,
): string[] {
  const rows = tasks
    .slice(0, 3)
    .map((task) => [
      clean(task.title),
      task.assignees.map(clean).join(', ') || '–',
      task.loggedSeconds === undefined
        ? '–'
        : `${number(task.loggedSeconds / 3600, 2)} ${text.words.units.hours}`,
    ]);
  return drawn(rows, [{ max: 40 }, { max: 18 }, { max: 14, align: 'right' }]);
}
