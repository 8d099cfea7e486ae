import { normalQuantile } from './normal-quantile.js';

/** How long something took, or has taken so far. */
export interface Duration {
  /** In any unit, >= 0. */
  time: number;
  /** False where it is still going on (censored): it took at least this long. */
  ended: boolean;
}

/** One step of the curve: right after `time`, the part `surviving` was still open. */
export interface SurvivalStep {
  time: number;
  atRisk: number;
  ended: number;
  surviving: number;
  /** Greenwood's sum of d / (n (n - d)): the variance of log S. */
  greenwood: number;
}

/** The median in the unit of the durations; null where the curve never comes down to it ("more than the longest seen"). */
export interface SurvivalMedian {
  median: number | null;
  low: number | null;
  high: number | null;
}

/**
 * The product-limit curve: which part is still open after each time, counting also what has not ended yet (Kaplan and Meier 1958,
 * https://doi.org/10.1080/01621459.1958.10501452). A duration that is censored at the very time of an end counts as at risk then.
 *
 * @example kaplanMeier([{ time: 2, ended: true }, { time: 3, ended: false }]); // one step: at 2, half is still open
 */
export function kaplanMeier(durations: readonly Duration[]): SurvivalStep[] {
  let atRisk = durations.length;
  const steps: SurvivalStep[] = [];
  let surviving = 1;
  let greenwood = 0;
  for (const { time, all, ended } of countedByTime(durations)) {
    if (ended > 0) {
      surviving *= 1 - ended / atRisk;
      greenwood += ended === atRisk ? Number.POSITIVE_INFINITY : ended / (atRisk * (atRisk - ended));
      steps.push({ time, atRisk, ended, surviving, greenwood });
    }
    atRisk -= all;
  }
  return steps;
}

/** In time's order. Many things take equally long, when time is told in days. */
function countedByTime(durations: readonly Duration[]): { time: number; all: number; ended: number }[] {
  const counts = new Map<number, { time: number; all: number; ended: number }>();
  for (const { time, ended } of durations) {
    let at = counts.get(time);
    if (at === undefined) {
      at = { time, all: 0, ended: 0 };
      counts.set(time, at);
    }
    at.all += 1;
    if (ended) at.ended += 1;
  }
  return [...counts.values()].sort((a, b) => a.time - b.time);
}

/**
 * The median time with its 95 % interval: the times at which the log-log transformed curve cannot be told from one half (Brookmeyer
 * and Crowley 1982, https://doi.org/10.2307/2530286; R: `survfit(..., conf.type = "log-log")`). Where the curve stands at exactly
 * one half between two ends, the middle of them, as R does.
 *
 * @example
 * medianSurvival([1, 2, 3, 4, 5].map((time) => ({ time, ended: true }))).median; // 3
 */
export function medianSurvival(durations: readonly Duration[]): SurvivalMedian {
  const steps = kaplanMeier(durations);
  const z = normalQuantile(0.975);
  const bounds = steps.map((step) => {
    // A curve at 0 has no variance; it is below one half for certain.
    if (step.surviving <= 0) return { low: 0, high: Number.NaN };
    const spread = (z * Math.sqrt(step.greenwood)) / Math.log(step.surviving);
    return { low: step.surviving ** Math.exp(-spread), high: step.surviving ** Math.exp(spread) };
  });
  return {
    median: firstAtHalf(steps, (i) => steps[i]?.surviving ?? 0),
    low: firstAtHalf(steps, (i) => bounds[i]?.low ?? 0),
    high: firstAtHalf(steps, (i) => bounds[i]?.high ?? 0),
  };
}

/** The time at which the curve first comes to one half; the middle of the step that lies exactly on it. */
function firstAtHalf(steps: readonly SurvivalStep[], curve: (step: number) => number): number | null {
  const tolerance = 1e-9;
  for (const [i, step] of steps.entries()) {
    const value = curve(i);
    if (Math.abs(value - 0.5) <= tolerance) {
      const next = steps[i + 1];
      return next ? (step.time + next.time) / 2 : step.time;
    }
    if (value < 0.5) return step.time;
  }
  return null;
}
