import {
  type Facts,
  type Finding,
  type FindingId,
  type FindingRule,
  findingIds,
  unknown,
} from '../finding.js';
import { against } from './against.js';
import { dataQuality } from './data-quality.js';
import { diedRequests } from './died-requests.js';
import { growthBalance } from './growth-balance.js';
import { patience } from './patience.js';
import { people } from './people.js';
import { queue } from './queue.js';
import { repeats } from './repeats.js';
import { salesLoop } from './sales-loop.js';
import { supportRatio } from './support-ratio.js';
import { trend } from './trend.js';
import { whoAsks } from './who-asks.js';

/** Every finding, one line each; all of them are always in the document. */
const rules: { [Id in FindingId]: FindingRule<Id> } = {
  'support-ratio': supportRatio,
  'misused-work': { id: 'misused-work', find: () => unknown('misused-work', 'team') },
  'who-asks': whoAsks,
  repeats,
  queue,
  'growth-balance': growthBalance,
  patience,
  'sales-loop': salesLoop,
  trend,
  people,
  'died-requests': diedRequests,
  'skill-fit': { id: 'skill-fit', find: () => unknown('skill-fit', 'team') },
  causes: { id: 'causes', find: () => unknown('causes', 'alignment') },
  'data-quality': dataQuality,
  against,
};

/** In the order of the contract. A rule that throws is a bug and must be seen, so nothing is caught here. */
export function findAll(facts: Facts): Finding[] {
  return findingIds.map((id) => rules[id].find(facts));
}
