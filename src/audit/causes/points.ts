import { type AlignmentAnswers, type AlignmentQuestion, alignmentQuestions } from '../../files/alignment.js';
import type { Cause } from './figures.js';

interface Scored {
  cause: Cause;
  points: Record<string, number>;
}

/**
 * Which cause a question speaks of, and how strongly each answer does: 0 (not at all) to 1 (fully).
 * The kind of company is context and has no points. The table is published in docs/causes.md.
 */
export const scored: { [Question in Exclude<AlignmentQuestion, 'company'>]: Scored } = {
  taskSource: {
    cause: 'seen-as-support',
    points: { 'own-plan': 0, together: 0.25, leadership: 0.75, 'whoever-asks': 1 },
  },
  strategy: { cause: 'seen-as-support', points: { followed: 0, 'set-aside': 0.75, none: 1 } },
  askedFor: { cause: 'seen-as-support', points: { customers: 0, both: 0.5, material: 1 } },
  refusal: { cause: 'seen-as-support', points: { yes: 0, sometimes: 0.5, no: 1 } },
  intake: { cause: 'seen-as-support', points: { 'one-way': 0, 'one-person': 0.5, anywhere: 1 } },
  earlyVoice: { cause: 'seen-as-support', points: { deciding: 0, 'before-launch': 0.5, 'when-material': 1 } },

  sharedGoal: { cause: 'different-goals', points: { shared: 0, linked: 0.25, separate: 0.75, none: 1 } },
  marketingMeasured: {
    cause: 'different-goals',
    points: { revenue: 0, 'qualified-leads': 0.25, volume: 0.75, deliveries: 1, nothing: 1 },
  },
  salesMeasured: {
    cause: 'different-goals',
    points: { shared: 0, 'revenue-and-more': 0.5, 'revenue-only': 1 },
  },
  missedTarget: { cause: 'different-goals', points: { together: 0, 'each-own': 0.5, blame: 1 } },
  leadDefinition: { cause: 'different-goals', points: { written: 0, unspoken: 0.5, none: 1 } },
  followUp: {
    cause: 'different-goals',
    points: { 'same-day': 0, 'few-days': 0.5, 'a-week': 1, 'nobody-knows': 1 },
  },

  talk: { cause: 'little-talk', points: { daily: 0, weekly: 0.5, monthly: 0.75, seldom: 1 } },
  salesMeetings: { cause: 'little-talk', points: { regularly: 0, sometimes: 0.5, never: 1 } },
  yesterdaysLeads: { cause: 'little-talk', points: { both: 0, sometimes: 0.5, nobody: 1 } },
  leadSource: { cause: 'little-talk', points: { most: 0, some: 0.5, hardly: 1 } },
  productKnowledge: { cause: 'little-talk', points: { well: 0, partly: 0.5, little: 1 } },
  material: { cause: 'little-talk', points: { current: 0, partly: 0.5, outdated: 1 } },
  twoMessages: { cause: 'little-talk', points: { one: 0, sometimes: 0.5, often: 1 } },

  budgetCut: { cause: 'sales-first', points: { same: 0, depends: 0.5, marketing: 1 } },
  credit: { cause: 'sales-first', points: { both: 0, depends: 0.5, sales: 1 } },
  seat: { cause: 'sales-first', points: { own: 0, 'through-other': 0.5, 'under-sales': 1, none: 1 } },
  collision: { cause: 'sales-first', points: { goal: 0, varies: 0.5, sales: 1 } },
  effectMeasured: {
    cause: 'sales-first',
    points: { 'several-touches': 0, asking: 0.25, 'first-click': 0.5, 'last-click': 0.75, not: 1 },
  },
};

export type ScoredQuestion = keyof typeof scored;
export const scoredQuestions = (Object.keys(alignmentQuestions) as AlignmentQuestion[]).filter(
  (question): question is ScoredQuestion => question !== 'company',
);

/** The points (0..1) of one person's answer; undefined for "I don't know" and for a question not answered. */
export function pointsOf({ answers }: AlignmentAnswers, question: ScoredQuestion): number | undefined {
  const answer = answers[question];
  return answer === undefined ? undefined : scored[question].points[answer];
}
