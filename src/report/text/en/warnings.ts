/** What the user should know of the data, by code; args are written already. */
type Args = Readonly<Record<string, string>>;
const count = (tasks: string | undefined, one: string, many: string) =>
  tasks === '1' ? `1 task ${one}` : `${tasks} tasks ${many}`;

export const warnings = {
  'no-country': () =>
    'No country is known, so public holidays count as working days. --country DK takes them out.',
  'holidays-unknown': ({ country }: Args) =>
    `The public holidays of ${country} are not known, so they count as working days.`,
  'calendar-unassigned': ({ tasks }: Args) =>
    `${count(tasks, 'has', 'have')} nobody assigned and so no time by the calendar.`,
  'calendar-undated': ({ tasks }: Args) =>
    `${count(tasks, 'lacks', 'lack')} the dates that the calendar needs.`,
  'calendar-no-days': ({ tasks }: Args) =>
    `${count(tasks, 'lies', 'lie')} on weekends, holidays or leave only: no time by the calendar.`,
  'status-not-understood': ({ tasks, statuses }: Args) =>
    `${count(tasks, 'has', 'have')} a status that was not understood (${statuses}) and ${tasks === '1' ? 'counts' : 'count'} all the same. --status "NAME=done" says what it means.`,
  'across-period': ({ tasks }: Args) =>
    `${count(tasks, 'reaches', 'reach')} across the edge of the period; only the work inside it counts.`,
  'labels-unmatched': ({ file, labels, ids }: Args) =>
    `${file}: ${labels === '1' ? '1 label fits' : `${labels} labels fit`} no task and ${labels === '1' ? 'changes' : 'change'} nothing: ${ids}.`,
  'undated-left-out': ({ tasks }: Args) =>
    `${count(tasks, 'has no date at all and lies', 'have no date at all and lie')} outside every period.`,
};
