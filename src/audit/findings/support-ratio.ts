import type { FindingLevel, FindingRule } from '../finding.js';
import { unknown } from '../finding.js';

const levelFor: Record<string, FindingLevel> = {
  growth: 'good',
  'growth-led': 'note',
  'support-led': 'warning',
  support: 'problem',
  undecided: 'note',
};

/** The verdict, as a finding: how much of growth and support work is done for sales. */
export const supportRatio: FindingRule<'support-ratio'> = {
  id: 'support-ratio',
  find({ sums, ids }) {
    const { supportRatio, low, high, level } = sums.verdict;
    if (supportRatio === null) return unknown('support-ratio', 'more-tasks');
    const { target } = sums.settings;
    return {
      id: 'support-ratio',
      level: levelFor[level] ?? 'note',
      figures: {
        supportRatio,
        low,
        high,
        effort: sums.shares.support.effort,
        level,
        target: target ?? null,
        // Only a target that lies outside the interval was surely missed or met.
        againstTarget:
          target === undefined || low === null || high === null
            ? null
            : low > target
              ? 'above'
              : high < target
                ? 'below'
                : 'cannot-tell',
      },
      tasks: ids.support,
      needs: [],
    };
  },
};
