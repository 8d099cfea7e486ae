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
    intro: 'Et opdigtet dansk ventilationsfirma med et marketingteam på fire, januar til juni 2026.',
    next: 'Prøv så med din egen eksport: mkt-audit analyze opgaver.csv',
  },
  config: {
    read: (file) => `Indstillinger: ${file}`,
    none: 'Indstillinger: ingen fil fundet (mkt-audit init laver en)',
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
    language: 'Hvilket sprog skal programmet svare på?',
    languages: { en: 'Engelsk (English)', da: 'Dansk' },
    country: 'Hvilket lands helligdage holder I fri? (landekode, fx DK; - for ingen)',
    weekHours: 'Hvor mange timer om ugen er fuld tid?',
    target: 'Teamets eget mål for andelen af salgssupport, i procent (- for intet mål)',
    currency: 'Valuta for omkostninger, fx DKK (- for ingen omkostninger)',
    hourlyCost: 'Hvad koster en time i teamet i gennemsnit?',
    notNumber: 'Skriv et tal, fx 37 eller 37,5.',
    notCountry:
      'Skriv en af de landekoder, som programmet kender helligdagene for (DK, NO, SE, FI, DE, GB), eller -.',
    notPercent: 'Skriv et tal fra 0 til 100 eller -.',
    notCurrency: 'Skriv en valuta på tre bogstaver, fx DKK, eller -.',
    written: (file) => `Skrevet: ${file}. Ret i den, som du vil; mkt-audit config viser, hvad der gælder.`,
    comments: {
      head: [
        'Indstillinger for mkt-audit i denne mappe og dens undermapper.',
        'Kommandolinjen går forud for filen. Linjer, der begynder med #, er slået fra: fjern # for at slå dem til.',
      ],
      language: 'Svarenes sprog: en eller da.',
      country: 'Dette lands helligdage er ikke arbejdsdage.',
      weekHours: 'Timer om ugen på fuld tid.',
      target: 'Teamets eget mål for andelen af salgssupport, 0 til 1.',
      cost: 'Hvad en time koster; omkostninger vises kun, hvor det står her eller i team.yaml.',
      effort: 'Hvor timerne kommer fra: auto, logged, estimate, points, calendar eller count.',
      maxDays: 'Så mange arbejdsdage tæller en opgave, når startdatoen er ukendt (grundlag: kalender).',
      by: 'Perioderne i udviklingen over tid: week, month eller quarter.',
      dateOrder: 'Datoer som 03/04/2026, når intet andet afgør det: dmy eller mdy.',
      columns: 'Kolonner i jeres eget regneark, skrevet som felt: Kolonne.',
      statuses: 'Hvad jeres statusser betyder: to-do, in-progress, done eller cancelled.',
      rules:
        'Jeres egne regler går forud for klassificeringen; den første, der passer, afgør klassen. * står for hvad som helst.',
      names: 'Navne, der skal erstattes under --anonymize, ud over medarbejderne i data.',
      thresholds: 'Grænserne mellem niveauerne: en konvention, ikke et benchmark.',
      files: 'Filer, der skal bruges hver gang.',
    },
  },
};
