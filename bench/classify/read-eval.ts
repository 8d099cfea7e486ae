import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskText } from '../../src/classify/decision.js';
import type { Class, Kind } from '../../src/classify/taxonomy.js';

/** A task that people labelled, kept outside of the repository. */
export interface Labelled {
  task: TaskText;
  class: Class;
  kind: Kind;
  hours: number;
  language: string;
  /** The labellers disagreed, or both were unsure. */
  doubtful: boolean;
  /** The organisation or board that it comes from. */
  group: string;
  /** board or duty; absent on whole boards. */
  set: string;
}

interface Row {
  board?: string;
  team?: string;
  set?: string;
  lang: string;
  title: string;
  body?: string;
  labels?: string[];
  hours?: number;
  requester?: string;
  requester_department?: string;
  class: Class;
  kind: Kind;
  doubt: number;
}

/** Reads a file of labelled tasks; none where the folder is not there. */
export function readEval(folder: string, name: string): Labelled[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      return {
        task: {
          title: row.title,
          description: row.body ?? '',
          labels: row.labels ?? [],
          ...(row.requester ? { requester: row.requester } : {}),
          ...(row.requester_department ? { requesterDepartment: row.requester_department } : {}),
        },
        class: row.class,
        kind: row.kind,
        hours: row.hours ?? 1,
        language: row.lang,
        doubtful: row.doubt === 1,
        group: row.board ?? row.team ?? '',
        set: row.set ?? 'whole boards',
      };
    });
}
