import type { Audit } from '../../src/audit/audit.js';
import { audit } from '../../src/audit/index.js';
import type { Evidence } from '../../src/classify/decision.js';
import type { Craft, Kind } from '../../src/classify/taxonomy.js';
import type { CountedTask } from '../../src/effort/effort.js';
import type { AlignmentAnswers } from '../../src/files/alignment.js';
import type { Team } from '../../src/files/team.js';
import { type BoardOptions, board, type Row } from '../audit/board.js';

/**
 * A small Danish firm's half year, decided by hand: nothing here hangs on the weights of the model. Forty tasks over six
 * months, sales material for four sellers, and growth work that lacks retention since March.
 */
const titles: readonly [title: string, kind: Kind, craft: Craft, who: string, asks: string, hours: number][] =
  [
    ['Brochure NV-400', 'collateral', 'design', 'Sara Lindqvist', 'Lone Krag', 16],
    ['Brochure NV-400, ny forside', 'collateral', 'design', 'Sara Lindqvist', 'Lone Krag', 9],
    ['Brochure NV-400 igen', 'collateral', 'design', 'Sara Lindqvist', 'Lone Krag', 8],
    ['Salgspræsentation skoler', 'collateral', 'design', 'Sara Lindqvist', 'Henrik Dahl', 11],
    ['Udbud Region Syd: layout', 'deals', 'design', 'Sara Lindqvist', 'Henrik Dahl', 15],
    ['HASTER: slides til kundemøde', 'deals', 'design', 'Jonas Friis', 'Henrik Dahl', 6],
    ['Stand til Building Green: tryk', 'sales-events', 'events', 'Sara Lindqvist', 'Henrik Dahl', 14],
    ['Liste over tabte tilbud', 'sales-data', 'crm', 'Jonas Friis', 'Lone Krag', 4],
    ['Gør det lidt pænere: Excel-tilbud', 'polish', 'design', 'Jonas Friis', 'Lone Krag', 3],
    ['Mail som sælgerne kan sende', 'sales-emails', 'copywriting', 'Sara Lindqvist', 'Henrik Dahl', 2.5],
    ['Google Ads: søgekampagne', 'demand', 'paid-ads', 'Jonas Friis', 'Mette Holm', 9],
    ['Webinar om indeklima', 'demand', 'events', 'Mette Holm', 'Mette Holm', 11],
    ['Landingsside: gratis tjek', 'demand', 'web', 'Sara Lindqvist', 'Mette Holm', 12],
    ['Nyhedsbrev til kunder', 'retention', 'email', 'Sara Lindqvist', 'Mette Holm', 5],
    ['Mailflow til nye leads', 'activation', 'email', 'Jonas Friis', 'Mette Holm', 7],
    ['Attribution: hvilke kanaler virker?', 'measurement', 'analytics', 'Jonas Friis', 'Mette Holm', 8],
    ['Kampagneplan forår', 'strategy', 'strategy', 'Mette Holm', 'Mette Holm', 8],
    ['Møde med salg om leadkvalitet', 'alignment', 'strategy', 'Mette Holm', 'Mette Holm', 3],
    ['Plakat til personalefest', 'service', 'design', 'Sara Lindqvist', 'Birgitte Sloth', 3],
    ['Fakturaer januar', 'operations', 'project-management', 'Mette Holm', 'Mette Holm', 2],
  ];

const rows: Row[] = [0, 1].flatMap((half) =>
  titles.flatMap(([title, kind, craft, who, asks, hours], at): Row[] => {
    // No newsletter to customers in the second half: growth work lacks retention.
    if (half === 1 && kind === 'retention') return [];
    const month = half * 3 + (at % 3) + 1;
    const created = `2026-0${month}-0${1 + (at % 5)}`;
    const resolved = at === 0 ? `2026-0${month}-06` : `2026-0${month}-${10 + ((at * 5) % 20)}`;
    return [
      {
        id: `NV-${100 + half * 50 + at}`,
        title: half === 0 ? title : `${title} 2`,
        kind,
        craft,
        assignees: [who],
        requester: asks,
        created,
        resolved,
        hours: half === 0 ? hours : Math.round(hours * 6) / 8,
        confidence: 0.9 + (at % 5) * 0.02,
        unclear: at === 8 && half === 1,
        bookings: [{ day: resolved, amount: half === 0 ? hours : Math.round(hours * 6) / 8, assignee: who }],
      },
    ];
  }),
);

const cancelled: Row[] = [
  { id: 'NV-190', title: 'Messe Malmø', kind: 'sales-events', hours: 4, requester: 'Henrik Dahl' },
];

export const team: Team = {
  members: [
    member('Mette Holm', 'Marketingchef', ['strategy', 'research'], { strategy: 5, events: 3 }, 600),
    member(
      'Jonas Friis',
      'Google Ads-specialist',
      ['paid-ads', 'analytics'],
      { 'paid-ads': 5, analytics: 4 },
      450,
    ),
    member('Sara Lindqvist', 'Grafiker', ['design', 'collateral'], { design: 5, web: 3 }, 400),
  ],
  departments: { sales: ['Henrik Dahl', 'Lone Krag'], hr: ['Birgitte Sloth'] },
  currency: 'DKK',
};

function member(
  name: string,
  role: string,
  hiredFor: (Craft | Kind)[],
  skills: Partial<Record<Craft, number>>,
  hourlyCost: number,
): Team['members'][number] {
  return { name, aliases: [], role, hiredFor, skills, wants: [], hourlyCost, hoursPerWeek: 37, away: [] };
}

const asked: AlignmentAnswers['answers'] = {
  taskSource: 'whoever-asks',
  strategy: 'set-aside',
  refusal: 'no',
  intake: 'anywhere',
  sharedGoal: 'separate',
  missedTarget: 'blame',
  leadDefinition: 'none',
  talk: 'monthly',
  yesterdaysLeads: 'nobody',
  followUp: 'a-week',
  twoMessages: 'often',
  salesMeetings: 'never',
  budgetCut: 'marketing',
  credit: 'sales',
  collision: 'sales',
};
const alignment: AlignmentAnswers[] = (['marketing', 'sales'] as const).flatMap((side, at) =>
  [55, 60, 65].map((believed, person) => ({
    side,
    believed: believed - at * 30,
    answers: at === 0 ? asked : { ...asked, talk: person > 0 ? 'weekly' : 'daily', credit: 'depends' },
  })),
);

/** Nothing but the export; `titles` stand in for those of tasks that are no part of a finding's headline. */
export function plainAudit({
  titles = [],
  ...options
}: BoardOptions & { titles?: readonly string[] } = {}): Audit {
  const titled = rows.map((row, at) => ({ ...row, title: titles[at - firstReplaced] ?? row.title }));
  const input = board(titled, { cancelled, ...options });
  return audit({ ...input, effort: { ...input.effort, counted: input.effort.counted.map(withEvidence) } });
}
const firstReplaced = 3;

/** Signs as the classifier gives them: a word of the title, and who asked. */
function withEvidence(one: CountedTask): CountedTask {
  const { task, decision } = one;
  const own = decision.class === 'unclear' ? 'support' : decision.class;
  const evidence: Evidence[] = [
    { text: task.title, class: own, weight: 2, from: 'title' },
    { text: task.requester ?? '', class: 'support', weight: 1, from: 'requester' },
  ];
  return { ...one, decision: { ...decision, evidence } };
}

/** With all that a user can give: team, answers, rates, working hours, other ways to weigh. */
export function fullAudit(): Audit {
  return plainAudit({
    files: [{ name: 'tavle.csv', tool: 'jira-cloud', rows: 40, sha256: 'ab12'.repeat(16) }],
    team,
    alignment,
    capacity: { available: 2412, people: 3, counted: 270 },
    sensitivity: [
      { basis: 'logged', unit: 'hours', supportRatio: 0.58, total: 270 },
      { basis: 'count', unit: 'tasks', supportRatio: 0.54, total: 39 },
    ],
    alternatives: [
      { code: 'without-busiest', args: {}, supportRatio: 0.31, level: 'growth-led' },
      { code: 'sales-definition', args: {}, supportRatio: 0.22, level: 'growth' },
    ],
    dataQuality: [{ code: 'hours-on-cancelled', tasks: ['NV-190'], shareOfEffort: 0.015, args: {} }],
    leftOut: [{ reason: 'never-started', tasks: 2, effort: 0, ids: ['NV-191', 'NV-192'] }],
    settings: { currency: 'DKK', country: 'DK' },
  });
}
