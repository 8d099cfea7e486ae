/** What the user should know of how the files were read, by code; args are written already. */
type Args = Readonly<Record<string, string>>;

const encodings: Record<string, string> = {
  'windows-1252': 'Windows-1252',
  cp850: 'the DOS code page 850',
  macintosh: 'Mac Roman',
};
const units: Record<string, string> = { minutes: 'minutes', seconds: 'seconds', hours: 'hours' };
const cells = (count: string) => (count === '1' ? '1 cell' : `${count} cells`);
const rowsAre = (count: string) => (count === '1' ? '1 row is' : `${count} rows are`);

export const readWarnings = {
  'encoding-guessed': ({ file, encoding = '' }: Args) =>
    `${file} is not UTF-8 and was read as ${encodings[encoding] ?? encoding}. If letters look wrong, save it as "CSV UTF-8".`,
  'bad-bytes': ({ file, bytes }: Args) =>
    `${file}: ${bytes === '1' ? '1 byte does' : `${bytes} bytes do`} not fit the file's encoding (UTF-8) and ${bytes === '1' ? 'was' : 'were'} read as Windows-1252.`,
  'nul-characters': ({ file, characters }: Args) =>
    `${file}: ${characters === '1' ? '1 NUL character was' : `${characters} NUL characters were`} taken out.`,
  'date-order-open': ({ file, order }: Args) =>
    `${file}: nothing shows whether 03-11 is 3 November or 11 March; it was read with the ${order === 'mdy' ? 'month' : 'day'} first. --date-order ${order === 'mdy' ? 'dmy' : 'mdy'} reads it the other way.`,
  'date-order-misfit': ({ file, order, cells: count = '' }: Args) =>
    `${file}: ${cells(count)} of dates cannot have the ${order === 'mdy' ? 'month' : 'day'} first, as --date-order ${order} says, and ${count === '1' ? 'was' : 'were'} read the other way. Check that the order is right.`,
  'decimal-mark-open': ({ file, example, mark, as }: Args) =>
    `${file}: nothing shows whether the ${mark === ',' ? 'comma' : 'point'} in "${example}" marks thousands or decimals; it was read as ${as}. Numbers with both marks, or with two decimals, would tell.`,
  'hours-implausible': ({ file, column }: Args) =>
    `${file}: half of the numbers in "${column}" are above 200 hours. If they are minutes or seconds, --map minutes="${column}" or --map seconds="${column}" reads them so.`,
  'hours-overlooked': ({ file, column }: Args) =>
    `${file}: no column of hours was found, and "${column}" holds numbers. If they are hours, --map hours="${column}" reads them.`,
  'dates-not-read': ({ file, cells: count = '' }: Args) =>
    `${file}: ${cells(count)} in columns of dates could not be read as dates.`,
  'times-not-read': ({ file, cells: count = '' }: Args) =>
    `${file}: ${cells(count)} in columns of hours could not be read as time.`,
  'time-unit-guessed': ({ file, column, unit = '', field }: Args) =>
    `${file}: the numbers in "${column}" look like ${units[unit] ?? unit} and were read as such. --map ${field}="${column}" makes them hours.`,
  'rows-short': ({ file, rows = '', first }: Args) =>
    `${file}: ${rowsAre(rows)} shorter than the header (the first is row ${first}); the missing cells count as empty.`,
  'rows-long': ({ file, rows = '', first }: Args) =>
    `${file}: ${rowsAre(rows)} longer than the header (the first is row ${first}); check the quotes and commas there.`,
  'rows-capped': ({ file, rows }: Args) =>
    `${file} has exactly ${rows} rows, where exports are often cut off. Check that nothing is missing.`,
  'title-borrowed': ({ file, column }: Args) =>
    `${file}: no column is a title, so "${column}" serves as one. --map title=COLUMN names another.`,
  'jira-current-fields': ({ file }: Args) =>
    `${file} has neither time nor the day of completion, as after "Export CSV (current fields)". Export "CSV (all fields)" for a full audit.`,
  'sheets-skipped': ({ file, sheets }: Args) =>
    `${file}: these sheets have other columns and were not read: ${sheets}.`,
  'sums-taken-apart': ({ file }: Args) =>
    `${file} has only Jira's Σ Time Spent; each task's own time was worked out by taking off its sub-tasks' time.`,
  'sums-unusable': ({ file }: Args) =>
    `${file} has only Jira's Σ Time Spent and no parents, so no task's own time can be known. Export "CSV (all fields)".`,
  'amounts-too-large': ({ file, tasks }: Args) =>
    `${file}: ${tasks === '1' ? '1 task has' : `${tasks} tasks have`} more than 100,000 hours or points in one figure; such slips do not count.`,
  'same-task-twice': ({ tasks, ids }: Args) =>
    `${tasks === '1' ? '1 task stands' : `${tasks} tasks stand`} in the files twice and ${tasks === '1' ? 'counts' : 'count'} once, the newer: ${ids}.`,
  'same-task-in-two-tools': ({ file, other, tasks, ids, leave }: Args) =>
    `${tasks === '1' ? '1 task stands' : `${tasks} tasks stand`} with the same key and title in ${other} and in ${file}, and ${tasks === '1' ? 'counts' : 'count'} twice: ${ids}. ${leave ? `${leave} leaves out those of ${file}.` : 'If they are the same, name only one of the files.'}`,
  'hours-joined': ({ tasks, ids }: Args) =>
    `The time tracker's hours were added to ${tasks === '1' ? '1 task' : `${tasks} tasks`} by key: ${ids}.`,
};

/** The screen of `inspect`. */
export const inspection = {
  opening: (tool: string, rows: string) => `${tool} export, ${rows}`,
  table: 'plain table',
  rows: (count: string) => (count === '1' ? '1 row' : `${count} rows`),
  tasks: (count: string) => (count === '1' ? '1 task' : `${count} tasks`),
  entriesOn: (entries: string, tasks: string) => `${entries} of time on ${tasks}`,
  file: 'File',
  format: 'Format',
  delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as Record<string, string>,
  between: (what: string) => `${what} between the cells`,
  decimal: { ',': 'decimal comma', '.': 'decimal point' },
  sheet: (names: string) => `sheet ${names}`,
  headerRow: (row: string) => `header in row ${row}`,
  guessed: 'concluded from the letters',
  dates: 'Dates',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  noDates: 'none',
  order: { dmy: 'day first', mdy: 'month first' },
  orderOpen: 'the order is not certain',
  statuses: 'Statuses',
  categories: { 'to-do': 'to do', 'in-progress': 'in progress', done: 'done', cancelled: 'cancelled' },
  notUnderstood: 'not understood',
  noStatus: 'no status',
  hours: 'Time',
  logged: (hours: string, tasks: string) => `${hours} logged on ${tasks}`,
  estimated: (hours: string, tasks: string) => `${hours} estimated on ${tasks}`,
  points: (points: string, tasks: string) => `${points} on ${tasks}`,
  noHours: 'no logged time, no estimates and no points',
  columns: 'Columns',
  column: 'column',
  field: 'read as',
  notUsed: (count: string, names: string) => `Not used (${count}): ${names}`,
  samples: 'As understood, for example',
  leftOut: 'Left out',
  otherRows: (count: string) =>
    count === '1'
      ? '1 row is no task (a title, a total or a note)'
      : `${count} rows are no tasks (titles, totals, notes)`,
  nothingLeftOut: 'nothing',
  mapHint: (field: string) => `Wrong? --map ${field} says which column is which.`,
  fields: {
    id: 'id',
    rowId: 'number of the row',
    title: 'title',
    description: 'description',
    type: 'type',
    status: 'status',
    statusCategory: 'status category',
    resolution: 'resolution',
    assignee: 'who does it',
    requester: 'who asks',
    reporter: 'who asks',
    creator: 'who asks (else)',
    requesterDepartment: 'department',
    created: 'created',
    started: 'started',
    updated: 'updated',
    resolved: 'finished',
    cancelled: 'cancelled',
    categoryChanged: 'status category since',
    due: 'due',
    labels: 'labels',
    project: 'project',
    parent: 'parent',
    parentTitle: 'parent’s title',
    hours: 'hours',
    estimate: 'estimate',
    points: 'story points',
    worklog: 'worklogs',
    sumHours: 'Σ hours',
    date: 'day of the work',
    person: 'who worked',
    lastName: 'last name',
    archived: 'archived',
    done: 'done',
  },
};

/** The dialogue that asks which column is what. */
export const mapping = {
  intro: (file: string, rows: string) =>
    `${file} has ${rows} rows, but no column looks like a task's title. Three questions, then it can be read.`,
  title: 'Which column says what the task is?',
  hours: 'Which column holds the hours worked?',
  assignee: 'Which column says who did it?',
  none: 'none of them',
  understood: 'Then the first tasks read so:',
  right: 'Is that right?',
  save: (file: string) => `Remember this in ${file}, for the next time?`,
  saved: (file: string) => `Saved in ${file}.`,
  comment: 'Which column is what, as answered to mkt-audit.',
};
