import type { Task } from '../task.js';
import { type Day, dayOf } from './days.js';
import type { DecidedTask, EffortOptions } from './effort.js';
import { orderOfIds } from './order-of-ids.js';
import { nameKey, peopleByName } from './people.js';
import { type Standing, standingOf } from './standing.js';

/** A task with what every basis needs to know of it. */
export interface Row {
  /** Its position in the board. */
  at: number;
  decided: DecidedTask;
  task: Task;
  standing: Standing;
  /** A heading over other rows of the file: of its own it has logged time and nothing else. */
  hasChildren: boolean;
  /** The assignees, by their names in team.yaml where those fit; each once. */
  people: readonly string[];
  /** The day that effort without a day of its own belongs to. */
  bookingDay: Day | undefined;
}

export interface Board {
  /** By id, so that nothing depends on the order of the file. */
  rows: readonly Row[];
  nameOf: (name: string) => string;
}

export function boardOf(decided: readonly DecidedTask[], options: Pick<EffortOptions, 'people'>): Board {
  const nameOf = spellingIn(decided, options.people);
  const peopleOf = peopleOfRows(nameOf);
  const parents = new Set<string>();
  for (const { task } of decided) if (task.parent !== undefined) parents.add(task.parent);
  const rows: Row[] = [];
  for (const position of orderOfIds(decided)) {
    const item = decided[position];
    if (item === undefined) continue;
    const { task } = item;
    const hasChildren = parents.size > 0 && parents.has(task.id);
    rows.push({
      at: rows.length,
      decided: item,
      task,
      standing: standingOf(task, hasChildren),
      hasChildren,
      people: peopleOf(task.assignees),
      bookingDay: bookingDayOf(task),
    });
  }
  return { rows, nameOf };
}

/** One spelling for each person: the one in team.yaml, else the first of those in the data by code units. */
function spellingIn(
  decided: readonly DecidedTask[],
  people: EffortOptions['people'],
): (name: string) => string {
  const names = new Set<string>();
  for (const { task } of decided) {
    for (const name of task.assignees) names.add(name);
    for (const { author } of task.worklogs) if (author !== undefined) names.add(author);
  }
  const personOf = peopleByName(people);
  const spellings = new Map<string, string>();
  for (const name of [...names].sort()) if (!spellings.has(nameKey(name))) spellings.set(nameKey(name), name);
  const known = new Map(
    [...names].map((name) => [name, personOf(name)?.name ?? spellings.get(nameKey(name))]),
  );
  return (name) => known.get(name) ?? name;
}

/** People's names by assignees; those of one person stand on many rows and are one list. */
function peopleOfRows(nameOf: (name: string) => string): (assignees: readonly string[]) => readonly string[] {
  const nobody: readonly string[] = [];
  const alone = new Map<string, readonly string[]>();
  return (assignees) => {
    const [only] = assignees;
    if (only === undefined) return nobody;
    if (assignees.length > 1) return [...new Set(assignees.map(nameOf))];
    const known = alone.get(only);
    if (known !== undefined) return known;
    const list = [nameOf(only)];
    alone.set(only, list);
    return list;
  };
}

/** The resolution, else the creation; tables that have neither are booked on what date they have. */
function bookingDayOf(task: Task): Day | undefined {
  return (
    dayOf(task.resolved) ??
    dayOf(task.created) ??
    dayOf(task.started) ??
    dayOf(task.updated) ??
    dayOf(task.due)
  );
}
