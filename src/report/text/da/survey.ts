import type { Text } from '../text.js';

/** Spørgeskemaerne: teamets kompetencer og de fire årsager. */
export const survey: Text['survey'] = {
  keys: {
    navigate: 'flyt',
    select: 'vælg',
    mark: 'markér',
    all: 'alle',
    invert: 'omvendt',
    submit: 'videre',
  },
  /** Between whole numbers and decimals, where a number is suggested. */
  decimalMark: ',',
  /** To suggest. */
  currency: 'DKK',
  keyNames: { space: 'mellemrum' },
  yes: 'Ja',
  no: 'Nej',
  yesOrNo: 'Svar ja eller nej',
  none: 'ingen',
  needed: 'Skriv noget her, før du går videre',
  notNumber: (min, max) => `Skriv et tal fra ${min} til ${max}, fx 37 eller 37,5`,
  notNegative: 'Skriv et tal, fx 450',
  notPercent: 'Skriv et tal fra 0 til 100, eller ingenting, hvis du ikke kan sige det',
  left: (file, command) => `Gemt i ${file}. Fortsæt med: ${command}`,
  leftUnsaved: 'Der er ikke svaret på noget, så intet er gemt.',

  skills: {
    intro: (file) =>
      `Hvad er hver enkelt ansat til, og hvad kan de? Cirka et minut pr. person.\nHvert svar gemmes med det samme i ${file}.\nStop med Ctrl-C, og fortsæt en anden gang, hvor du slap.`,
    whoIsInTeam: 'Hvem er med i marketingteamet?',
    whoElseIsInTeam: 'De her har også opgaver i eksporten. Hvem af dem er med i marketingteamet?',
    withTasks: (name, tasks) => `${name} (${tasks === 1 ? '1 opgave' : `${tasks} opgaver`})`,
    typeNames: 'Hvem er med i marketingteamet? Skriv navnene med komma imellem',
    whoSits: {
      sales: 'Hvem af dem, der bestiller opgaver, sidder i salg?',
      management: 'Hvem af dem sidder i ledelsen?',
      hr: 'Og i HR?',
    },
    person: (name, number, of) => `${name} (${number} af ${of})`,
    role: { them: (name) => `Stillingsbetegnelse for ${name}`, you: 'Din stillingsbetegnelse' },
    hiredFor: { them: (name) => `Hvad er ${name} ansat til?`, you: 'Hvad er du ansat til?' },
    craftsHeading: 'Fag',
    supportHeading: 'Opgaver for salget – kun hvis man er ansat til netop det',
    skills: { them: (name) => `Hvad kan ${name}?`, you: 'Hvad kan du?' },
    level: {
      them: (name, craft) => `Hvor dygtig er ${name} til ${craft}?`,
      you: (craft) => `Hvor dygtig er du til ${craft}?`,
    },
    levels: [
      '0  slet ikke',
      '1  har prøvet det og kan hjælpe til',
      '2  det grundlæggende, men en anden skal kigge det igennem',
      '3  solidt, klarer det alene',
      '4  stærkt, de andre spørger til råds',
      '5  specialist, kunne være ansat til netop det',
    ],
    wants: {
      them: (name) => `Hvad vil ${name} gerne lave mere af?`,
      you: 'Hvad vil du gerne lave mere af?',
    },
    hours: { them: (name) => `Timer om ugen for ${name}`, you: 'Dine timer om ugen' },
    costs: 'Skal rapporten vise, hvad arbejdet koster?',
    costChoices: {
      none: 'Nej, ingen beløb',
      same: 'Ja, med én timepris for alle',
      each: 'Ja, med en timepris for hver enkelt',
    },
    costForAll: 'Hvad koster en time i gennemsnit?',
    cost: (name) => `Hvad koster en time med ${name}? (tryk Enter for at springe over)`,
    currency: 'I hvilken valuta?',
    finished: 'Alle spørgsmål er besvaret. Hvad vil du ændre?',
    add: 'Tilføj en person',
    changeRequesters: 'Hvem der bestiller fra hvilken afdeling',
    changeCosts: 'Timepriserne',
    done: 'Ikke noget, jeg er færdig',
    newName: 'Hvem vil du tilføje?',
    saved: (file, people) =>
      `Gemt i ${file}: ${people === 1 ? '1 person' : `${people} personer`}. Du kan også rette i filen selv.`,
    next: (command) => `Næste skridt: ${command}`,
    moved: (person, from, to) =>
      `${person} hører nu til afdelingen ${to}, som svarene siger, og ikke længere til ${from}.`,
    notInTeam: (names) => `Med i eksporten, men ikke i teamet: ${names}`,
    header: [
      'Marketingteamet, til mkt-audit. Lavet med "mkt-audit skills"; ret frit i filen, kommentarer bliver stående.',
      '',
      'hiredFor   det, personen er ansat til: fag, og opgaver for salget, hvis man er ansat til netop det',
      'skills     0 slet ikke, 1 har prøvet det, 2 det grundlæggende, 3 solidt, 4 stærkt, 5 specialist',
      'wants      fag, som personen gerne vil lave mere af',
      'aliases    andre stavemåder af navnet i opgaveværktøjet',
      'away       ferie og orlov: [{ from: 2026-07-06, to: 2026-07-24 }]',
      '',
      'Fag: design, copywriting (tekst), paid-ads (betalt annoncering), seo, email, social, events, video, web,',
      '     analytics (analyse), crm, research, strategy (strategi), pr, project-management (projektledelse)',
      'Opgaver for salget: collateral (salgsmateriale), polish ("gør det pænt"), sales-emails (salgsmails),',
      '     deals (tilbud og kundemøder), sales-events (salgsarrangementer), sales-data (lister og data),',
      '     enablement (oplæring af salg)',
    ],
    departmentsHeader: 'Hvem bestiller fra hvilken afdeling, med navnene fra opgaveværktøjet.',
  },

  alignment: {
    intro: (file) =>
      `Salg og marketing: Hvordan fungerer samspillet hos jer? Cirka 25 spørgsmål, som tager fem minutter. Svar, som det er – ikke som det burde være. Svarene fra salg, marketing og ledelsen vises kun hver for sig, når mindst tre fra samme side har svaret.\nHvert svar gemmes med det samme i ${file}.\nStop med Ctrl-C, og fortsæt en anden gang, hvor du slap.`,
    side: 'Hvor sidder du?',
    sides: { marketing: 'Marketing', sales: 'Salg', leadership: 'Ledelsen' },
    goOn: (file, answered, of) =>
      `${file} er ikke udfyldt helt (${answered} af ${of}). Vil du fortsætte, hvor du slap?`,
    again: (file) => `Alle spørgsmål i ${file} er besvaret. Vil du gennemgå dem igen?`,
    believed:
      'Hvor mange procent af marketings tid går efter din vurdering til bestillinger fra salget? (Enter, hvis du ikke kan sige det)',
    name: 'Dit navn, hvis du har lyst (Enter, hvis du vil være anonym)',
    counter: (number, of) => `${number}/${of}`,
    unknown: 'Ved ikke',
    result: 'Hvad dine egne svar peger på, fra 0 (intet tyder på det) til 100 (alt tyder på det):',
    noScore: 'for få svar',
    saved: (file) => `Gemt i ${file}. Tak for hjælpen.`,
    next: 'Når mindst tre har svaret: mkt-audit analyze FIL --alignment alignment-*.yaml',
    header: [
      'Én persons svar på "mkt-audit alignment". Ret frit i filen, eller kør spørgeskemaet igen.',
      'believed = procent af marketings tid, som du tror går til bestillinger fra salget',
    ],
    questions: {
      company: {
        ask: 'Hvilken slags virksomhed er I?',
        choices: {
          young: 'Ung: marketing skal stadig vise sit værd',
          'sales-driven': 'Etableret og drevet af salget',
          balanced: 'Etableret, med salg og marketing som ligeværdige',
          'without-sellers': 'Uden sælgere: kunderne køber selv',
        },
      },
      taskSource: {
        ask: 'Hvem bestemmer i praksis, hvad marketing laver i denne uge?',
        choices: {
          'own-plan': 'Marketing selv, efter egen plan',
          together: 'Salg og marketing, som planlægger sammen',
          leadership: 'Ledelsen, efterhånden som ting dukker op',
          'whoever-asks': 'Den, der spørger sidst eller råber højest',
        },
      },
      strategy: {
        ask: 'Har I en marketingstrategi, der siger, hvad marketing skal lave – og hvad marketing lader ligge?',
        choices: {
          followed: 'Ja, og den bliver fulgt',
          'set-aside': 'Ja, men den ryger, når der er travlt',
          none: 'Nej, eller jeg har aldrig set den',
        },
      },
      askedFor: {
        ask: 'Hvad kommer salget oftest til marketing efter?',
        choices: {
          customers: 'Leads, kampagner og viden om kunderne',
          both: 'Begge dele: leads og materiale, cirka lige meget',
          material: 'Præsentationer, brochurer og hurtig hjælp',
        },
      },
      refusal: {
        ask: 'Kan marketing sige nej til en bestilling fra salget eller foreslå noget bedre?',
        choices: {
          yes: 'Ja, og det sker',
          sometimes: 'En gang imellem',
          no: 'Nej, det, der bliver bestilt, bliver lavet',
        },
      },
      intake: {
        ask: 'Hvordan når bestillingerne frem til marketing?',
        choices: {
          'one-way': 'Ad én fast vej, med formål og frist',
          'one-person': 'På mail eller chat til én person',
          anywhere: 'På gangen eller i chatten, til den, der lige er der',
        },
      },
      earlyVoice: {
        ask: 'Et nyt produkt, en ny pris eller et nyt marked er på vej. Hvornår bliver marketing inddraget?',
        choices: {
          deciding: 'Mens det bliver besluttet',
          'before-launch': 'Et stykke tid før lanceringen',
          'when-material': 'Når materialet skal laves',
        },
      },
      sharedGoal: {
        ask: 'Har salg og marketing et fælles mål?',
        choices: {
          shared: 'Ja, ét mål, som begge bliver målt på',
          linked: 'Hver sit mål, men de bygger på hinanden',
          separate: 'Hver sit mål, og de har ikke meget med hinanden at gøre',
          none: 'Marketing har ikke noget mål',
        },
      },
      marketingMeasured: {
        ask: 'Hvad bliver marketing målt på?',
        choices: {
          revenue: 'Omsætning eller nye kunder',
          'qualified-leads': 'Leads, som også salget synes er gode',
          volume: 'Antal leads, besøgende eller følgere',
          deliveries: 'Hvor meget der leveres, og hvor hurtigt',
          nothing: 'Ikke noget bestemt',
        },
      },
      salesMeasured: {
        ask: 'Hvad bliver salget målt på?',
        choices: {
          shared: 'Det mål, de har til fælles med marketing',
          'revenue-and-more': 'Omsætning, men også om kunderne bliver, eller om leads følges op',
          'revenue-only': 'Kun omsætning',
        },
      },
      missedTarget: {
        ask: 'Hvad sker der, når salget ikke når sit mål?',
        choices: {
          together: 'De to afdelinger kigger på tallene sammen',
          'each-own': 'Hver afdeling passer sit',
          blame: 'Nogen får skylden – som regel de dårlige leads',
        },
      },
      leadDefinition: {
        ask: 'Har I aftalt, hvad et godt lead er?',
        choices: { written: 'Ja, på skrift', unspoken: 'Nogenlunde, men det står ingen steder', none: 'Nej' },
      },
      followUp: {
        ask: 'Hvor hurtigt følger salget op på et nyt lead fra marketing?',
        choices: {
          'same-day': 'Samme dag',
          'few-days': 'Inden for et par dage',
          'a-week': 'Efter en uge eller mere',
          'nobody-knows': 'Det holder ingen øje med',
        },
      },
      talk: {
        ask: 'Hvor tit taler marketing og sælgerne sammen om kunder og leads?',
        choices: {
          daily: 'Dagligt',
          weekly: 'Cirka en gang om ugen',
          monthly: 'Cirka en gang om måneden',
          seldom: 'Sjældnere, eller kun når noget er galt',
        },
      },
      salesMeetings: {
        ask: 'Er marketing med på salgsmøderne?',
        choices: { regularly: 'Ja, fast', sometimes: 'Når der er noget at præsentere', never: 'Nej' },
      },
      yesterdaysLeads: {
        ask: 'Hvem spørger, hvordan det gik med gårsdagens leads?',
        choices: {
          both: 'Marketing spørger, og salget fortæller – de fleste dage',
          sometimes: 'Det kommer op en gang imellem',
          nobody: 'Ingen',
        },
      },
      leadSource: {
        ask: 'Tag en tilfældig sælger: Kan vedkommende sige, hvor de seneste fem leads kom fra?',
        choices: {
          most: 'Ja, for de flestes vedkommende',
          some: 'For nogle af dem',
          hardly: 'Nej, stort set ikke',
        },
      },
      productKnowledge: {
        ask: 'Kender sælgerne produkterne, og hvad kunden får ud af dem?',
        choices: { well: 'Ja, godt', partly: 'Nogle gør, andre gør ikke', little: 'For lidt' },
      },
      material: {
        ask: 'Hvordan står det til med det materiale, salget bruger?',
        choices: {
          current: 'Det er opdateret og let at finde',
          partly: 'Noget af det er opdateret',
          outdated: 'Det er forældet, eller sælgerne laver deres eget',
        },
      },
      twoMessages: {
        ask: 'Hører kunden det samme fra marketing og fra sælgeren?',
        choices: { one: 'Ja', sometimes: 'Ikke altid', often: 'Nej, tit to forskellige ting' },
      },
      budgetCut: {
        ask: 'Der skal spares. Hvor bliver der skåret først?',
        choices: {
          same: 'Lige meget overalt',
          depends: 'Det kommer an på situationen',
          marketing: 'I marketing',
        },
      },
      credit: {
        ask: 'En stor kunde skriver under. Hvem får æren?',
        choices: {
          both: 'Både salg og marketing',
          depends: 'Det kommer an på situationen',
          sales: 'Sælgeren',
        },
      },
      seat: {
        ask: 'Hvor er marketing, når ledelsen mødes?',
        choices: {
          own: 'Med ved bordet, med egen stemme',
          'through-other': 'En anden taler marketings sag',
          'under-sales': 'Repræsenteret af salgschefen',
          none: 'Slet ikke med',
        },
      },
      collision: {
        ask: 'Salget vil have noget nu, og det vælter marketings plan. Hvad vejer tungest?',
        choices: {
          goal: 'Det fælles mål',
          varies: 'Det er forskelligt',
          sales: 'Salgets ønske',
        },
      },
      effectMeasured: {
        ask: 'Hvordan måler I effekten af marketing?',
        choices: {
          'several-touches': 'På tværs af flere kontaktpunkter, fra første kontakt til salg',
          asking: 'Ved at spørge kunderne, hvordan de fandt os',
          'first-click': 'På første klik',
          'last-click': 'På sidste klik',
          not: 'Det gør vi egentlig ikke',
        },
      },
    },
  },
};
