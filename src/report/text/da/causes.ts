import type { Text } from '../text.js';

/** De fire årsager, og hvad der kan gøres ved dem. */
export const causes: Text['causes'] = {
  names: {
    'seen-as-support': 'marketing opfattes som en supportfunktion',
    'different-goals': 'salg og marketing har hver sit mål',
    'little-talk': 'salg og marketing taler for lidt sammen',
    'sales-first': 'ledelsen anser salget for vigtigere end marketing',
  },
  sides: { marketing: 'marketing', sales: 'salg', leadership: 'ledelsen' },
  deciders: {
    'head-of-marketing': 'marketingchefen',
    'sales-director': 'salgschefen',
    both: 'salgs- og marketingchefen i fællesskab',
    ceo: 'direktøren',
  },
  actions: {
    'shared-goal':
      'Sæt ét fælles mål for salg og marketing, fx omsætning fra nye kunder, og drop de særskilte mål',
    'lead-agreement': 'Aftal på skrift, hvad et godt lead er, og hvor hurtigt salget følger op',
    'daily-leads':
      'Brug ti minutter hver dag på gårsdagens leads: kvaliteten, indvendingerne, hvad der skete',
    'sales-meetings': 'Få marketing med på salgsmøderne med et fast punkt på dagsordenen',
    pairs: 'Sæt marketingfolk og sælgere sammen to og to, og lad dem lytte med på kundesamtaler hver 14. dag',
    'monthly-lunch':
      'Hold en månedlig frokost om strategi og kampagner, så salget ved, hvad kunderne får at høre',
    'lead-sources': 'Vis hver sælger, hvor det enkelte lead kommer fra, både i CRM og på salgsmødet',
    intake: 'Saml bestillingerne ét sted med formål, modtager og dato, og giv marketing ret til at sige nej',
    templates:
      'Giv salget skabeloner til det hyppigste materiale, så sælgerne selv kan lave de små rettelser',
    'hired-only': 'Lad opgaver for salget løse af dem, der er ansat til dem',
    'strategy-first':
      'Skriv marketingstrategien ned, også det, der er valgt fra, og lad den afgøre, hvad der kommer først',
    'measure-touches':
      'Mål effekten på tværs af flere kontaktpunkter, og spørg nye kunder, hvordan de fandt jer',
    seat: 'Giv marketing en plads dér, hvor produkt, pris og marked bliver besluttet',
    'budget-by-result':
      'Knyt budgettet til resultaterne, og giv kanalerne to kvartaler til at vise dem, før der skæres',
  },
  checks: {
    'support-ratio': (now) =>
      now
        ? `det virker, hvis andelen af salgssupport kommer klart under de nuværende ${now}`
        : 'det virker, hvis der går mindre til salgssupport',
    'cause-score': (now) =>
      now
        ? `det virker, hvis årsagen ved næste besvarelse ligger klart under de nuværende ${now} af 100`
        : 'det virker, hvis årsagen får klart bedre svar ved næste besvarelse',
    'alignment-tasks': (now) =>
      now
        ? `det virker, hvis opgaverne viser mere samarbejde med salg end de nuværende ${now} om måneden`
        : 'det virker, hvis opgaverne viser mere samarbejde med salg',
    'kind-share': (now, kind) =>
      now
        ? `det virker, hvis ${kind} kommer til at fylde mere end de nuværende ${now} af arbejdet`
        : `det virker, hvis ${kind} kommer til at fylde mere af arbejdet`,
    'cancelled-effort': (now) =>
      now
        ? `det virker, hvis der går mindre end de nuværende ${now} om ugen til arbejde, der bliver annulleret`
        : 'det virker, hvis der går mindre til arbejde, der bliver annulleret',
    'repeated-effort': (now) =>
      now
        ? `det virker, hvis de bestillinger, der kommer igen, tager mindre end de nuværende ${now} om ugen`
        : 'det virker, hvis færre bestillinger kommer igen',
    'misused-effort': (now) =>
      now
        ? `det virker, hvis de bruger mindre end de nuværende ${now} om ugen på salgssupport`
        : 'det virker, hvis andre laver mindre salgssupport',
  },
  topics: {
    taskSource: 'hvem der bestemmer, hvad marketing laver',
    strategy: 'om der er en strategi, der bliver fulgt',
    askedFor: 'hvad salget kommer til marketing efter',
    refusal: 'om marketing kan sige nej',
    intake: 'hvordan bestillingerne når frem',
    earlyVoice: 'hvornår marketing får besked',
    sharedGoal: 'om målet er fælles',
    marketingMeasured: 'hvad marketing bliver målt på',
    salesMeasured: 'hvad salget bliver målt på',
    missedTarget: 'hvad der sker, når salget ikke når sit mål',
    leadDefinition: 'hvad et godt lead er',
    followUp: 'hvor hurtigt leads følges op',
    talk: 'hvor tit de taler sammen',
    salesMeetings: 'marketing på salgsmøderne',
    yesterdaysLeads: 'hvem der spørger til gårsdagens leads',
    leadSource: 'om sælgerne ved, hvor leads kommer fra',
    productKnowledge: 'om sælgerne kender produktet',
    material: 'om materialet er opdateret',
    twoMessages: 'om kunderne hører to budskaber',
    budgetCut: 'hvor der skæres først',
    credit: 'hvem der får æren for en kunde',
    seat: 'marketings plads i ledelsen',
    collision: 'hvad der vejer tungest, når ønsker støder sammen',
    effectMeasured: 'hvordan effekten måles',
  },
  decidedBy: (who) => `besluttes af ${who}`,
  frees: (effort) => `frigør op til ${effort} om ugen`,
  freesNothing: 'frigør ikke tid i sig selv',
};
