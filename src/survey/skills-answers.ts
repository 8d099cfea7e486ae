import { department as departmentOf } from '../files/departments.js';
import type { Team } from '../files/team.js';
import type { MemberFields, TeamDocument } from './team-document.js';

const fields = [
  'role',
  'hiredFor',
  'skills',
  'wants',
  'hoursPerWeek',
  'hourlyCost',
  'away',
  'aliases',
] as const;

/** Somebody who asks for work, and the departments of before and now. */
export interface Moved {
  person: string;
  from: string;
  to: string;
}

/**
 * Puts answers from a file of the same shape into team.yaml, as the questionnaire would: people are matched by name or
 * alias, what the answers say wins, what they do not mention stays.
 * @returns the people who sat in another department until now.
 */
export async function takeAnswers(
  answers: Team,
  team: TeamDocument,
  departmentsHeader: string,
): Promise<Moved[]> {
  for (const member of answers.members) {
    let name = team.find(member.name);
    if (name === undefined) {
      await team.add([member.name]);
      name = member.name;
    }
    for (const field of fields) {
      const value = member[field];
      if (value === undefined || isEmpty(value)) continue;
      await team.set(name, field, value as MemberFields[typeof field]);
    }
  }
  const moved: Moved[] = [];
  for (const [name, people] of Object.entries(answers.departments)) {
    const named = new Set(people.map((person) => person.toLowerCase()));
    let own = name;
    for (const [written, seated] of Object.entries(team.departments())) {
      if (departmentOf(written) === name) {
        own = written;
        continue;
      }
      const leaving = (seated ?? []).filter((person) => named.has(person.toLowerCase()));
      if (leaving.length === 0) continue;
      const stay = seated.filter((person) => !leaving.includes(person));
      await team.setDepartment(written, stay, departmentsHeader);
      moved.push(...leaving.map((person) => ({ person, from: written, to: name })));
    }
    const before = team.departments()[own] ?? [];
    const known = new Set(before.map((person) => person.toLowerCase()));
    const more = people.filter((person) => !known.has(person.toLowerCase()));
    await team.setDepartment(own, [...before, ...more], departmentsHeader);
  }
  if (answers.currency !== undefined) await team.setCurrency(answers.currency);
  return moved;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
