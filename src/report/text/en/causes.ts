import type { ActionName, Cause, Check, Decider } from '../../../audit/causes/figures.js';
import type { ScoredQuestion } from '../../../audit/causes/points.js';
import type { Side } from '../../../files/alignment.js';

const names: Record<Cause, string> = {
  'seen-as-support': 'marketing is seen as support',
  'different-goals': 'sales and marketing have different goals',
  'little-talk': 'sales and marketing talk too little',
  'sales-first': 'leadership holds sales to be more important than marketing',
};

const sides: Record<Side, string> = { marketing: 'marketing', sales: 'sales', leadership: 'leadership' };

const deciders: Record<Decider, string> = {
  'head-of-marketing': 'the head of marketing',
  'sales-director': 'the sales director',
  both: 'the heads of sales and marketing together',
  ceo: 'the CEO',
};

/** What to do, as an instruction that could stand in the minutes of a meeting. */
const actions: Record<ActionName, string> = {
  'shared-goal':
    'Give sales and marketing one shared goal, such as revenue from new customers, and drop the separate ones',
  'lead-agreement': 'Agree in writing what a good lead is and how soon sales calls it',
  'daily-leads':
    'Talk for ten minutes a day about yesterday’s leads: their quality, the objections, what happened',
  'sales-meetings': 'Bring marketing into the sales meetings, with its own point on the agenda',
  pairs: 'Pair each marketer with a seller: listen in on calls together once a fortnight',
  'monthly-lunch': 'Hold a monthly lunch on strategy and campaigns, so that sales knows what customers hear',
  'lead-sources': 'Show every seller where each lead came from, in the CRM and in the sales meeting',
  intake: 'Take requests through one door: purpose, recipient and date, and the right to say no',
  templates: 'Give sales templates for the commonest material, so that it can make the small changes itself',
  'hired-only': 'Leave work for sales to those who were hired for it',
  'strategy-first':
    'Write down the marketing strategy and what it leaves out; let it decide what comes first',
  'measure-touches': 'Measure the effect over several touches, and ask new customers how they found you',
  seat: 'Give marketing a seat where product, price and market are decided',
  'budget-by-result':
    'Tie the budget to results, and leave channels two quarters to show them before cutting',
};

/** `now` is absent where there is no figure today; `kind` is the kind of work that a kind's share speaks of. */
const checks: Record<Check['code'], (now: string | undefined, kind: string) => string> = {
  'support-ratio': (now) =>
    now
      ? `worked if the support ratio is clearly below today’s ${now}`
      : 'worked if less goes to sales support',
  'cause-score': (now) =>
    now
      ? `worked if this cause, answered again, is clearly below today’s ${now} of 100`
      : 'worked if this cause, answered again, gets clearly better answers',
  'alignment-tasks': (now) =>
    now
      ? `worked if the tasks show more work with sales than today’s ${now} a month`
      : 'worked if the tasks show more work with sales',
  'kind-share': (now, kind) =>
    now
      ? `worked if ${kind} takes more than today’s ${now} of the work`
      : `worked if ${kind} takes more of the work`,
  'cancelled-effort': (now) =>
    now
      ? `worked if less than today’s ${now} a week goes to work that is then cancelled`
      : 'worked if less goes to work that is then cancelled',
  'repeated-effort': (now) =>
    now
      ? `worked if requests that come again take less than today’s ${now} a week`
      : 'worked if fewer requests come again',
  'misused-effort': (now) =>
    now
      ? `worked if they do less than today’s ${now} of support work a week`
      : 'worked if others do less support work',
};

/** What a question is about, for the list of where the sides disagree. */
const topics: Record<ScoredQuestion, string> = {
  taskSource: 'who decides what marketing works on',
  strategy: 'whether there is a strategy that is followed',
  askedFor: 'what sales comes to marketing for',
  refusal: 'whether marketing can say no',
  intake: 'how requests reach marketing',
  earlyVoice: 'when marketing is told',
  sharedGoal: 'whether the goal is shared',
  marketingMeasured: 'what marketing is measured on',
  salesMeasured: 'what sales is measured on',
  missedTarget: 'what happens when sales misses its target',
  leadDefinition: 'what a good lead is',
  followUp: 'how soon leads are followed up',
  talk: 'how often they talk',
  salesMeetings: 'marketing in the sales meetings',
  yesterdaysLeads: 'who asks about yesterday’s leads',
  leadSource: 'whether sellers know where leads come from',
  productKnowledge: 'whether sellers know the product',
  material: 'whether the material is up to date',
  twoMessages: 'whether customers hear two messages',
  budgetCut: 'whose budget is cut first',
  credit: 'who gets the credit for a customer',
  seat: 'marketing’s seat in leadership',
  collision: 'what comes first when wishes collide',
  effectMeasured: 'how effect is measured',
};

/** The four causes, and what to do about them. */
export const causes = {
  names,
  sides,
  deciders,
  actions,
  checks,
  topics,
  decidedBy: (who: string) => `decided by ${who}`,
  frees: (effort: string) => `frees up to ${effort} a week`,
  freesNothing: 'frees no time by itself',
};
