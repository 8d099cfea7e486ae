/** Five weeks of full time: where half of the tasks took longer, the numbers are hardly hours. A convention, not a rule. */
const mostUsual = 200 * 3600;

/** Whether the times of tasks (seconds) are more than hours of work can be, as a whole: the median above 200 hours. */
export function implausible(seconds: readonly number[]): boolean {
  let used = 0;
  let usual = 0;
  for (const value of seconds) {
    if (!(value > 0)) continue;
    used += 1;
    if (value <= mostUsual) usual += 1;
  }
  // The one in the middle is above it when those below are fewer than half.
  return used > 2 && usual <= Math.floor(used / 2);
}
