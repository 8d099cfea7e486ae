import type { DepartmentOf, TaskText } from './decision.js';

/** The texts of many tasks in columns, cheap to hand to another thread: what no task has is not sent. */
export interface TextColumns {
  titles: string[];
  descriptions?: string[];
  /** A task's labels in one text, as the features read them. */
  labels?: string[];
  projects?: (string | undefined)[];
  parentTitles?: (string | undefined)[];
  types?: (string | undefined)[];
  requesters?: (string | undefined)[];
  requesterDepartments?: (string | undefined)[];
  /** The requesters' departments by team.yaml. */
  listed?: (string | undefined)[];
}

export function textColumns(tasks: readonly TaskText[], departmentOf: DepartmentOf | undefined): TextColumns {
  const column = <Value extends string | undefined>(of: (task: TaskText) => Value): Value[] | undefined => {
    const values = tasks.map(of);
    return values.some(Boolean) ? values : undefined;
  };
  return {
    titles: tasks.map(({ title }) => title),
    descriptions: column(({ description }) => description),
    labels: column(({ labels }) => (labels.length === 0 ? '' : labels.join(' | '))),
    projects: column(({ project }) => project),
    parentTitles: column(({ parentTitle }) => parentTitle),
    types: column(({ type }) => type),
    requesters: column(({ requester }) => requester),
    requesterDepartments: column(({ requesterDepartment }) => requesterDepartment),
    listed:
      departmentOf &&
      column(({ requester }) => (requester === undefined ? undefined : departmentOf(requester))),
  };
}

/** A task's texts, as they were before they stood in columns. */
export function textAt(columns: TextColumns, at: number): TaskText {
  const labels = columns.labels?.[at];
  return {
    title: columns.titles[at] ?? '',
    description: columns.descriptions?.[at] ?? '',
    labels: labels ? [labels] : [],
    project: columns.projects?.[at],
    parentTitle: columns.parentTitles?.[at],
    type: columns.types?.[at],
    requester: columns.requesters?.[at],
    requesterDepartment: columns.requesterDepartments?.[at],
  };
}
