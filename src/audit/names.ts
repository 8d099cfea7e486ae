import type { DecidedTask } from '../effort/effort.js';
import { nameKey } from '../effort/people.js';
import type { Member, Team } from '../files/team.js';
import type { Task } from '../task.js';
import { byText } from './sums/order.js';

/** Who is who: one spelling for each name in the data, and what team.yaml says of the person. */
export interface NameBook {
  /** The name to show: the member's name for an alias, else one spelling of it. */
  of(name: string): string;
  member(name: string): Member | undefined;
  /** The department that team.yaml puts the name in; "marketing" for the team's own members. */
  department(name: string): string | undefined;
}

export function nameBook(decided: readonly DecidedTask[], team?: Team): NameBook {
  const members = new Map<string, Member>();
  for (const member of team?.members ?? []) {
    for (const name of [...member.aliases, member.name]) members.set(nameKey(name), member);
  }
  const departments = new Map<string, string>();
  for (const [department, names] of Object.entries(team?.departments ?? {})) {
    for (const name of names) departments.set(nameKey(name), department);
  }
  const spelling = new Map<string, string>();
  const seen = new Map<string, string>();
  const see = (name: string) => {
    if (seen.has(name)) return;
    const key = nameKey(name);
    seen.set(name, key);
    const known = spelling.get(key);
    const tidy = name.trim().replace(/\s+/g, ' ');
    if (known === undefined || byText(tidy, known) < 0) spelling.set(key, tidy);
  };
  for (const { task } of decided) {
    for (const assignee of task.assignees) see(assignee);
    if (task.requester) see(task.requester);
  }
  const keyOf = (name: string) => seen.get(name) ?? nameKey(name);
  const shown = new Map<string, string>();
  for (const [name, key] of seen) shown.set(name, members.get(key)?.name ?? spelling.get(key) ?? name);
  const of = (name: string) => shown.get(name) ?? members.get(nameKey(name))?.name ?? name;
  return {
    of,
    member: (name) => members.get(keyOf(name)),
    department: (name) =>
      departments.get(keyOf(name)) ?? (members.has(keyOf(name)) ? 'marketing' : undefined),
  };
}

/** Who asked for a task: nobody where the requester is one of those who do it. */
export function askerOf(task: Task, names: NameBook): string | null {
  const { requester } = task;
  if (!requester) return null;
  const asker = names.of(requester);
  for (const assignee of task.assignees) if (names.of(assignee) === asker) return null;
  return asker;
}
