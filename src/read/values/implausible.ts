/** Five weeks of full time: where half of the tasks took longer, the numbers are hardly hours. A convention, not a rule. */
const mostUsual = 200 * 3600;

/** Whether the times of tasks (seconds) are more than hours of work can be, as a whole: the median above 200 hours. */
export function implausible(seconds: readonly number[]): boolean {
  const used = seconds.filter((value) => value > 0).sort((a, b) => a - b);
  return used.length > 2 && (used[Math.floor(used.length / 2)] ?? 0) > mostUsual;
}
