import type { Member, Team } from './team.js';

/** Finds people by name or alias, without case and surrounding spaces. */
export function memberFinder(team: Team): (name: string) => Member | undefined {
  const byName = new Map<string, Member>();
  for (const member of team.members) {
    for (const name of [member.name, ...member.aliases]) byName.set(key(name), member);
  }
  return (name) => byName.get(key(name));
}

/** The department that a requester sits in, by team.yaml; the team's own members sit in marketing. */
export function departmentFinder(team: Team): (requester: string) => string | undefined {
  const byName = new Map<string, string>();
  for (const member of team.members) {
    for (const name of [member.name, ...member.aliases]) byName.set(key(name), 'marketing');
  }
  for (const [department, requesters] of Object.entries(team.departments)) {
    for (const name of requesters) byName.set(key(name), department);
  }
  return (requester) => byName.get(key(requester));
}

function key(name: string): string {
  return name.trim().toLowerCase().normalize('NFC');
}
