import type { Text } from '../text.js';

/** What stands in <> and [] in a usage line. */
const placeholders: Record<string, string> = {
  options: 'valg',
  command: 'kommando',
  files: 'filer',
  file: 'fil',
  text: 'tekst',
  language: 'sprog',
  percent: 'procent',
  'field=Column': 'felt=Kolonne',
  'field=value': 'felt=værdi',
  'X=category': 'X=kategori',
  name: 'navn',
  order: 'rækkefølge',
  basis: 'grundlag',
  code: 'kode',
  hours: 'timer',
  days: 'dage',
  day: 'dag',
  span: 'tidsrum',
  period: 'periode',
  amount: 'beløb',
  side: 'side',
};

/** Commander names the argument or the option's value in English; the reader has seen it in Danish. */
function danish(message: string): string {
  return message
    .replace(/<([^>.]+)(\.\.\.)?>/g, (_, name: string, more = '') => `<${placeholders[name] ?? name}${more}>`)
    .replace(/: '([^']+)'$/, (_, name: string) => `: '${placeholders[name] ?? name}'`);
}

export const cli: Text['cli'] = {
  description:
    'Undersøger, hvad et marketingteam bruger sin tid på: vækst eller salgssupport? Virker offline.',
  commands: {
    analyze: 'viser svaret på skærmen (eller giver det som JSON eller CSV)',
    report: 'skriver rapporten til ledelsen, i Markdown eller HTML',
    inspect: 'viser, hvordan programmet har forstået en fil',
    explain: 'forklarer, hvorfor en opgave får den klasse, den får',
    evaluate:
      'sammenligner programmets afgørelser med et menneskes (kolonnerne title, description, class, kind)',
    skills: 'spørgeskema om teamets kompetencer; skriver team.yaml',
    alignment: 'spørgeskema om de fire årsager; én fil pr. person',
    demo: 'gennemgår et medfølgende eksempel og viser alle dele af rapporten',
    init: 'skriver en mkt-audit.config.yaml med forklaringer',
    config: 'viser de gældende indstillinger, og hvor de kommer fra',
  },
  arguments: {
    files: 'eksport af opgaverne (CSV, XLSX, JSON); - læser fra standard input',
    file: 'en eksport af opgaverne',
    text: 'opgavens titel',
    labelled: 'opgaver, hvor et menneske har angivet klassen i kolonnen "class"',
  },
  options: {
    lang: 'sprog: en eller da (ellers systemets sprog)',
    format: 'terminal, json eller csv',
    output: 'skriv svaret til denne fil',
    outputReport: 'rapporten: report.md eller report.html',
    failOver: 'afslut med kode 1, hvis andelen af salgssupport er over denne procent',
    map: 'hvilken kolonne et felt står i, fx title=Opgave (kan gentages)',
    tool: 'hvilket værktøj filen kommer fra, hvis programmet gætter forkert',
    dateOrder: 'dmy eller mdy, hvis datoerne ikke afgør det',
    status: 'hvad en status betyder: "Klar til review=in-progress" (kan gentages)',
    only: 'kun opgaver med felt=værdi, fx project=Web (kan gentages)',
    without: 'uden opgaver med felt=værdi (kan gentages)',
    effort: 'auto, logged, estimate, points, calendar eller count',
    country: 'landet, hvis helligdage trækkes fra, fx DK',
    weekHours: 'timer om ugen på fuld tid (ellers 37)',
    maxDays: 'arbejdsdage, som en opgave uden startdato tæller (ellers 10)',
    since: 'første dag, ÅÅÅÅ-MM-DD',
    until: 'sidste dag, ÅÅÅÅ-MM-DD',
    last: 'de sidste dage før --date, fx 90d, 12w, 6m',
    by: 'week, month eller quarter (uge, måned, kvartal)',
    date: 'dagen for gennemgangen, ÅÅÅÅ-MM-DD (ellers den seneste dato i data)',
    team: 'team.yaml: hvem der er ansat til hvad (ellers den ved siden af eksporten)',
    alignment: 'svar på spørgeskemaet om de fire årsager',
    labels: 'CSV med dine egne afgørelser: kolonnerne id (eller title) og label',
    config: 'mkt-audit.config.yaml (ellers den nærmeste i mappen eller mapperne over den)',
    hourlyCost: 'hvad en time koster; der er ingen standardværdi',
    currency: 'valuta, fx DKK',
    target: 'teamets eget mål for andelen af salgssupport, i procent',
    anonymize: 'aliasser i stedet for navne, opgavetyper i stedet for titler',
    force: 'overskriv filer, der findes i forvejen',
    quiet: 'vis hverken fremdrift eller advarsler',
    verbose: 'fortæl mere om, hvad der sker',
    names: 'vis navne i rapporten, ikke roller',
    charts: 'gem også diagrammerne som SVG-filer ved siden af rapporten',
    json: 'giv svaret som JSON',
    as: 'hvem der svarer',
    asSide: 'marketing, sales eller leadership',
    answers: 'svar fra en fil, uden terminal',
    version: 'versionen',
    help: 'denne hjælp',
  },
  headings: {
    usage: 'Brug:',
    arguments: 'Argumenter:',
    options: 'Valgmuligheder:',
    commands: 'Kommandoer:',
    examples: 'Eksempler:',
    groups: {
      reading: 'Læsning af eksporten:',
      effort: 'Timer og penge:',
      period: 'Periode:',
      files: 'Egne filer:',
      general: 'Generelt:',
    },
  },
  placeholders,
  examples: {
    start: [
      'mkt-audit demo',
      'mkt-audit analyze opgaver.csv',
      'mkt-audit report opgaver.csv -o rapport.html',
      'mkt-audit help analyze',
    ],
    analyze: [
      'mkt-audit analyze opgaver.csv',
      'mkt-audit analyze opgaver.csv --team team.yaml --country DK --last 6m',
      'mkt-audit analyze plan.csv --map title=Hvad --map hours=Brugt',
      'mkt-audit analyze opgaver.csv --effort calendar --without "project=Website"',
      'mkt-audit analyze opgaver.csv --format json -o svar.json',
      'mkt-audit analyze opgaver.csv --format csv -o opgaver-med-klasser.csv',
      'mkt-audit analyze opgaver.csv --quiet --fail-over 60',
    ],
    report: [
      'mkt-audit report opgaver.csv -o rapport.html',
      'mkt-audit report opgaver.csv --team team.yaml --alignment "svar/*.yaml" -o rapport.md --charts',
      'mkt-audit report opgaver.csv --anonymize -o anonym.html',
    ],
    inspect: [
      'mkt-audit inspect opgaver.csv',
      'mkt-audit inspect plan.csv --map title=Hvad --date-order dmy',
    ],
    explain: [
      'mkt-audit explain "Brochure til kundemødet på torsdag"',
      'mkt-audit explain --json "Nurture-flow til prøvebrugere"',
    ],
    evaluate: ['mkt-audit evaluate gennemset.csv', 'mkt-audit evaluate gennemset.csv --json'],
    skills: [
      'mkt-audit skills opgaver.csv',
      'mkt-audit skills --as "Sofie Holm"',
      'mkt-audit skills --answers teamets-svar.yaml -o nyt-team.yaml',
    ],
    alignment: [
      'mkt-audit alignment --as marketing',
      'mkt-audit alignment --as sales -o svar/sales-4.yaml',
      'mkt-audit alignment --as leadership --answers lederens-svar.yaml',
    ],
    demo: ['mkt-audit demo', 'mkt-audit demo --effort calendar', 'mkt-audit demo -o demo-rapport.html'],
    init: ['mkt-audit init', 'mkt-audit init --country DK --week-hours 37 --target 40'],
    config: ['mkt-audit config', 'mkt-audit config --country SE --effort calendar'],
  },
  helpCommand: 'hjælp til en kommando',
  usageErrors: {
    'commander.unknownCommand': (message) =>
      message
        .replace(/^unknown command/, 'ukendt kommando')
        .replace('Did you mean', 'Mente du')
        .replace('one of', 'en af'),
    'commander.unknownOption': (message) =>
      message
        .replace(/^unknown option/, 'ukendt valgmulighed')
        .replace('Did you mean', 'Mente du')
        .replace('one of', 'en af'),
    'commander.missingArgument': (message) =>
      danish(message.replace(/^missing required argument/, 'der mangler et argument:')),
    'commander.optionMissingArgument': (message) =>
      danish(message.replace(/^option (.*) argument missing$/, 'valgmuligheden $1 mangler en værdi')),
    'commander.missingMandatoryOptionValue': (message) =>
      danish(
        message.replace(
          /^required option (.*) not specified$/,
          'valgmuligheden $1 skal angives, fx -o rapport.html',
        ),
      ),
    'commander.excessArguments': (message) =>
      message.replace(
        /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+).*$/,
        "for mange argumenter til '$1': forventede $2, fik $3.",
      ),
    'commander.invalidArgument': (message) =>
      danish(
        message.replace(
          /^option (.*) argument (.*) is invalid\. Allowed choices are (.*)\.$/,
          'valgmuligheden $1 kan ikke være $2. Mulighederne er $3.',
        ),
      ),
  },
  expected: {
    oneOf: (choices) => `ét af disse: ${choices}`,
    positive: 'et tal over 0',
    percent: 'et tal fra 0 til 100',
    day: 'en dag som 2026-11-23',
    last: 'et tidsrum som 90d, 12w eller 6m',
    pair: 'felt=værdi, fx title=Opgave',
    country: 'en landekode som DK',
    notBoth: (option) => `ingen ${option} ved siden af`,
    notAfter: (option) => `en dag, der ikke ligger efter ${option}`,
    reportFile: 'et navn, der ender på .md eller .html',
  },
  bug: (message) =>
    `der skete en fejl, som ikke burde kunne ske (${message}). Meld den gerne ind; --verbose viser, hvor den opstod.`,
};
