import { classes } from '../classify/taxonomy.js';
import { clipWithoutBias } from './clip-without-bias.js';
import type { KnownErrors, ShareEstimate } from './estimate.js';
import { shiftToMix } from './mix.js';
import type { Reading } from './reading.js';
import { cellOf, placeOnGrid, type ScoreCells } from './score-cells.js';
import { withLabelled } from './summarise-draws.js';
import { type JudgedTask, type TaskEvidence, taskEvidence } from './task-evidence.js';
import { unmix } from './unmix.js';

/** Tasks as an estimate read them, to be weighed otherwise. */
export interface ReadTasks {
  /** The probabilities that the task is given at the reading's mix; nothing of what is labelled. */
  growth: Float64Array;
  support: Float64Array;
  /** As in TaskEvidence. */
  label: Uint8Array;
}

/** Reads every task as the estimate of these scores did, also those that had no effort in it. */
export function readTasks(
  evidence: TaskEvidence,
  efforts: ArrayLike<number>,
  { grid, heavyFrom }: ScoreCells,
  { mix }: Reading,
): ReadTasks {
  const { growth, support, label } = evidence;
  const cells = grid.map((cell) => cell && shiftToMix(cell, mix));
  const read: ReadTasks = {
    growth: new Float64Array(label.length),
    support: new Float64Array(label.length),
    label,
  };
  for (let i = 0; i < label.length; i++) {
    if (label[i] !== 0) continue;
    const g = growth[i] ?? 0;
    const s = support[i] ?? 0;
    const crowd = (efforts[i] ?? 0) > heavyFrom ? undefined : cells[placeOnGrid(g, s)];
    const { growth: ofGrowth, support: ofSupport } = crowd ?? shiftToMix(cellOf(g, s, 1, 1), mix);
    read.growth[i] = ofGrowth;
    read.support[i] = ofSupport;
  }
  return read;
}

/** The same with some tasks, by position, taken for something else. */
export function readOtherwise(
  tasks: ReadTasks,
  otherwise: ReadonlyMap<number, JudgedTask>,
  { mix }: Reading,
  known: KnownErrors,
): ReadTasks {
  const read = { growth: tasks.growth.slice(), support: tasks.support.slice(), label: tasks.label.slice() };
  const { growth, support, label } = taskEvidence([...otherwise.values()], known, (task) => task);
  let next = 0;
  for (const at of otherwise.keys()) {
    const p = shiftToMix(cellOf(growth[next] ?? 0, support[next] ?? 0, 1, 1), mix);
    read.growth[at] = p.growth;
    read.support[at] = p.support;
    read.label[at] = label[next] ?? 0;
    next++;
  }
  return read;
}

/**
 * The support ratio of an estimated board if its tasks weighed or said something else: only compared with the estimate, so without an
 * interval. The tasks are read as the estimate read them, and the bias of clipping is seen on its draws, because the doubt is the same
 * classifier's on the same board; so nothing is drawn anew, and what is no different gets the same number.
 *
 * @param efforts one a task, in any unit; 0 leaves the task out
 * @returns 0..1; null where there is neither growth nor support
 */
export function comparedRatio(
  { draws, reading }: Pick<ShareEstimate, 'draws' | 'reading'>,
  { growth, support, label }: ReadTasks,
  efforts: Float64Array,
): number | null {
  const certain = new Float64Array(classes.length + 1);
  const seen = { growth: 0, support: 0, effort: 0 };
  for (let i = 0; i < efforts.length; i++) {
    const effort = efforts[i] ?? 0;
    const of = label[i] ?? 0;
    if (of > 0) certain[of] = (certain[of] ?? 0) + effort;
    else {
      seen.growth += effort * (growth[i] ?? 0);
      seen.support += effort * (support[i] ?? 0);
      seen.effort += effort;
    }
  }
  const [, sureGrowth = 0, sureSupport = 0, sureOther = 0] = certain;
  if (seen.effort + sureGrowth + sureSupport + sureOther === 0) return null;
  const mean = { growth: seen.growth / seen.effort, support: seen.support / seen.effort };
  const shares = seen.effort > 0 ? unmix(reading.confusion, mean) : null;
  const centre = shares ? clipWithoutBias(shares, draws) : reading.mix;
  const mix = withLabelled(
    centre,
    { growth: sureGrowth, support: sureSupport, other: sureOther },
    seen.effort,
  );
  return mix.growth + mix.support > 0 ? mix.support / (mix.growth + mix.support) : null;
}
