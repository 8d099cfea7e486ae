import { bootstrap } from '../random/bootstrap.js';
import type { Decision } from './decision.js';
import { type Class, classes, type Kind, kinds } from './taxonomy.js';

/** A task that a person has decided, and what the tool says of it. */
export interface Judged {
  truth: Class;
  /** Where the person named one. */
  truthKind?: Kind;
  decision: Pick<Decision, 'class' | 'kind' | 'confidence' | 'probabilities'>;
  /** What it weighs in the support share; 1 where hours are not known. */
  hours: number;
}

/** A figure with its 95 % interval from resampled tasks; null where it cannot be computed. */
export interface Figure {
  value: number;
  low: number;
  high: number;
}

export interface Retrieval {
  /** Of what the tool called so, how much is (0..1); null where it called nothing so. */
  precision: Figure | null;
  /** Of what is so, how much the tool called so (0..1); null where nothing is. */
  recall: Figure | null;
  /** How many there truly are. */
  tasks: number;
}

export interface Measures {
  tasks: number;
  /** Share of tasks whose likeliest class is right, and the mean F1 of the three classes. */
  accuracy: Figure;
  macroF1: Figure;
  /** Share that the tool decides (not unclear), and how much of that is right. */
  decided: Figure;
  decidedAccuracy: Figure | null;
  /** Share of the right kind among tasks whose kind a person named. */
  kinds: Figure | null;
  perClass: Record<Class, Retrieval>;
  perKind: Partial<Record<Kind, Retrieval>>;
  /** confusion[truth][said]: numbers of tasks, by likeliest class. */
  confusion: Record<Class, Record<Class, number>>;
  /** Ten bins of confidence: how sure the tool was on the mean, and how often it was right. */
  calibration: { from: number; to: number; tasks: number; confidence: number; right: number }[];
  /** Expected calibration error, 0..1 (Naeini et al., AAAI 2015). */
  calibrationError: Figure;
  /** Support share by hours as the tool's classes say it minus what it truly is, in points of 0..1; null without growth and support. */
  supportError: Figure | null;
}

type Is = (task: Judged) => boolean;

const bins = 10;

/** Compares decisions with a person's. Intervals are of the percentile bootstrap over tasks, seeded. */
export function measure(judged: readonly Judged[], { seed = 1, draws = 500 } = {}): Measures {
  const figure = (statistic: (tasks: readonly Judged[]) => number): Figure => {
    const value = statistic(judged);
    const { low, high } = interval(judged, statistic, seed, draws);
    return { value, low, high };
  };
  const some = (tasks: readonly Judged[], statistic: (tasks: readonly Judged[]) => number): Figure | null =>
    tasks.length === 0 ? null : { value: statistic(tasks), ...interval(tasks, statistic, seed, draws) };
  const retrieval = (tasks: readonly Judged[], truly: Is, said: Is): Retrieval => ({
    precision: some(tasks.filter(said), (called) => share(called, truly)),
    recall: some(tasks.filter(truly), (wanted) => share(wanted, said)),
    tasks: tasks.filter(truly).length,
  });
  const decided = judged.filter(({ decision }) => decision.class !== 'unclear');
  const withKind = judged.filter(({ truthKind }) => truthKind !== undefined);
  const sold = judged.some(({ truth }) => truth !== 'other');
  return {
    tasks: judged.length,
    accuracy: figure((tasks) => share(tasks, right)),
    macroF1: figure(macroF1),
    decided: figure((tasks) => share(tasks, ({ decision }) => decision.class !== 'unclear')),
    decidedAccuracy: some(decided, (tasks) => share(tasks, right)),
    kinds: some(withKind, (tasks) => share(tasks, ({ truthKind, decision }) => truthKind === decision.kind)),
    perClass: Object.fromEntries(
      classes.map((name) => [
        name,
        retrieval(
          judged,
          (task) => task.truth === name,
          (task) => likeliest(task) === name,
        ),
      ]),
    ) as Record<Class, Retrieval>,
    perKind: Object.fromEntries(
      kinds
        .map((name) => {
          const truly = ({ truthKind }: Judged) => truthKind === name;
          return [name, retrieval(withKind, truly, ({ decision }) => decision.kind === name)] as const;
        })
        .filter(([, { tasks }]) => tasks > 0),
    ),
    confusion: confusion(judged),
    calibration: calibration(judged),
    calibrationError: figure(calibrationError),
    supportError: sold ? figure(supportError) : null,
  };
}

/** The likeliest class, whether or not the tool decided. */
export function likeliest({ decision: { probabilities } }: Judged): Class {
  return classes.reduce((best, name) => (probabilities[name] > probabilities[best] ? name : best));
}

function right(task: Judged): boolean {
  return likeliest(task) === task.truth;
}

function share(tasks: readonly Judged[], holds: (task: Judged) => boolean): number {
  let count = 0;
  for (const task of tasks) if (holds(task)) count += 1;
  return tasks.length === 0 ? 0 : count / tasks.length;
}

/** The mean over the classes of 2·precision·recall / (precision + recall); a class that is not there counts for nothing. */
export function macroF1(tasks: readonly Judged[]): number {
  const f1 = classes.flatMap((name) => {
    let [both, truly, said] = [0, 0, 0];
    for (const task of tasks) {
      const [is, called] = [task.truth === name, likeliest(task) === name];
      if (is) truly += 1;
      if (called) said += 1;
      if (is && called) both += 1;
    }
    return truly === 0 ? [] : [(2 * both) / (truly + said)];
  });
  return f1.length === 0 ? 0 : f1.reduce((sum, value) => sum + value, 0) / f1.length;
}

function confusion(tasks: readonly Judged[]): Measures['confusion'] {
  const row = (): Record<Class, number> => ({ growth: 0, support: 0, other: 0 });
  const table: Measures['confusion'] = { growth: row(), support: row(), other: row() };
  for (const task of tasks) table[task.truth][likeliest(task)] += 1;
  return table;
}

function calibration(tasks: readonly Judged[]): Measures['calibration'] {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = tasks.filter(
      ({ decision }) => Math.min(bins - 1, Math.floor(decision.confidence * bins)) === bin,
    );
    const sum = inside.reduce((total, { decision }) => total + decision.confidence, 0);
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      tasks: inside.length,
      confidence: inside.length === 0 ? 0 : sum / inside.length,
      right: share(inside, right),
    };
  }).filter((bin) => bin.tasks > 0);
}

function calibrationError(tasks: readonly Judged[]): number {
  return calibration(tasks).reduce(
    (sum, bin) => sum + (bin.tasks / tasks.length) * Math.abs(bin.confidence - bin.right),
    0,
  );
}

/** Support over support and growth, by hours: of the likeliest classes minus of the true ones. */
function supportError(tasks: readonly Judged[]): number {
  const ratio = (classFor: (task: Judged) => Class) => {
    let [support, growth] = [0, 0];
    for (const task of tasks) {
      const name = classFor(task);
      if (name === 'support') support += task.hours;
      else if (name === 'growth') growth += task.hours;
    }
    return support + growth > 0 ? support / (support + growth) : 0;
  };
  return ratio(likeliest) - ratio(({ truth }) => truth);
}

function interval(
  tasks: readonly Judged[],
  statistic: (tasks: readonly Judged[]) => number,
  seed: number,
  draws: number,
): { low: number; high: number } {
  const values = bootstrap(
    tasks.length,
    (places) => statistic(places.map((place) => tasks[place] as Judged)),
    { seed, draws },
  );
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}
