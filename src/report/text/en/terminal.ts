/** The screen of `analyze`. */
export const terminal = {
  basis: {
    logged: (effort: string) => `${effort} by logged time`,
    estimate: (effort: string) => `${effort} by the estimates`,
    points: (effort: string) => `${effort} by story points`,
    calendar: (effort: string) => `${effort} by the calendar, not logged`,
    count: (_effort: string) => 'counted by number of tasks: of requests, not of time',
  },
  coverage: (percent: string, filled: string) =>
    filled === '0'
      ? `covers ${percent} of the tasks`
      : `covers ${percent} of the tasks; ${filled} ${filled === '1' ? 'was' : 'were'} filled in from like tasks`,
  capacity: (counted: string, available: string, people: string) =>
    `That is ${counted} of the about ${available} that ${people} work in the period, so support is “at least”.`,
  tasks: (count: string) => (count === '1' ? '1 task' : `${count} tasks`),
  people: (count: string) => (count === '1' ? 'one person' : `${count} people`),
  columns: { effort: { hours: 'hours', points: 'points', tasks: 'tasks' }, tasks: 'tasks', share: 'share' },
  by: { week: 'By week', month: 'By month', quarter: 'By quarter' },
  supportFromTo: (from: string, to: string) => `support ${from} → ${to}`,
  whoAsks: 'Who asks for sales support',
  mostly: 'mostly',
  others: (count: string) => (count === '1' ? '1 other' : `${count} others`),
  whoDoes: 'Who does the work',
  kinds: 'What the work is',
  growthShort: 'growth',
  supportShort: 'support',
  worth: 'Worth a look',
  howSure: 'How sure',
  levelChanges: 'A level in brackets is another than the verdict’s.',
  money: (amount: string) => `By your own rates, sales support cost at least ${amount}`,
  misusedMoney: (amount: string) => `, of which ${amount} for work by people hired for something else`,
  withoutRate: (hours: string) => ` ${hours} have no rate and are not in it.`,
  unclearBounds: (low: string, high: string) =>
    `If all unclear work were growth: ${low}; if all were support: ${high}.`,
  leftOut: (tasks: string, parts: string) => `Left out: ${tasks} (${parts}).`,
  wasted: (effort: string) => `${effort} spent`,
  read: (files: string) => `Read: ${files}`,
  file: (tool: string, rows: string) => `${tool}, ${rows === '1' ? '1 row' : `${rows} rows`}`,
  anyFile: 'FILE',
  next: 'Next',
  noTaskCounts: 'No task in these files counts, so there is nothing to weigh.',
  written: (file: string) => `Written: ${file}`,
  period: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  reading: (rows: string) => `Reading … ${rows} rows`,
  warning: 'Note',
};
