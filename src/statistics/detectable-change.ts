import { normalQuantile } from './normal-quantile.js';
import { ratioChange } from './ratio-change.js';
import type { Reading } from './reading.js';
import type { TaskEvidence } from './task-evidence.js';

/** Changes of the support ratio, in points / 100, up or down. */
export interface DetectableChange {
  /** A measured change of at least this can be told from chance (95 %). */
  measured: number;
  /** A true change of this size will be told from chance four times out of five. */
  true: number;
}

/**
 * Which change of the support ratio the next audit could tell from chance, if it has as many tasks of as uneven sizes: the interval of
 * the change between these tasks and themselves drawn again. The power of 80 % is a convention (Cohen 1988).
 *
 * @returns null where the tasks have neither growth nor support work
 * @example detectableChange(evidence, hours, reading, { seed: 1 })?.measured; // 0.09: "a fall of 9 points or more"
 */
export function detectableChange(
  evidence: TaskEvidence,
  efforts: Float64Array,
  reading: Reading,
  options: { seed: number; draws?: number },
): DetectableChange | null {
  const again = ratioChange(evidence, efforts, efforts, reading, options);
  if (!again) return null;
  const measured = Math.min(1, Math.max(-again.change.low, again.change.high));
  const power = (normalQuantile(0.975) + normalQuantile(0.8)) / normalQuantile(0.975);
  return { measured, true: Math.min(1, measured * power) };
}
