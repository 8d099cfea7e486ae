import { type Craft, crafts, type Kind } from './taxonomy.js';

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

/**
 * The craft that a task takes: the one that most of its title's concepts need ("brochure": design, "Google Ads": paid-ads), else the
 * usual one of its kind.
 *
 * @param votes one number a craft, in the taxonomy's order: how much the title's concepts need it
 */
export function craftOf(kind: Kind, votes: Float64Array): Craft {
  let best = usualCraft[kind];
  let most = (votes[crafts.indexOf(best)] ?? 0) + byKind;
  for (const [at, craft] of crafts.entries()) {
    if ((votes[at] as number) <= most) continue;
    best = craft;
    most = votes[at] as number;
  }
  return best;
}
