import { type Judged, measure } from '../../src/classify/measure.js';
import { type Class, classes } from '../../src/classify/taxonomy.js';

/**
 * The expected calibration error with the temperature fitted on the other half of the teams: what the calibration is worth where it
 * was not fitted. Halves by a hash of the team's name.
 */
export function crossFittedError(tasks: readonly { judged: Judged; group: string }[]): number {
  const half = (side: number) =>
    tasks.filter(({ group }) => sideOf(group) === side).map(({ judged }) => judged);
  const halves = [half(0), half(1)] as const;
  let error = 0;
  for (const [side, own] of halves.entries()) {
    const power = bestPower(halves[1 - side] ?? []);
    const sharpened = own.map((one) => ({
      ...one,
      decision: { ...one.decision, ...sharpen(one.decision.probabilities, power) },
    }));
    error += (measure(sharpened, { draws: 1 }).calibrationError.value * own.length) / tasks.length;
  }
  return error;
}

/** 0 or 1, by a hash of the name (FNV-1a). */
export function sideOf(group: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < group.length; at += 1) hash = Math.imul(hash ^ group.charCodeAt(at), 0x01000193);
  return (hash >>> 16) & 1;
}

function bestPower(judged: readonly Judged[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let power = 0.4; power <= 2; power += 0.05) {
    let loss = 0;
    for (const { truth, decision } of judged)
      loss -= Math.log(sharpen(decision.probabilities, power).probabilities[truth] + 1e-9);
    if (loss < least) [best, least] = [power, loss];
  }
  return best;
}

function sharpen(probabilities: Record<Class, number>, power: number) {
  const raised = classes.map((name) => probabilities[name] ** power);
  const sum = raised.reduce((all, one) => all + one, 0);
  const shared = Object.fromEntries(classes.map((name, at) => [name, (raised[at] ?? 0) / sum])) as Record<
    Class,
    number
  >;
  return { probabilities: shared, confidence: Math.max(...Object.values(shared)) };
}
