import { type Facts, type Finding, type FindingId, type FindingRule, findingIds } from '../finding.js';
import { against } from './against.js';
import { causes } from './causes.js';
import { dataQuality } from './data-quality.js';
import { diedRequests } from './died-requests.js';
import { growthBalance } from './growth-balance.js';
import { misusedWork } from './misused-work.js';
import { patience } from './patience.js';
import { people } from './people.js';
import { queue } from './queue.js';
import { repeats } from './repeats.js';
import { salesLoop } from './sales-loop.js';
import { skillFit } from './skill-fit.js';
import { supportRatio } from './support-ratio.js';
import { trend } from './trend.js';
import { whoAsks } from './who-asks.js';

/** Every finding, one line each; all of them are always in the document. */
const rules: { [Id in FindingId]: FindingRule<Id> } = {
  'support-ratio': supportRatio,
  'misused-work': misusedWork,
  'who-asks': whoAsks,
  repeats,
  queue,
  'growth-balance': growthBalance,
  patience,
  'sales-loop': salesLoop,
  trend,
  people,
  'died-requests': diedRequests,
  'skill-fit': skillFit,
  causes,
  'data-quality': dataQuality,
  against,
};

/** In the order of the contract. A rule that throws is a bug and must be seen, so nothing is caught here. */
export function findAll(facts: Facts): Finding[] {
  return findingIds.map((id) => rules[id].find(facts));
}
