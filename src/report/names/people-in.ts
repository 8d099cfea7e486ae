import type { Audit } from '../../audit/audit.js';

/** Everybody whom an audit names: those who do the work, those who ask, and those whom only a finding names. */
export function peopleIn(audit: Audit): { doers: Set<string>; askers: Set<string> } {
  const doers = new Set<string>();
  const askers = new Set<string>();
  for (const { task } of audit.tasks) {
    for (const assignee of task.assignees) doers.add(assignee);
    for (const { author } of task.worklogs) if (author) doers.add(author);
    // "Sales" asking for the sales department is no person.
    if (task.requester && !same(task.requester, task.requesterDepartment)) askers.add(task.requester);
  }
  for (const { name } of audit.people) if (name !== null) doers.add(name);
  for (const { name, department } of audit.requesters) {
    if (name !== null && !same(name, department)) askers.add(name);
  }
  for (const { args } of [...audit.dataQuality, ...audit.alternatives, ...audit.input.warnings]) {
    if (typeof args.person === 'string') doers.add(args.person);
  }
  for (const { id, figures } of audit.findings) {
    if (id === 'who-asks') continue;
    for (const name of namesIn(figures)) doers.add(name);
  }
  return { doers, askers };
}

/** The names in a finding's figures: `name` fields, and lists of names under `people`. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    if (key === 'name' && typeof field === 'string') return [field];
    if (key === 'people' && Array.isArray(field) && field.every((item) => typeof item === 'string'))
      return field;
    return namesIn(field);
  });
}

function same(a: string, b: string | null | undefined): boolean {
  return a.trim().toLowerCase() === b?.trim().toLowerCase();
}
