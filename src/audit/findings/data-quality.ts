import { type FindingRule, unknown } from '../finding.js';
import { byAmount } from '../sums/order.js';

const MUCH = 0.3;
/** The row that tells how much of the work is in the figures; it is always there and is no fault. */
const IN_THE_FIGURES = 'in-the-figures';

/** What in the data makes the figures less sure, and how much of the work is in them. */
export const dataQuality: FindingRule<'data-quality'> = {
  id: 'data-quality',
  find({ sums }) {
    if (sums.input.tasksRead === 0) return unknown('data-quality', 'more-tasks');
    const checks = sums.dataQuality.filter(({ code }) => code !== IN_THE_FIGURES);
    const inFigures = sums.dataQuality.find(({ code }) => code === IN_THE_FIGURES);
    const [worst] = checks.toSorted(
      byAmount(
        (row) => row.shareOfEffort,
        (row) => row.code,
      ),
    );
    const shareOfEffort = worst?.shareOfEffort ?? 0;
    return {
      id: 'data-quality',
      level: shareOfEffort >= MUCH ? 'warning' : checks.length > 0 ? 'note' : 'good',
      figures: {
        checks: checks.length,
        worst: worst?.code ?? null,
        shareOfEffort,
        countedShare: inFigures?.shareOfEffort ?? 1,
      },
      tasks: [...(worst?.tasks ?? [])].sort(),
      needs: [],
    };
  },
};
