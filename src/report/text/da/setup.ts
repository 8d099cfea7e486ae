import type { Text } from '../text.js';

export const setup: Text['setup'] = {
  start: {
    question: 'Hvad vil du gøre?',
    analyze: (file) => `Undersøge ${file}`,
    demo: 'Se et eksempel: et team på fire, et halvt år',
    help: 'Vise alle kommandoer',
    usage: 'Begynd med:',
  },
  demo: {
    intro: 'Et opdigtet dansk ventilationsfirma; dets marketingteam på fire, januar til juni 2026.',
    next: 'Derefter med din egen eksport: mkt-audit analyze opgaver.csv',
  },
  config: {
    read: (file) => `Indstillinger: ${file}`,
    none: 'Indstillinger: ingen fil fundet (mkt-audit init skriver en)',
    setting: 'indstilling',
    value: 'værdi',
    from: 'fra',
    origins: {
      'command line': 'kommandolinjen',
      config: 'filen',
      locale: 'systemets sprog og land',
      'beside the export': 'ved siden af eksporten',
      default: 'standard',
    },
    none_: 'ingen',
    rules: (count) => `${count} egne`,
  },
  init: {
    language: 'Hvilket sprog skal svarene have?',
    languages: { en: 'Engelsk (English)', da: 'Dansk' },
    country: 'Hvilket lands helligdage er ikke arbejdsdage? (landekode, - for ingen)',
    weekHours: 'Hvor mange timer om ugen er fuld tid?',
    target: 'Teamets eget mål for andelen af salgssupport, i procent (- for intet mål)',
    currency: 'Valuta for omkostninger, fx DKK (- for ingen omkostninger)',
    hourlyCost: 'Hvad koster en time i teamet i gennemsnit?',
    notNumber: 'Skriv et tal, fx 37 eller 37,5.',
    notCountry: 'Skriv koden på et land, hvis helligdage er kendt (DK, NO, SE, FI, DE, GB), eller -.',
    notPercent: 'Skriv et tal fra 0 til 100 eller -.',
    notCurrency: 'Skriv en valuta på tre bogstaver, fx DKK, eller -.',
    written: (file) => `Skrevet: ${file}. Ret i den, som du vil; mkt-audit config viser, hvad der gælder.`,
    comments: {
      head: [
        'Indstillinger for mkt-audit i denne mappe og dem under den.',
        'Kommandolinjen går forud for filen. Linjer, der begynder med #, er slået fra: fjern # for at slå dem til.',
      ],
      language: 'Svarenes sprog: en eller da.',
      country: 'Dette lands helligdage er ikke arbejdsdage.',
      weekHours: 'Timer om ugen på fuld tid.',
      target: 'Teamets eget mål for andelen af salgssupport, 0 til 1.',
      cost: 'Hvad en time koster; omkostninger vises kun, hvor det står her eller i team.yaml.',
      effort: 'Hvor timerne kommer fra: auto, logged, estimate, points, calendar eller count.',
      maxDays:
        'Arbejdsdage, som en opgave tæller, når det ikke vides, hvornår den er begyndt (grundlag: kalender).',
      by: 'Perioderne i udviklingen over tid: week, month eller quarter.',
      dateOrder: 'Datoer som 03/04/2026, når intet andet afgør det: dmy eller mdy.',
      columns: 'Kolonner i et hjemmelavet regneark: felt: Kolonne.',
      statuses: 'Hvad jeres statusser betyder: to-do, in-progress, done eller cancelled.',
      rules:
        'Jeres egne regler går forud for klassificeringen; den første, der passer, afgør. * står for hvad som helst.',
      names: 'Navne, der skal erstattes under --anonymize, ud over medarbejderne i data.',
      thresholds: 'Grænserne mellem niveauerne: en konvention, ikke et benchmark.',
      files: 'Filer, som alle gennemgange her skal bruge.',
    },
  },
};
