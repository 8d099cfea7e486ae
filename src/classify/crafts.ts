import type { Craft, Kind } from './taxonomy.js';

/** The craft of a kind where no word of the task says more. */
export const usualCraft: Record<Kind, Craft> = {
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

/** The craft that a task takes: by its words, else by its kind. */
export function craftOf(kind: Kind, _weights: unknown, _title: unknown): Craft {
  return usualCraft[kind];
}
