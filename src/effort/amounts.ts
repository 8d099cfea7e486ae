/**
 * Amounts are whole multiples of 2^-28 (of an hour: 13 microseconds). Adding such numbers is exact up to 33
 * million hours, so a total equals the sum of its rows to the last bit, under any grouping and in any order.
 */
const steps = 2 ** 28;

/** The nearest amount. */
export function amountOf(value: number): number {
  return Math.round(value * steps) / steps;
}

/** The largest amount that is not above the value: for parts that together may not exceed a whole. */
export function amountBelow(value: number): number {
  return Math.floor(value * steps) / steps;
}

/** Splits an amount equally into `parts`; they sum to the amount exactly (the first takes the dust). */
export function splitAmount(amount: number, parts: number): number[] {
  const each = amountBelow(amount / parts);
  return Array.from({ length: parts }, (_, i) => (i === 0 ? amount - each * (parts - 1) : each));
}

export function sumOf<T>(items: readonly T[], amount: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += amount(item);
  return sum;
}

/** The middle value, or the mean of the two middle ones; undefined for an empty list. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : amountOf((lower + upper) / 2);
}
