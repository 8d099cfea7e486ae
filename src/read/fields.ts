/** What a column can hold. A task has these, some of them under other names (hours become `loggedSeconds`). */
export const fields = [
  'id',
  'rowId',
  'title',
  'description',
  'type',
  'status',
  'statusCategory',
  'resolution',
  'assignee',
  'requester',
  'reporter',
  'creator',
  'requesterDepartment',
  'created',
  'started',
  'updated',
  'resolved',
  'cancelled',
  'categoryChanged',
  'due',
  'labels',
  'project',
  'parent',
  'parentTitle',
  'hours',
  'estimate',
  'points',
  'worklog',
  'sumHours',
  'date',
  'person',
  'lastName',
  'archived',
  'done',
] as const;
export type Field = (typeof fields)[number];

/** The fields that a person may map by hand, as in `--map title=Opgave`; minutes and seconds are hours in another unit. */
export const mappable = [
  'title',
  'id',
  'description',
  'hours',
  'minutes',
  'seconds',
  'estimate',
  'points',
  'assignee',
  'requester',
  'requesterDepartment',
  'status',
  'type',
  'labels',
  'project',
  'parent',
  'created',
  'started',
  'updated',
  'resolved',
  'due',
  'date',
] as const;

/** Fields whose value is a day. */
export const dateFields: ReadonlySet<Field> = new Set([
  'created',
  'started',
  'updated',
  'resolved',
  'cancelled',
  'due',
  'date',
]);

/** Fields whose value is time or an amount. */
export const amountFields: ReadonlySet<Field> = new Set(['hours', 'estimate', 'points', 'sumHours']);

/** The names of columns that hold each field, the best first. */
export type ColumnNames = Partial<Record<Field, readonly string[]>>;
