import type { AlignmentAnswers } from '../../files/alignment.js';
import type { Action, ActionName, Cause, CauseScores, Check, Decider } from './figures.js';
import { pointsOf, type ScoredQuestion } from './points.js';
import { meanOfGroups, meanOfPeople } from './profile.js';
import type { Signs } from './signs.js';

/** Weaker than this, nothing shows that the action is needed. */
const NEEDED = 0.4;
const MOST = 3;
const MOST_PER_CAUSE = 2;

interface Candidate {
  action: ActionName;
  cause: Cause;
  decides: Decider;
  /** Whose answers call for it. */
  questions: readonly ScoredQuestion[];
  /** How strongly the tasks call for it, 0..1; null where they cannot tell. */
  sign?: (signs: Signs) => number | null;
  frees?: (signs: Signs) => number | null;
  check: (signs: Signs, profile: CauseScores) => Check;
}

const supportRatio = ({ supportRatio }: Signs): Check => ({
  code: 'support-ratio',
  finding: 'support-ratio',
  now: supportRatio,
});
const causeScore =
  (cause: Cause) =>
  (_: Signs, profile: CauseScores): Check => ({
    code: 'cause-score',
    finding: 'causes',
    now: profile[cause],
  });
const alignmentTasks = ({ alignmentPerMonth }: Signs): Check => ({
  code: 'alignment-tasks',
  finding: 'sales-loop',
  now: alignmentPerMonth,
});
const kindShare =
  (kind: 'strategy' | 'measurement') =>
  ({ shareOf }: Signs): Check => ({
    code: 'kind-share',
    finding: 'growth-balance',
    now: shareOf(kind),
    kind,
  });

/** 1 where there is none of it, 0 where there is enough. */
const lackOf = (amount: number, enough: number) => Math.max(0, 1 - amount / enough);

/** Every action, with the answers and the tasks that call for it. The order settles ties. */
const candidates: readonly Candidate[] = [
  {
    action: 'shared-goal',
    cause: 'different-goals',
    decides: 'ceo',
    questions: ['sharedGoal', 'marketingMeasured', 'salesMeasured', 'missedTarget'],
    check: supportRatio,
  },
  {
    action: 'daily-leads',
    cause: 'little-talk',
    decides: 'both',
    questions: ['talk', 'yesterdaysLeads'],
    sign: ({ alignmentPerMonth }) => lackOf(alignmentPerMonth, 2),
    check: alignmentTasks,
  },
  {
    action: 'hired-only',
    cause: 'seen-as-support',
    decides: 'head-of-marketing',
    questions: ['taskSource', 'refusal'],
    sign: ({ misused }) => misused?.share ?? null,
    frees: ({ misused }) => misused?.perWeek ?? null,
    check: ({ misused }) => ({
      code: 'misused-effort',
      finding: 'misused-work',
      now: misused?.perWeek ?? null,
    }),
  },
  {
    action: 'templates',
    cause: 'seen-as-support',
    decides: 'head-of-marketing',
    questions: ['askedFor', 'material'],
    sign: ({ materialShare }) => materialShare,
    frees: ({ repeated }) => repeated?.savedPerWeek ?? null,
    check: ({ repeated }) => ({
      code: 'repeated-effort',
      finding: 'repeats',
      now: repeated?.perWeek ?? null,
    }),
  },
  {
    action: 'intake',
    cause: 'seen-as-support',
    decides: 'head-of-marketing',
    questions: ['intake', 'taskSource'],
    sign: ({ supportRatio }) => supportRatio,
    frees: ({ cancelledPerWeek }) => cancelledPerWeek || null,
    check: ({ cancelledPerWeek }) => ({
      code: 'cancelled-effort',
      finding: 'died-requests',
      now: cancelledPerWeek,
    }),
  },
  {
    action: 'strategy-first',
    cause: 'seen-as-support',
    decides: 'head-of-marketing',
    questions: ['strategy', 'earlyVoice'],
    sign: ({ shareOf }) => lackOf(shareOf('strategy'), 0.05),
    check: kindShare('strategy'),
  },
  {
    action: 'lead-agreement',
    cause: 'different-goals',
    decides: 'both',
    questions: ['leadDefinition', 'followUp'],
    sign: ({ alignmentPerMonth }) => lackOf(alignmentPerMonth, 2),
    check: alignmentTasks,
  },
  {
    action: 'sales-meetings',
    cause: 'little-talk',
    decides: 'sales-director',
    questions: ['salesMeetings'],
    check: causeScore('little-talk'),
  },
  {
    action: 'pairs',
    cause: 'little-talk',
    decides: 'both',
    questions: ['productKnowledge', 'material'],
    check: causeScore('little-talk'),
  },
  {
    action: 'monthly-lunch',
    cause: 'little-talk',
    decides: 'head-of-marketing',
    questions: ['twoMessages', 'productKnowledge'],
    check: causeScore('little-talk'),
  },
  {
    action: 'lead-sources',
    cause: 'little-talk',
    decides: 'head-of-marketing',
    questions: ['leadSource', 'credit'],
    check: causeScore('little-talk'),
  },
  {
    action: 'measure-touches',
    cause: 'sales-first',
    decides: 'head-of-marketing',
    questions: ['effectMeasured'],
    sign: ({ shareOf }) => lackOf(shareOf('measurement'), 0.05),
    check: kindShare('measurement'),
  },
  {
    action: 'seat',
    cause: 'sales-first',
    decides: 'ceo',
    questions: ['seat', 'earlyVoice'],
    check: causeScore('sales-first'),
  },
  {
    action: 'budget-by-result',
    cause: 'sales-first',
    decides: 'ceo',
    questions: ['budgetCut', 'credit', 'collision'],
    check: causeScore('sales-first'),
  },
];

/**
 * At most three actions. An action's strength is the mean points (0..1) of the answers that call for it, averaged over
 * the groups and over the questions with enough answers; where the tasks can tell, their sign counts for a third of it. The strongest win, from 0.4 up, and no
 * more than two for one cause (docs/causes.md).
 */
export function actionsOf(
  groups: readonly (readonly AlignmentAnswers[])[],
  signs: Signs,
  profile: CauseScores,
): Action[] {
  const strengths = candidates
    .map((candidate) => ({ candidate, strength: strengthOf(candidate, groups, signs) }))
    .filter(({ strength }) => strength >= NEEDED)
    .sort((a, b) => b.strength - a.strength);
  const chosen: Action[] = [];
  for (const { candidate } of strengths) {
    const { action, cause, decides, frees, check } = candidate;
    if (chosen.filter((one) => one.cause === cause).length === MOST_PER_CAUSE) continue;
    chosen.push({ action, cause, decides, frees: frees?.(signs) ?? null, check: check(signs, profile) });
    if (chosen.length === MOST) break;
  }
  return chosen;
}

function strengthOf(
  { questions, sign }: Candidate,
  groups: readonly (readonly AlignmentAnswers[])[],
  signs: Signs,
): number {
  const answers = meanOfGroups(
    questions.map((question) =>
      meanOfGroups(groups.map((people) => meanOfPeople(people.map((one) => pointsOf(one, question))))),
    ),
  );
  if (answers === null) return 0;
  const shown = sign?.(signs) ?? null;
  return shown === null ? answers : (2 * answers + Math.min(1, shown)) / 3;
}
