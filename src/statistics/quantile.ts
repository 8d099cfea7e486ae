/**
 * The value below which a part of the sorted values lies, interpolated between neighbours (Hyndman and Fan's type 7, the default
 * of R's quantile and of NumPy; https://doi.org/10.1080/00031305.1996.10473566).
 *
 * @param sorted ascending; at least one value, in any unit
 * @param part 0..1
 * @throws RangeError where there is no value or the part is outside 0..1
 * @example quantile([1, 2, 3, 10], 0.5); // 2.5
 */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  if (sorted.length === 0) throw new RangeError('quantile: no values');
  if (!(part >= 0 && part <= 1)) throw new RangeError(`quantile: ${part} is not within 0 to 1`);
  const at = (sorted.length - 1) * part;
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (high - low) * (at - below);
}
