import { nameKey } from '../effort/people.js';
import type { Team } from '../files/team.js';

/** Who asks from where, by team.yaml: the team's own members sit in marketing. Names match without case. */
export function departmentsOf(
  team: Team | undefined,
): ((requester: string) => string | undefined) | undefined {
  if (!team) return undefined;
  const departments = new Map<string, string>();
  for (const member of team.members) {
    for (const name of [member.name, ...member.aliases]) departments.set(nameKey(name), 'marketing');
  }
  for (const [department, names] of Object.entries(team.departments)) {
    for (const name of names) departments.set(nameKey(name), department);
  }
  return (requester) => departments.get(nameKey(requester));
}
