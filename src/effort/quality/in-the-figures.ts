import { sumOf } from '../amounts.js';
import type { Check } from './note.js';

/** How much of the work made it into the figures: tasks, and effort where what was left out has some. */
export const inTheFigures: Check = ({ decided, result }) => {
  const outside = sumOf(result.leftOut, ({ effort }) => effort) + (result.across?.effort ?? 0);
  const all = result.total + outside;
  return [
    {
      code: 'in-the-figures',
      tasks: [],
      shareOfEffort: all > 0 ? result.total / all : 0,
      args: {
        counted: result.counted.length,
        tasks: decided.length,
        effort: result.total,
        leftOut: outside,
        filled: result.filled,
        coverage: result.coverage,
      },
    },
  ];
};
