import { classes, classOf, kinds } from '../taxonomy.js';

/** The few numbers that turn logits into probabilities that can be trusted; how they were got stands in training/calibration.json. */
export interface Calibration {
  /** Logits are divided by this. */
  temperature: number;
  /** Added to the temperature's logarithm for each share (0..1) of the title's words that the model does not know. */
  unknown: number;
  /** Added to the temperature's logarithm where it is known who asked: such tasks are sorted better. */
  asked: number;
  /** Added to the class logits: growth, support, other. */
  bias: [number, number, number];
  /** Below this confidence a task is `unclear`. */
  threshold: number;
}

/** What the probabilities depend on besides the logits. */
export interface Circumstances {
  /** The share (0..1) of the title's words that the model knows. */
  known: number;
  /** Whether the task tells who asked for it. */
  asked: boolean;
}

/** For each kind the number of its class. */
export const classOfKind: readonly number[] = kinds.map((kind) => classes.indexOf(classOf(kind)));

/**
 * From 18 logits to calibrated probabilities of kinds (in `kindProbabilities`, summing to 1) and classes (in `classProbabilities`).
 * Temperature scaling after Guo et al., "On Calibration of Modern Neural Networks" (2017), with a temperature that grows with what is unknown.
 */
export function calibrate(
  logits: Float64Array,
  { known, asked }: Circumstances,
  calibration: Calibration,
  kindProbabilities: Float64Array,
  classProbabilities: Float64Array,
): void {
  const sharpness =
    Math.exp(-calibration.unknown * (1 - known) - (asked ? calibration.asked : 0)) / calibration.temperature;
  let largest = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < logits.length; kind += 1) {
    const value =
      (logits[kind] as number) * sharpness + (calibration.bias[classOfKind[kind] as number] as number);
    kindProbabilities[kind] = value;
    if (value > largest) largest = value;
  }
  let sum = 0;
  for (let kind = 0; kind < logits.length; kind += 1) {
    const value = Math.exp((kindProbabilities[kind] as number) - largest);
    kindProbabilities[kind] = value;
    sum += value;
  }
  classProbabilities.fill(0);
  for (let kind = 0; kind < logits.length; kind += 1) {
    const value = (kindProbabilities[kind] as number) / sum;
    kindProbabilities[kind] = value;
    const name = classOfKind[kind] as number;
    classProbabilities[name] = (classProbabilities[name] as number) + value;
  }
}
