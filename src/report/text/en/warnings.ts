/** What the user should know of the data, by code; args are written already. */
type Args = Readonly<Record<string, string>>;

export const warnings = {
  'no-country': () =>
    'No country is known, so public holidays count as working days. --country DK takes them out.',
  'holidays-unknown': ({ country }: Args) =>
    `The public holidays of ${country} are not known, so they count as working days.`,
  'calendar-unassigned': ({ tasks }: Args) =>
    `${tasks} tasks have nobody assigned, so the calendar gives them no time.`,
  'calendar-undated': ({ tasks }: Args) => `${tasks} tasks lack the dates that the calendar needs.`,
  'calendar-no-days': ({ tasks }: Args) =>
    `${tasks} tasks lie on weekends, holidays or leave only, so the calendar gives them no time.`,
  'status-not-understood': ({ tasks, statuses }: Args) =>
    `${tasks} tasks have a status that was not understood (${statuses}); they count. --status "NAME=done" maps it.`,
  'across-period': ({ tasks, effort }: Args) =>
    `${tasks} tasks reach across the edge of the period; ${effort} of their effort lies outside and is not counted.`,
  'undated-left-out': ({ tasks }: Args) => `${tasks} tasks have no date at all and lie outside every period.`,
};
