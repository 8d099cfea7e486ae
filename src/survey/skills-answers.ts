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

/**
 * Puts answers from a file of the same shape into team.yaml, as the questionnaire would: people are matched by name or
 * alias, what the answers say wins, what they do not mention stays.
 */
export async function takeAnswers(
  answers: Team,
  team: TeamDocument,
  departmentsHeader: string,
): Promise<void> {
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
  for (const [department, names] of Object.entries(answers.departments)) {
    const before = team.departments()[department] ?? [];
    await team.setDepartment(department, [...new Set([...before, ...names])], departmentsHeader);
  }
  if (answers.currency !== undefined) await team.setCurrency(answers.currency);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
