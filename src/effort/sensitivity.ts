import { alternativesTo } from './alternatives.js';
import { boardOf } from './board.js';
import { coverageOf, enoughCoverage, measures } from './choose.js';
import {
  type Basis,
  bases,
  type CountedTask,
  type DecidedTask,
  type EffortOptions,
  type EffortResult,
  type Unit,
} from './effort.js';
import { settle } from './settle.js';

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
  decided: readonly DecidedTask[];
  options: EffortOptions;
  /** What measureEffort made of them. */
  result: EffortResult;
  /** The verdict's number for a set of tasks. */
  ratioOf: (counted: readonly CountedTask[]) => number | null;
  /** Whether a task says that it is for a seller or for the sales department. */
  namesSeller: (item: DecidedTask) => boolean;
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
  const { decided, options, result, ratioOf } = input;
  const board = boardOf(decided, options);
  const sensitivity = bases.flatMap((basis): BasisRatio[] => {
    if (basis === result.basis) return [ratioOn(result, ratioOf)];
    const measured = measures[basis](board, options);
    const coverage = coverageOf(board, measured, options);
    if (coverage < fewestToCompare) return [];
    const fills = options.effort === 'auto' && coverage >= enoughCoverage;
    return [ratioOn(settle(board, measured, { ...options, fills }), ratioOf)];
  });
  return { sensitivity, alternatives: alternativesTo(board, input) };
}

function ratioOn(result: EffortResult, ratioOf: SensitivityInput['ratioOf']): BasisRatio {
  const { basis, unit, total, coverage, filled, counted } = result;
  return { basis, unit, supportRatio: ratioOf(counted), total, coverage, filled };
}
