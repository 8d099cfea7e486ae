import { fold } from '../text/fold.js';

/** Who may ask marketing for something, as a few departments that mean the same in every company. */
export const departments = [
  'sales',
  'marketing',
  'management',
  'hr',
  'finance',
  'it',
  'product',
  'customer-success',
  'legal',
  'business-development',
  'elsewhere',
] as const;
export type Department = (typeof departments)[number];

/** Parts of department names in five languages, folded (æ = ae, ö = oe); the first list that has one wins. */
const parts: [Department, string[]][] = [
  [
    'marketing',
    [
      'marketing',
      'markeds',
      'marknads',
      'kommunikation',
      'communication',
      'kommunikasjon',
      'brand',
      'content',
      'growth',
      'pr ',
    ],
  ],
  [
    'customer-success',
    [
      'customer succ',
      'kundesucc',
      'kundeservice',
      'kundservice',
      'kundenservice',
      'customer service',
      'customer support',
      'kundeoplev',
      'kundesenter',
      'kundendienst',
      'customer care',
      'support',
      'helpdesk',
      'onboarding',
      'customer exp',
    ],
  ],
  [
    'business-development',
    [
      'business dev',
      'bizdev',
      'partner',
      'sponsor',
      'fundrais',
      'forretningsudv',
      'affaersutv',
      'affaerutv',
      'forretningsutv',
      'alliance',
      'donor',
      'geschaeftsentw',
    ],
  ],
  [
    'sales',
    [
      'sales',
      'salg',
      'saelj',
      'selger',
      'sael',
      'foersaelj',
      'vertrieb',
      'verkauf',
      'key account',
      'kam ',
      'account manag',
      'account exec',
      'aussendienst',
      'innendienst',
      'dealer',
      'forhandler',
      'aaterfoersaelj',
      'haendler',
      'reseller',
      'export',
      'eksport',
      'commercial',
      'kommerci',
      'kommersi',
      'presales',
      'revenue',
      'konsulentsalg',
      'butik',
      'kundeansvar',
      'handel',
      'distri',
    ],
  ],
  [
    'hr',
    [
      'hr',
      'human',
      'people',
      'personal',
      'personale',
      'talent',
      'recruit',
      'rekrut',
      'rekryt',
      'culture',
      'kultur og',
    ],
  ],
  [
    'finance',
    [
      'financ',
      'oekonomi',
      'okonomi',
      'ekonomi',
      'regnskab',
      'regnskap',
      'bogholderi',
      'account',
      'redovisning',
      'buchhalt',
      'finanz',
      'controlling',
      'indkoeb',
      'innkjoep',
      'inkoep',
      'einkauf',
      'procure',
    ],
  ],
  [
    'it',
    [
      'it',
      'ict',
      'drift',
      'develop',
      'udvikling',
      'utveckling',
      'entwicklung',
      'engineer',
      'tech',
      'devops',
      'data',
      'security',
      'sikkerhed',
      'edb',
      'infrastr',
    ],
  ],
  ['legal', ['legal', 'jura', 'juridi', 'recht', 'compliance', 'juri', 'gdpr', 'privacy']],
  [
    'product',
    [
      'product',
      'produkt',
      'r&d',
      'f&u',
      'konstruktion',
      'quality',
      'kvalitet',
      'qualitaet',
      'forskning',
      'forsk',
      'design',
      'ux',
    ],
  ],
  [
    'management',
    [
      'management',
      'ledelse',
      'ledning',
      'direkt',
      'ceo',
      'cmo',
      'coo',
      'cfo',
      'board',
      'bestyr',
      'styre',
      'geschaeftsfueh',
      'geschaeftsleit',
      'vorstand',
      'leitung',
      'vd',
      'chef',
      'executive',
      'direction',
      'founder',
      'owner',
      'ejer',
      'governance',
      'steering',
      'president',
      'sekretariat',
    ],
  ],
];

/** The department behind a free name ("Salg Nord", "Vertrieb", "Key Account"); undefined for an empty one. */
export function departmentNamed(name: string | undefined): Department | undefined {
  if (name === undefined) return undefined;
  const plain = plainWords(name);
  if (plain.trim() === '') return undefined;
  for (const [department, starts] of parts) {
    if (starts.some((start) => holds(plain, start))) return department;
  }
  return 'elsewhere';
}

/** Short parts must be whole words ("it", "hr"); longer ones may start any word ("salgs..."). */
function holds(plain: string, part: string): boolean {
  return plain.includes(part.length <= 3 ? ` ${part.trim()} ` : ` ${part}`);
}

function plainWords(name: string): string {
  let plain = ' ';
  for (const letter of name.normalize('NFC')) {
    const folded = writtenOut[letter.toLowerCase()];
    if (folded !== undefined) plain += folded;
    else {
      const code = fold(letter.charCodeAt(0));
      plain += code === 0 ? ' ' : String.fromCharCode(code);
    }
  }
  return `${plain.replace(/\s+/g, ' ')} `;
}

const writtenOut: Record<string, string> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  ü: 'ue',
  ß: 'ss',
  '&': '&',
};

const plainNames =
  /^(the )?(sales|salg|salget|sælgerne|sälj|försäljning|vertrieb|verkauf|aussendienst|außendienst|key account|marketing|hr|people|personal|finance|økonomi|ekonomi|it|legal|jura|product|produkt|management|ledelse|ledelsen|ledning|direktion|direktionen|board|bestyrelsen|geschäftsführung|customer success|kundeservice|kundservice|kundenservice)( ?(team|teamet|department|dept\.?|afdeling(en)?|avdeling(en)?|avdelning(en)?|abteilung))?$|^(salgs|sälj|vertriebs|personale|marketing)(afdeling(en)?|avdeling(en)?|avdelning(en)?|abteilung|team(et)?)$/iu;

/** Whether a requester is no person but a department itself ("Salg", "Vertriebsteam"). */
export function isDepartmentName(requester: string): boolean {
  return plainNames.test(requester.trim());
}
