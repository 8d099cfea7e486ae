import type { Audit, RequesterRow } from '../audit/audit.js';
import { copyOf } from '../classify/model-decision.js';
import { nameKey } from '../effort/people.js';
import type { Team } from '../files/team.js';
import { codesFor } from './names/alias.js';
import { type Hider, hider } from './names/hider.js';
import { joinedRequesters } from './names/joined-requesters.js';
import { peopleIn } from './names/people-in.js';
import { renamed } from './names/renamed.js';
import { ownOr } from './own-or.js';
import type { Text } from './text/text.js';

/**
 * The audit without names: people get aliases that stay the same from run to run, names that the config lists get the
 * words it gives them, titles become their kind and id, and evidence says only where it stood. An alias is a pseudonym,
 * not anonymity: who knows the team can often tell who is who (docs/people.md).
 */
export function anonymize(audit: Audit, names: Readonly<Record<string, string>>, text: Text): Audit {
  const hide = hider(aliasesFor(audit, names, text), text.anonymous.somebody);
  const id = (value: string) => (/^[A-Z][A-Z0-9]*-\d+$/.test(value) ? value : hide.text(value));
  const titleOf = (kind: string, key: string) =>
    `${(text.words.kinds as Readonly<Record<string, string>>)[kind] ?? kind} ${key}`;
  return renamed(audit, {
    name: hide.name,
    text: hide.text,
    id,
    title: (_, kind, tasks) => titleOf(kind, id(tasks[0] ?? '')),
    task: (counted) => hiddenTask(counted, { hide, id, titleOf, text }),
  });
}

function aliasesFor(audit: Audit, names: Readonly<Record<string, string>>, text: Text): Map<string, string> {
  const { doers, askers } = peopleIn(audit);
  const listed = Object.keys(names);
  const codes = codesFor([...doers, ...askers, ...listed]);
  const aliases = new Map<string, string>();
  const give = (name: string, word: (code: string) => string) =>
    aliases.set(nameKey(name), word(codes.get(nameKey(name)) ?? ''));
  for (const name of askers) give(name, text.anonymous.requester);
  for (const name of doers) give(name, text.anonymous.person);
  for (const [name, alias] of Object.entries(names)) {
    if (alias.trim() !== '') aliases.set(nameKey(name), alias.trim());
    else if (!aliases.has(nameKey(name))) give(name, text.anonymous.name);
  }
  return aliases;
}

interface Hiding {
  hide: Hider;
  id: (value: string) => string;
  titleOf: (kind: string, key: string) => string;
  text: Text;
}

function hiddenTask(
  { task, decision, effort }: Audit['tasks'][number],
  { hide, id, titleOf, text }: Hiding,
): Audit['tasks'][number] {
  const optional = (value: string | undefined) => (value === undefined ? undefined : hide.text(value));
  const bookings = effort.bookings.map((booking) =>
    booking.assignee === undefined ? booking : { ...booking, assignee: hide.name(booking.assignee) },
  );
  return {
    task: {
      ...task,
      id: id(task.id),
      title: titleOf(decision.class === 'unclear' ? 'unclear' : decision.kind, id(task.id)),
      // Free text, and what a team may name after a customer or a person.
      description: '',
      labels: [],
      project: undefined,
      parentTitle: undefined,
      parent: task.parent === undefined ? undefined : id(task.parent),
      type: optional(task.type),
      status: optional(task.status),
      resolution: optional(task.resolution),
      assignees: task.assignees.map(hide.name),
      requester: task.requester === undefined ? undefined : hide.name(task.requester),
      worklogs: task.worklogs.map((log) =>
        log.author === undefined ? log : { ...log, author: hide.name(log.author) },
      ),
      source: { ...task.source, file: hide.text(task.source.file) },
    },
    decision: copyOf(
      decision,
      decision.evidence.map((one) => ({ ...one, text: text.anonymous.evidence[one.from] })),
    ),
    effort: { ...effort, bookings },
  };
}

/**
 * The audit as leadership reads it: people by their role and requesters by their department, where team.yaml gives them;
 * who has neither keeps the name. Two of one role are told apart by a number, and the requesters of one department
 * become one row, so that every total stays what it was. In titles the name is put in brackets: "Deck for [sales]".
 */
export function rolesForNames(audit: Audit, team: Team, text?: Text): Audit {
  const departmentWords: Readonly<Record<string, string>> = text?.words.departments ?? {};
  const departments = new Map<string, string>();
  const shown = new Map<string, string>();
  const inText = new Map<string, string>();
  for (const [department, names] of Object.entries(team.departments)) {
    const word = ownOr(departmentWords, department);
    departments.set(word, department);
    for (const name of names) {
      shown.set(nameKey(name), word);
      inText.set(nameKey(name), `[${word}]`);
    }
  }
  for (const [key, role] of numberedRoles(team)) {
    shown.set(key, role);
    inText.set(key, `[${role}]`);
  }
  const name = (value: string) => shown.get(nameKey(value)) ?? value;
  const title = hider(inText, '[…]', 'capitals').text;
  const result = renamed(audit, {
    name,
    text: name,
    id: (value) => value,
    title,
    task: ({ task, decision, effort }) => ({
      task: {
        ...task,
        title: title(task.title),
        assignees: task.assignees.map(name),
        requester: task.requester === undefined ? undefined : name(task.requester),
      },
      decision: copyOf(
        decision,
        decision.evidence.map((one) => ({ ...one, text: title(one.text) })),
      ),
      effort,
    }),
  });
  return {
    ...result,
    requesters: joinedRequesters(result.requesters.map((row) => withoutName(row, departments))),
  };
}

/** A row that has the department's word for a name is the department's. */
function withoutName(row: RequesterRow, departments: ReadonlyMap<string, string>): RequesterRow {
  const department = row.name === null ? undefined : departments.get(row.name);
  return department === undefined ? row : { ...row, name: null, department };
}

/** Each spelling of a member's name with the role to show; "Designer (2)" for the second designer, in the file's order. */
function numberedRoles(team: Team): [string, string][] {
  const roleOf = (role: string | undefined) => role?.trim() ?? '';
  const counts = new Map<string, number>();
  for (const { role } of team.members) counts.set(roleOf(role), (counts.get(roleOf(role)) ?? 0) + 1);
  const met = new Map<string, number>();
  return team.members.flatMap(({ name, aliases, role }): [string, string][] => {
    const word = roleOf(role);
    if (word === '') return [];
    met.set(word, (met.get(word) ?? 0) + 1);
    const shown = (counts.get(word) ?? 0) > 1 ? `${word} (${met.get(word)})` : word;
    return [name, ...aliases].map((spelling) => [nameKey(spelling), shown]);
  });
}
