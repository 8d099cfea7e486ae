import { type FindingRule, unknown } from '../finding.js';
import { byAmount } from '../sums/order.js';

const MUCH = 0.3;
const SOME = 0.1;

/** What in the data makes the figures less sure, and how much of the work is in them. */
export const dataQuality: FindingRule<'data-quality'> = {
  id: 'data-quality',
  find({ sums }) {
    if (sums.input.tasksRead === 0) return unknown('data-quality', 'more-tasks');
    const [worst] = sums.dataQuality.toSorted(
      byAmount(
        (row) => row.shareOfEffort,
        (row) => row.code,
      ),
    );
    const shareOfEffort = worst?.shareOfEffort ?? 0;
    const left = sums.input.leftOut.reduce((sum, { effort }) => sum + effort, 0);
    const known = sums.effort.total + left;
    return {
      id: 'data-quality',
      level:
        shareOfEffort >= MUCH
          ? 'warning'
          : shareOfEffort >= SOME || sums.dataQuality.length > 0
            ? 'note'
            : 'good',
      figures: {
        checks: sums.dataQuality.length,
        worst: worst?.code ?? null,
        shareOfEffort,
        countedShare: known > 0 ? sums.effort.total / known : 0,
      },
      tasks: [...(worst?.tasks ?? [])].sort(),
      needs: [],
    };
  },
};
