import type { Text } from '../text.js';

export const terminal: Text['terminal'] = {
  basis: {
    logged: (effort) => `${effort} efter registreret tid`,
    estimate: (effort) => `${effort} efter estimaterne`,
    points: (effort) => `${effort} efter story points`,
    calendar: (effort) => `${effort} efter kalenderen, ikke efter registreret tid`,
    count: () => 'opgjort efter antal opgaver, ikke efter tid',
  },
  coverage: (percent, filled) =>
    filled === '0'
      ? `dækker ${percent} af opgaverne`
      : `dækker ${percent} af opgaverne; ${filled} er udfyldt ud fra lignende opgaver`,
  capacity: (counted, available, people) =>
    `Det er ${counted} af de cirka ${available}, som ${people} arbejder i perioden; tallene for salgssupport er derfor ”mindst”.`,
  tasks: (count) => (count === '1' ? '1 opgave' : `${count} opgaver`),
  people: (count) => (count === '1' ? 'én medarbejder' : `${count} medarbejdere`),
  columns: {
    effort: { hours: 'timer', points: 'point', tasks: 'opgaver' },
    tasks: 'opgaver',
    share: 'andel',
  },
  by: { week: 'Pr. uge', month: 'Pr. måned', quarter: 'Pr. kvartal' },
  supportFromTo: (from, to) => `support ${from} → ${to}`,
  whoAsks: 'Hvem bestiller salgssupport',
  mostly: 'mest',
  others: (count) => (count === '1' ? '1 anden' : `${count} andre`),
  whoDoes: 'Hvem udfører arbejdet',
  kinds: 'Hvad arbejdet er',
  growthShort: 'vækst',
  supportShort: 'support',
  worth: 'Værd at se på',
  howSure: 'Hvor sikkert er det',
  levelChanges: 'Et niveau i parentes er et andet end konklusionens.',
  money: (amount) => `Efter jeres egne timepriser har salgssupport mindst kostet ${amount}`,
  misusedMoney: (amount) =>
    `, heraf ${amount} for arbejde udført af medarbejdere, der er ansat til noget andet`,
  withoutRate: (hours) => ` ${hours} er uden timepris og ikke regnet med.`,
  unclearBounds: (low, high) =>
    `Hvis alt uafklaret var vækst: ${low}; hvis det hele var salgssupport: ${high}.`,
  leftOut: (tasks, parts) => `Ikke medregnet: ${tasks} (${parts}).`,
  wasted: (effort) => `${effort} brugt`,
  read: (files) => `Læst: ${files}`,
  file: (tool, rows) => `${tool}, ${rows === '1' ? '1 række' : `${rows} rækker`}`,
  anyFile: 'FIL',
  next: 'Næste skridt',
  noTaskCounts: 'Ingen af opgaverne i filerne kan medregnes, så der er ikke noget at opgøre.',
  written: (file) => `Skrevet: ${file}`,
  period: (from, to) => (from === to ? from : `${from} til ${to}`),
  reading: (rows) => `Læser … ${rows} rækker`,
  warning: 'Bemærk',
};
