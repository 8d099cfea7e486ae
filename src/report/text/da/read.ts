import type { Text } from '../text.js';

const encodings: Record<string, string> = {
  'windows-1252': 'Windows-1252',
  cp850: 'DOS-tegnsæt 850',
  macintosh: 'Mac Roman',
};
const units: Record<string, string> = { minutes: 'minutter', seconds: 'sekunder', hours: 'timer' };
const cells = (count: string) => (count === '1' ? '1 celle' : `${count} celler`);
const rowsAre = (count: string) => (count === '1' ? '1 række er' : `${count} rækker er`);

export const readWarnings: Text['readWarnings'] = {
  'encoding-guessed': ({ file, encoding = '' }) =>
    `${file} er ikke UTF-8 og er læst som ${encodings[encoding] ?? encoding}. Hvis æ, ø og å ser forkerte ud, så gem filen som "CSV UTF-8".`,
  'bad-bytes': ({ file, bytes }) =>
    `${file}: ${bytes} byte passer ikke til filens tegnsæt (UTF-8) og er læst som Windows-1252.`,
  'nul-characters': ({ file, characters }) => `${file}: ${characters} NUL-tegn er fjernet.`,
  'date-order-open': ({ file, order }) =>
    `${file}: datoerne viser ikke, om 03-11 er den 3. november eller den 11. marts; de er læst med ${order === 'mdy' ? 'måneden' : 'dagen'} først. Brug --date-order ${order === 'mdy' ? 'dmy' : 'mdy'}, hvis det skal være omvendt.`,
  'date-order-misfit': ({ file, order, cells: count = '' }) =>
    `${file}: ${cells(count)} med datoer kan ikke have ${order === 'mdy' ? 'måneden' : 'dagen'} først, som --date-order ${order} siger, og er læst omvendt. Tjek, at rækkefølgen er rigtig.`,
  'decimal-mark-open': ({ file, example, mark, as }) =>
    `${file}: intet viser, om ${mark === ',' ? 'kommaet' : 'punktummet'} i "${example}" skiller tusinder eller decimaler; det er læst som ${as === 'decimals' ? 'decimaltegn' : 'tusindtalsseparator'}. Tal med begge tegn eller med to decimaler ville afgøre det.`,
  'hours-implausible': ({ file, column }) =>
    `${file}: halvdelen af tallene i "${column}" er over 200 timer. Er de minutter eller sekunder, så brug --map minutes="${column}" eller --map seconds="${column}".`,
  'hours-overlooked': ({ file, column }) =>
    `${file}: der er ikke fundet nogen kolonne med timer, men "${column}" indeholder tal. Er det timer, så brug --map hours="${column}".`,
  'dates-not-read': ({ file, cells: count = '' }) =>
    `${file}: ${cells(count)} i datokolonner kunne ikke læses som en dato.`,
  'times-not-read': ({ file, cells: count = '' }) =>
    `${file}: ${cells(count)} i kolonner med timer kunne ikke læses som tid.`,
  'time-unit-guessed': ({ file, column, unit = '', field }) =>
    `${file}: tallene i "${column}" ligner ${units[unit] ?? unit} og er læst sådan. Brug --map ${field}="${column}", hvis de er timer.`,
  'rows-short': ({ file, rows = '', first }) =>
    `${file}: ${rowsAre(rows)} kortere end overskriften (den første er række ${first}); de manglende celler regnes som tomme.`,
  'rows-long': ({ file, rows = '', first }) =>
    `${file}: ${rowsAre(rows)} længere end overskriften (den første er række ${first}); tjek citationstegn og kommaer dér.`,
  'rows-capped': ({ file, rows }) =>
    `${file} har præcis ${rows} rækker, og dér bliver eksporter ofte skåret af. Tjek, at der ikke mangler noget.`,
  'title-borrowed': ({ file, column }) =>
    `${file}: ingen kolonne er en titel, så "${column}" bruges som titel. Brug --map title=KOLONNE for at vælge en anden.`,
  'jira-current-fields': ({ file }) =>
    `${file} har hverken tid eller afslutningsdato, som når man vælger "Export CSV (current fields)". Vælg "CSV (all fields)" for at få alt med.`,
  'sheets-skipped': ({ file, sheets }) => `${file}: disse ark har andre kolonner og er ikke læst: ${sheets}.`,
  'sums-taken-apart': ({ file }) =>
    `${file} har kun Jiras Σ Time Spent; opgavernes egen tid er fundet ved at trække underopgavernes tid fra.`,
  'sums-unusable': ({ file }) =>
    `${file} har kun Jiras Σ Time Spent og ingen overordnede opgaver, så opgavernes egen tid er ukendt. Vælg "CSV (all fields)".`,
  'amounts-too-large': ({ file, tasks }) =>
    `${file}: ${tasks === '1' ? '1 opgave har' : `${tasks} opgaver har`} over 100.000 timer eller point i ét tal; den slags fejltastninger tæller ikke med.`,
  'same-task-twice': ({ tasks, ids }) =>
    `${tasks === '1' ? '1 opgave står' : `${tasks} opgaver står`} i filerne to gange og tæller én gang, den nyeste: ${ids}.`,
  'same-task-in-two-tools': ({ file, other, tasks, ids, leave }) =>
    `${tasks === '1' ? '1 opgave står' : `${tasks} opgaver står`} med samme nøgle og titel i både ${other} og ${file} og tæller med to gange: ${ids}. ${leave ? `Brug ${leave} for at udelade dem i ${file}.` : 'Er de ens, så angiv kun den ene af filerne.'}`,
  'hours-joined': ({ tasks, ids }) =>
    `Timerne fra tidsregistreringen er lagt til ${tasks === '1' ? '1 opgave' : `${tasks} opgaver`} efter nøgle: ${ids}.`,
};

export const inspection: Text['inspection'] = {
  opening: (tool, rows) => `Eksport fra ${tool}, ${rows}`,
  table: 'et ukendt værktøj',
  rows: (count) => (count === '1' ? '1 række' : `${count} rækker`),
  tasks: (count) => (count === '1' ? '1 opgave' : `${count} opgaver`),
  entriesOn: (entries, tasks) => `${entries} med tid på ${tasks}`,
  file: 'Fil',
  format: 'Format',
  delimiters: { ',': 'komma', ';': 'semikolon', '\t': 'tabulator', '|': 'lodret streg' },
  between: (what) => `${what} mellem cellerne`,
  decimal: { ',': 'decimalkomma', '.': 'decimalpunktum' },
  sheet: (names) => `ark ${names}`,
  headerRow: (row) => `overskrift i række ${row}`,
  guessed: 'gættet ud fra tegnene',
  dates: 'Datoer',
  fromTo: (from, to) => `${from} til ${to}`,
  noDates: 'ingen',
  order: { dmy: 'dagen først', mdy: 'måneden først' },
  orderOpen: 'rækkefølgen er ikke sikker',
  statuses: 'Status',
  categories: {
    'to-do': 'ikke startet',
    'in-progress': 'i gang',
    done: 'færdig',
    cancelled: 'annulleret',
  },
  notUnderstood: 'ikke forstået',
  noStatus: 'uden status',
  hours: 'Tid',
  logged: (hours, tasks) => `${hours} registreret på ${tasks}`,
  estimated: (hours, tasks) => `${hours} estimeret på ${tasks}`,
  points: (points, tasks) => `${points} på ${tasks}`,
  noHours: 'ingen registreret tid, ingen estimater og ingen story points',
  columns: 'Kolonner',
  column: 'kolonne',
  field: 'læst som',
  notUsed: (count, names) => `Ikke brugt (${count}): ${names}`,
  samples: 'Eksempler på, hvordan opgaverne er forstået',
  leftOut: 'Ikke medregnet',
  otherRows: (count) =>
    count === '1'
      ? '1 række er ikke en opgave (en titel, en sum eller en note)'
      : `${count} rækker er ikke opgaver (titler, summer, noter)`,
  nothingLeftOut: 'intet',
  mapHint: (field) => `Er noget forkert? Angiv med --map ${field}, hvilken kolonne der er hvad.`,
  fields: {
    id: 'id',
    rowId: 'rækkenummer',
    title: 'titel',
    description: 'beskrivelse',
    type: 'type',
    status: 'status',
    statusCategory: 'statuskategori',
    resolution: 'løsning',
    assignee: 'hvem udfører',
    requester: 'hvem bestiller',
    reporter: 'hvem bestiller',
    creator: 'hvem bestiller (i reserve)',
    requesterDepartment: 'afdeling',
    created: 'oprettet',
    started: 'startet',
    updated: 'opdateret',
    resolved: 'afsluttet',
    cancelled: 'annulleret',
    categoryChanged: 'statuskategori siden',
    due: 'frist',
    labels: 'etiketter',
    project: 'projekt',
    parent: 'overordnet opgave',
    parentTitle: 'den overordnede opgaves titel',
    hours: 'timer',
    estimate: 'estimat',
    points: 'story points',
    worklog: 'tidsregistreringer',
    sumHours: 'Σ timer',
    date: 'arbejdsdag',
    person: 'hvem arbejdede',
    lastName: 'efternavn',
    archived: 'arkiveret',
    done: 'færdig',
  },
};

export const mapping: Text['mapping'] = {
  intro: (file, rows) =>
    `${file} har ${rows} rækker, men ingen kolonne ligner en opgavetitel. Tre spørgsmål, så kan filen læses.`,
  title: 'Hvilken kolonne fortæller, hvad opgaven er?',
  hours: 'I hvilken kolonne står de brugte timer?',
  assignee: 'Hvilken kolonne fortæller, hvem der har udført opgaven?',
  none: 'ingen af dem',
  understood: 'Så læses de første opgaver sådan:',
  right: 'Er det rigtigt?',
  save: (file) => `Skal det huskes i ${file} til næste gang?`,
  saved: (file) => `Gemt i ${file}.`,
  comment: 'Hvilken kolonne der er hvad, ifølge svarene til mkt-audit.',
};
