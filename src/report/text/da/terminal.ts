import type { Text } from '../text.js';

export const terminal: Text['terminal'] = {
  basis: {
    logged: (effort) => `${effort} registreret`,
    estimate: (effort) => `${effort} efter estimaterne`,
    points: (effort) => `${effort} efter story points`,
    calendar: (effort) => `${effort} efter kalenderen, ikke registreret`,
    count: () => 'talt efter antal opgaver: andel af bestillingerne, ikke af tiden',
  },
  coverage: (percent, filled) =>
    filled === '0'
      ? `${percent} af opgaverne har et sådant tal`
      : `${percent} af opgaverne har et sådant tal, ${filled} er udfyldt efter lignende opgaver`,
  capacity: (counted, available, people) =>
    `${counted} af de cirka ${available}, som ${people} arbejdede, så salgssupport er ”mindst”.`,
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
  others: (count) => `${count} andre`,
  whoDoes: 'Hvem udfører arbejdet',
  kinds: 'Hvad arbejdet er',
  growthShort: 'vækst',
  supportShort: 'support',
  worth: 'Værd at se på',
  howSure: 'Hvor sikkert er det',
  bySentence: {
    logged: 'efter registrerede timer',
    estimate: 'efter estimater',
    points: 'efter point',
    calendar: 'efter kalenderen',
    count: 'efter antal bestillinger',
  },
  alternativesIntro: 'Samme andel',
  levelChanges: 'Efter en af disse ville konklusionen blive en anden.',
  alternatives: {
    'without-largest': 'uden de tre største opgaver',
    'without-busiest': 'uden den travleste medarbejder',
    'max-days': (days) => `med --max-days ${days}`,
    'sales-definition':
      'efter salgets egen definition (messer og materiale uden en navngiven sælger tæller som vækst)',
  },
  unclearBounds: (low, high) => `Var alt uafklaret vækst: ${low}; var det hele salgssupport: ${high}.`,
  leftOut: (tasks, parts) => `Ikke medregnet: ${tasks} (${parts}).`,
  wasted: (effort) => `${effort} brugt`,
  read: (files) => `Læst: ${files}`,
  file: (tool, rows) => `${tool}, ${rows} rækker`,
  next: 'Næste skridt',
  noTaskCounts: 'Ingen opgave i filerne tæller med, så der er intet at veje.',
  convention:
    'Grænserne (25, 50, 75 %) er en konvention, ikke et benchmark: der findes intet pålideligt offentligt.',
  written: (file) => `Skrevet: ${file}`,
  period: (from, to) => (from === to ? from : `${from} til ${to}`),
  reading: (rows) => `Læser … ${rows} rækker`,
  warning: 'Bemærk',
};
