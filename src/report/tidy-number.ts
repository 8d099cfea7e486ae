/**
 * A number without the dust of binary sums: eight decimals are finer than any hour that is logged, and coarser than the
 * steps of 2⁻²⁸ in which effort is kept, so that 1.1 hours are written as 1.1 and rows still sum to their totals.
 */
export function tidyNumber(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}
