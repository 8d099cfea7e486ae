import {
  type Facts,
  type Finding,
  type FindingId,
  type FindingRule,
  findingIds,
  unknown,
} from '../finding.js';
import { supportRatio } from './support-ratio.js';

/** Every finding, one line each; all of them are always in the document. */
const rules: { [Id in FindingId]: FindingRule<Id> } = {
  'support-ratio': supportRatio,
  'misused-work': later('misused-work'),
  'who-asks': later('who-asks'),
  repeats: later('repeats'),
  queue: later('queue'),
  'growth-balance': later('growth-balance'),
  patience: later('patience'),
  'sales-loop': later('sales-loop'),
  trend: later('trend'),
  people: later('people'),
  'died-requests': later('died-requests'),
  'skill-fit': later('skill-fit'),
  causes: later('causes'),
  'data-quality': later('data-quality'),
  against: later('against'),
};

/** In the order of the contract. A rule that throws is a bug and must be seen, so nothing is caught here. */
export function findAll(facts: Facts): Finding[] {
  return findingIds.map((id) => rules[id].find(facts));
}

function later<Id extends FindingId>(id: Id): FindingRule<Id> {
  return { id, find: () => unknown(id, 'team') };
}
