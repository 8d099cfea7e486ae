import type { DepartmentOf, TaskText } from '../decision.js';
import { departmentNamed, departments, isDepartmentName } from './departments.js';

/** Names are few and come again: so many are remembered, where they are no longer than this. */
const mostNames = 1000;
const longestName = 100;

/** Stands for a requester whose department nobody knows. */
export const noDepartment = departments.length;

/**
 * The number of the department that asks for a task: the export's own field first, then team.yaml, then a requester that is itself a
 * department ("Salg"); `noDepartment` where nothing tells.
 */
export type DepartmentFinder = (task: TaskText) => number;

export function createDepartmentFinder(departmentOf?: DepartmentOf): DepartmentFinder {
  const byName = remembering(numberNamed);
  const byRequester = remembering((requester) => {
    const listed = numberNamed(departmentOf?.(requester));
    if (listed !== noDepartment) return listed;
    return isDepartmentName(requester) ? numberNamed(requester) : noDepartment;
  });
  return ({ requesterDepartment, requester }) => {
    const named = requesterDepartment === undefined ? noDepartment : byName(requesterDepartment);
    return named !== noDepartment || requester === undefined ? named : byRequester(requester);
  };
}

function numberNamed(name: string | undefined): number {
  const department = departmentNamed(name);
  return department === undefined ? noDepartment : departments.indexOf(department);
}

function remembering(find: (name: string) => number): (name: string) => number {
  const memory = new Map<string, number>();
  return (name) => {
    const remembered = memory.get(name);
    if (remembered !== undefined) return remembered;
    const found = find(name);
    if (memory.size < mostNames && name.length <= longestName) memory.set(name, found);
    return found;
  };
}
