import type { TaskText } from '../classify/decision.js';
import type { JudgedTask } from '../statistics/task-evidence.js';
import { alternativesTo } from './alternatives.js';
import type { Board } from './board.js';
import { coverageOf, enoughCoverage, measures } from './choose.js';
import { type Basis, bases, type EffortOptions, type EffortResult, type Unit } from './effort.js';
import { weigh } from './weigh.js';

/** The verdict's ratio on one basis. */
export interface BasisRatio {
  basis: Basis;
  unit: Unit;
  /** 0..1; null where there is neither growth nor support. */
  supportRatio: number | null;
  total: number;
  /** Share (0..1) of the tasks that have a figure of their own on this basis, and how many were filled. */
  coverage: number;
  filled: number;
}

/** The verdict's ratio if one thing were otherwise. */
export interface Alternative {
  code: 'without-largest' | 'without-busiest' | 'max-days' | 'sales-definition';
  args: Record<string, string | number>;
  supportRatio: number | null;
}

export interface SensitivityInput {
  board: Board;
  options: EffortOptions;
  /** What measureOn made of the board. */
  result: EffortResult;
  /** What each row of the board weighs in it; 0 where it is not in the figures. */
  chosen: Float64Array;
  /**
   * The verdict's number if the board's rows weighed this much (one number a row, 0: not in the figures), and if some of
   * them, by their position, were judged otherwise.
   */
  ratioOf: (amounts: Float64Array, otherwise?: ReadonlyMap<number, JudgedTask>) => number | null;
  /** Whether a task says that it is for a seller or for the sales department. */
  namesSeller: (task: TaskText) => boolean;
}

/** A basis that fewer tasks than this have a figure on says more about who fills in the field than about the work. */
const fewestToCompare = 0.25;

/**
 * The verdict's ratio under every basis that the data allow, in the order of `bases`, and under other assumptions.
 * A basis is filled as `auto` would fill it, so that the same tasks are compared, unless the user forced a basis.
 */
export function sensitivityOf(input: SensitivityInput): {
  sensitivity: BasisRatio[];
  alternatives: Alternative[];
} {
  const { board, options, result, chosen, ratioOf } = input;
  const sensitivity = bases.flatMap((basis): BasisRatio[] => {
    if (basis === result.basis) {
      const { unit, total, coverage, filled } = result;
      return [{ basis, unit, supportRatio: ratioOf(chosen), total, coverage, filled }];
    }
    const measured = measures[basis](board, options);
    const covered = coverageOf(board, measured, options);
    if (covered < fewestToCompare) return [];
    const fills = options.effort === 'auto' && covered >= enoughCoverage;
    const { unit, amounts, total, coverage, filled } = weigh(board, measured, { ...options, fills });
    return [{ basis, unit, supportRatio: ratioOf(amounts), total, coverage, filled }];
  });
  return { sensitivity, alternatives: alternativesTo(input) };
}
