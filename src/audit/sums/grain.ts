const GRAIN = 2 ** 30;

/**
 * An amount rounded to the nearest 2^-30 (a thousandth of a millionth of an hour). Doubles add such amounts without
 * any rounding up to 8 million, so a sum is the same in whichever order the rows come, and rows add up to their total.
 */
export function grain(amount: number): number {
  return Math.round(amount * GRAIN) / GRAIN;
}
