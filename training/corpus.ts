import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskText } from '../src/classify/decision.js';
import { isKind, type Kind } from '../src/classify/taxonomy.js';

/** One task that somebody wrote and sorted by hand. */
export interface Example {
  task: TaskText;
  kind: Kind;
  language: string;
  /** The board it stands on; absent for single lines. */
  board?: string;
  file: string;
  /** Hours spent, 1 where it is a single line. */
  hours: number;
}

/** Every example of training/boards and training/lines, in the order of file names; `heldout-*` boards only when asked for. */
export function readCorpus(folder: string): { training: Example[]; heldOut: Example[] } {
  const training: Example[] = [];
  const heldOut: Example[] = [];
  for (const file of filesOf(join(folder, 'boards'), '.jsonl')) {
    const into = file.startsWith('heldout-') ? heldOut : training;
    into.push(...readBoards(join(folder, 'boards', file), file));
  }
  for (const file of filesOf(join(folder, 'lines'), '.tsv'))
    training.push(...readLines(join(folder, 'lines', file), file));
  return { training, heldOut };
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

interface BoardRow {
  board: string;
  lang: string;
  title: string;
  body?: string;
  hours?: number;
  requester?: string;
  requester_department?: string;
  labels?: string[];
  project?: string;
  kind: string;
}

function readBoards(path: string, file: string): Example[] {
  const examples: Example[] = [];
  for (const [at, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line) as BoardRow;
    if (!isKind(row.kind)) throw new Error(`${file}:${at + 1}: ${row.kind}`);
    examples.push({
      task: {
        title: row.title,
        description: row.body ?? '',
        labels: row.labels ?? [],
        ...(row.project ? { project: row.project } : {}),
        ...(row.requester ? { requester: row.requester } : {}),
        ...(row.requester_department ? { requesterDepartment: row.requester_department } : {}),
      },
      kind: row.kind,
      language: row.lang,
      board: row.board,
      file,
      hours: row.hours ?? 1,
    });
  }
  return examples;
}

function readLines(path: string, file: string): Example[] {
  const examples: Example[] = [];
  for (const [at, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (at === 0 || line.trim() === '') continue;
    const [language = '', , kind = '', title = '', body = '', labels = '', department = ''] = line
      .replace(/\r$/, '')
      .split('\t');
    if (!isKind(kind)) throw new Error(`${file}:${at + 1}: ${kind}`);
    examples.push({
      task: {
        title,
        description: body,
        labels: labels === '' ? [] : labels.split('|'),
        ...(department === '' ? {} : { requesterDepartment: department }),
      },
      kind,
      language,
      file,
      hours: 1,
    });
  }
  return examples;
}
