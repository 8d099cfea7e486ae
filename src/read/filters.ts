import { UserError } from '../errors.js';
import { didYouMean } from '../files/did-you-mean.js';
import type { Task } from '../task.js';
import type { Filter } from './result.js';

const values: Record<string, (task: Task) => readonly (string | undefined)[]> = {
  id: (task) => [task.id],
  title: (task) => [task.title],
  type: (task) => [task.type],
  status: (task) => [task.status, task.statusCategory],
  resolution: (task) => [task.resolution],
  assignee: (task) => task.assignees,
  requester: (task) => [task.requester],
  requesterDepartment: (task) => [task.requesterDepartment],
  label: (task) => task.labels,
  project: (task) => [task.project],
  parent: (task) => [task.parent, task.parentTitle],
};
const otherNames: Record<string, string> = {
  assignees: 'assignee',
  labels: 'label',
  department: 'requesterDepartment',
  epic: 'parent',
  key: 'id',
};

/**
 * The test of `--only` and `--without`: a task stays when each field of `only` has one of its values, and no value of
 * `without`. Case does not matter; "*" stands for anything ("Web*").
 * @throws UserError bad-option for a field that tasks do not have.
 */
export function taskFilter(
  only: readonly Filter[] = [],
  without: readonly Filter[] = [],
): (task: Task) => boolean {
  if (only.length === 0 && without.length === 0) return () => true;
  const wanted = new Map<string, ((task: Task) => boolean)[]>();
  for (const filter of only) {
    const test = matches(filter, '--only');
    wanted.set(nameOf(filter), [...(wanted.get(nameOf(filter)) ?? []), test]);
  }
  const unwanted = without.map((filter) => matches(filter, '--without'));
  const groups = [...wanted.values()];
  return (task) =>
    groups.every((tests) => tests.some((test) => test(task))) && !unwanted.some((test) => test(task));
}

function nameOf({ field }: Filter): string {
  const name = (Object.hasOwn(otherNames, field) ? otherNames[field] : undefined) ?? field;
  return Object.keys(values).find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
}

function matches(filter: Filter, option: string): (task: Task) => boolean {
  const read = Object.hasOwn(values, nameOf(filter)) ? values[nameOf(filter)] : undefined;
  if (!read) {
    throw new UserError('bad-option', {
      option,
      value: `${filter.field}=${filter.value}`,
      expected: Object.keys(values).join(', '),
      nearest: didYouMean(filter.field, Object.keys(values)),
    });
  }
  const wanted = filter.value.trim().toLowerCase();
  const pattern = wanted.includes('*')
    ? new RegExp(
        `^${wanted
          .split('*')
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('.*')}$`,
        's',
      )
    : undefined;
  return (task) =>
    read(task).some((value) => {
      const lower = (value ?? '').trim().toLowerCase();
      return pattern ? pattern.test(lower) : lower === wanted;
    });
}
