/**
 * Whether a change is more than chance explains: its 95 % interval leaves out "no change".
 *
 * @example moreThanNoise({ low: 0.02, high: 0.2 }); // true
 */
export function moreThanNoise(change: { low: number; high: number }): boolean {
  return change.low > 0 || change.high < 0;
}
