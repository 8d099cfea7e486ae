import { type Craft, crafts, type Kind, kinds } from './taxonomy.js';

/** The craft of a kind where no word of the task says more. */
const usualCraft: Record<Kind, Craft> = {
  demand: 'copywriting',
  activation: 'email',
  retention: 'email',
  strategy: 'strategy',
  measurement: 'analytics',
  alignment: 'strategy',
  collateral: 'design',
  polish: 'design',
  'sales-emails': 'copywriting',
  deals: 'design',
  'sales-events': 'events',
  'sales-data': 'crm',
  enablement: 'strategy',
  service: 'design',
  operations: 'project-management',
  upkeep: 'web',
  team: 'project-management',
  'not-marketing': 'project-management',
};

/** How much the kind says beside the words: it decides only between equals, and where no word says anything. */
const byKind = 0.1;
/** What a title names first is what is made ("landing page for the e-book"); a later concept counts so much. */
export const laterConcept = 0.8;

/** For each kind the number of its usual craft. */
const usual: readonly number[] = kinds.map((kind) => crafts.indexOf(usualCraft[kind]));

/**
 * The craft that a task takes: the one that most of its title's concepts need ("brochure": design, "Google Ads": paid-ads), else the
 * usual one of its kind.
 *
 * @param kind the kind's number
 * @param votes one number a craft, in the taxonomy's order: how much the title's concepts need it
 * @returns the craft's number
 */
export function craftOf(kind: number, votes: Float64Array): number {
  let best = usual[kind] as number;
  let most = (votes[best] as number) + byKind;
  for (let craft = 0; craft < votes.length; craft += 1) {
    if ((votes[craft] as number) <= most) continue;
    best = craft;
    most = votes[craft] as number;
  }
  return best;
}
