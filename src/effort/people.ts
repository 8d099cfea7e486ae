import type { WorkingPerson } from './effort.js';

/** How a name is compared: without case and without spaces at the ends or doubled. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Finds the person of team.yaml behind a name in an export, by name or alias; undefined for a stranger. */
export function peopleByName<Person extends Pick<WorkingPerson, 'name' | 'aliases'>>(
  people: readonly Person[],
): (name: string) => Person | undefined {
  const byKey = new Map<string, Person>();
  // Names go last, so that a person's own name wins over somebody else's alias.
  for (const person of people) for (const alias of person.aliases) byKey.set(nameKey(alias), person);
  for (const person of people) byKey.set(nameKey(person.name), person);
  const found = new Map<string, Person | undefined>();
  return (name) => {
    if (!found.has(name)) found.set(name, byKey.get(nameKey(name)));
    return found.get(name);
  };
}
