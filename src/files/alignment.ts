/** Who answers: the three sides between which work is asked for. */
export const sides = ['marketing', 'sales', 'leadership'] as const;
export type Side = (typeof sides)[number];

/**
 * The questions on the four causes with the answers to choose from, least worrying first where there is an order.
 * The words stand in src/report/text/{en,da}/survey.ts, the points in src/audit/causes/points.ts (docs/causes.md).
 */
export const alignmentQuestions = {
  company: ['young', 'sales-driven', 'balanced', 'without-sellers'],
  taskSource: ['own-plan', 'together', 'leadership', 'whoever-asks'],
  strategy: ['followed', 'set-aside', 'none'],
  askedFor: ['customers', 'both', 'material'],
  refusal: ['yes', 'sometimes', 'no'],
  intake: ['one-way', 'one-person', 'anywhere'],
  earlyVoice: ['deciding', 'before-launch', 'when-material'],
  sharedGoal: ['shared', 'linked', 'separate', 'none'],
  marketingMeasured: ['revenue', 'qualified-leads', 'volume', 'deliveries', 'nothing'],
  salesMeasured: ['shared', 'revenue-and-more', 'revenue-only'],
  missedTarget: ['together', 'each-own', 'blame'],
  leadDefinition: ['written', 'unspoken', 'none'],
  followUp: ['same-day', 'few-days', 'a-week', 'nobody-knows'],
  talk: ['daily', 'weekly', 'monthly', 'seldom'],
  salesMeetings: ['regularly', 'sometimes', 'never'],
  yesterdaysLeads: ['both', 'sometimes', 'nobody'],
  leadSource: ['most', 'some', 'hardly'],
  productKnowledge: ['well', 'partly', 'little'],
  material: ['current', 'partly', 'outdated'],
  twoMessages: ['one', 'sometimes', 'often'],
  budgetCut: ['same', 'depends', 'marketing'],
  credit: ['both', 'depends', 'sales'],
  seat: ['own', 'through-other', 'under-sales', 'none'],
  collision: ['goal', 'varies', 'sales'],
  effectMeasured: ['several-touches', 'asking', 'first-click', 'last-click', 'not'],
} as const satisfies Record<string, readonly string[]>;

export type AlignmentQuestion = keyof typeof alignmentQuestions;
export type AlignmentChoice<Question extends AlignmentQuestion> =
  | (typeof alignmentQuestions)[Question][number]
  | 'unknown';

/** One person's answers; a question that was not reached, or not asked, is absent; "unknown" is "I don't know". */
export interface AlignmentAnswers {
  side: Side;
  /** Only where the person gave it. */
  name?: string;
  /** Percent (0..100) of marketing's time that the person believes goes to sales requests; asked before any figure is seen. */
  believed?: number;
  answers: { [Question in AlignmentQuestion]?: AlignmentChoice<Question> };
}
