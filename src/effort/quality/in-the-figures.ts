import { sumOf } from '../amounts.js';
import type { QualityInput, QualityNote } from './note.js';

/** How much of the work made it into the figures: tasks, and effort where what was left out has some. */
export function inTheFigures({ decided, result }: QualityInput): QualityNote[] {
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
}
