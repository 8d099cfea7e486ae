import type { Text } from '../text.js';

/** De fire årsager, og hvad der kan gøres ved dem. */
export const causes: Text['causes'] = {
  names: {
    'seen-as-support': 'marketing opfattes som en supportfunktion',
    'different-goals': 'salg og marketing har hver sit mål',
    'little-talk': 'salg og marketing taler for lidt sammen',
    'sales-first': 'ledelsen anser salget for at være vigtigst',
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
    pairs: 'Sæt marketingfolk og sælgere sammen to og to, og lyt med på kundesamtaler hver 14. dag',
    'monthly-lunch': 'Hold en månedlig frokost om strategi og kampagner, så salget ved, hvad kunderne hører',
    'lead-sources': 'Vis hver sælger, hvor det enkelte lead kommer fra, både i CRM og på salgsmødet',
    intake: 'Saml bestillingerne ét sted med formål, modtager og dato, og giv marketing ret til at sige nej',
    templates:
      'Giv salget skabeloner til det hyppigste materiale, så sælgerne selv kan lave de små rettelser',
    'hired-only': 'Lad kun dem, der er ansat til det, lave salgsmateriale',
    'strategy-first':
      'Skriv marketingstrategien ned, også det, der er valgt fra, og lad den afgøre, hvad der kommer først',
    'measure-touches':
      'Mål effekten på tværs af flere kontaktpunkter, og spørg nye kunder, hvordan de fandt jer',
    seat: 'Giv marketing en plads dér, hvor produkt, pris og marked bliver besluttet',
    'budget-by-result': 'Knyt budgettet til resultaterne, og giv kanalerne to kvartaler, før der skæres',
  },
  checks: {
    'support-ratio': (now) => `har virket, hvis andelen til salgssupport er klart under de nuværende ${now}`,
    'cause-score': (now) =>
      `har virket, hvis årsagen ved næste besvarelse ligger klart under de nuværende ${now} af 100`,
    'alignment-tasks': (now) =>
      `har virket, hvis opgaverne viser mere samarbejde med salg end de nuværende ${now} om måneden`,
    'kind-share': (now, kind) => `har virket, hvis ${kind} fylder mere end de nuværende ${now} af arbejdet`,
    'cancelled-effort': (now) =>
      `har virket, hvis der går mindre end de nuværende ${now} om ugen til arbejde, der bliver annulleret`,
    'repeated-effort': (now) =>
      `har virket, hvis de bestillinger, der kommer igen, tager mindre end de nuværende ${now} om ugen`,
    'misused-effort': (now) =>
      `har virket, hvis de bruger mindre end de nuværende ${now} om ugen på salgssupport`,
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
    budgetCut: 'hvem der skæres hos først',
    credit: 'hvem der får æren for en kunde',
    seat: 'marketings plads i ledelsen',
    collision: 'hvad der vejer tungest, når ønsker støder sammen',
    effectMeasured: 'hvordan effekten måles',
  },
  decidedBy: (who) => `besluttes af ${who}`,
  frees: (effort) => `frigør op til ${effort} om ugen`,
  freesNothing: 'frigør ikke timer i sig selv',
  unknownNow: 'tal',
};
