import { clipWithoutBias } from './clip-without-bias.js';
import { confusionAt, type WeighedKnown, weighKnown } from './confusion-at.js';
import type { ShareEstimate } from './estimate.js';
import type { Known } from './known-evidence.js';
import type { Mix } from './mix.js';
import { correctedShares, mixOf } from './reading.js';
import { cellOf, placeOnGrid, type ScoreCell } from './score-cells.js';
import { withLabelled } from './summarise-draws.js';
import { type JudgedTask, type TaskEvidence, taskEvidence } from './task-evidence.js';

/** An estimated board's tasks, ready to be weighed otherwise as often as somebody asks. */
export interface Comparison {
  estimate: ShareEstimate;
  /** Cells of like evidence as the estimate had them, and behind these one for each task that was in none. */
  cells: ScoreCell[];
  /** By task its cell; what is labelled has a negative number: -1 growth, -2 support, -3 other. */
  places: Int32Array;
  known: WeighedKnown;
}

/** @param efforts that the estimate was made of */
export function comparisonWith(
  estimate: ShareEstimate,
  { growth, support, label }: TaskEvidence,
  efforts: ArrayLike<number>,
  known: Known,
): Comparison {
  const { grid, heavyFrom } = estimate.scores;
  const cells: ScoreCell[] = [];
  const numbers = new Map<ScoreCell, number>();
  const onGrid = grid.map((cell) => {
    if (cell) numbers.set(cell, cells.push(cell) - 1);
    return cell && numbers.get(cell);
  });
  const places = new Int32Array(label.length);
  for (let at = 0; at < label.length; at++) {
    const g = growth[at] ?? 0;
    const s = support[at] ?? 0;
    if (label[at]) places[at] = -(label[at] ?? 0);
    else {
      const shared = (efforts[at] ?? 0) > heavyFrom ? undefined : onGrid[placeOnGrid(g, s)];
      places[at] = shared ?? cells.push(cellOf(g, s, 0, 0)) - 1;
    }
  }
  return { estimate, cells, places, known: weighKnown(known.boards, estimate.reading.profile) };
}

/** The same with some tasks, by position, taken for something else. */
export function comparedOtherwise(
  comparison: Comparison,
  otherwise: ReadonlyMap<number, JudgedTask>,
  known: Known,
): Comparison {
  const places = comparison.places.slice();
  const cells = [...comparison.cells];
  const { growth, support, label } = taskEvidence([...otherwise.values()], known, (task) => task);
  let next = 0;
  for (const at of otherwise.keys()) {
    const labelled = label[next] ?? 0;
    places[at] = labelled ? -labelled : cells.push(cellOf(growth[next] ?? 0, support[next] ?? 0, 0, 0)) - 1;
    next++;
  }
  return { ...comparison, places, cells };
}

/**
 * The support ratio of an estimated board if its tasks weighed or said something else: only compared with the estimate, so without an
 * interval. The known boards weigh what they weighed there, and the bias of clipping is seen on its draws, because the doubt is the same
 * classifier's on the same board; so nothing is drawn anew, and what is no different gets the same number.
 *
 * @param efforts one a task, in any unit; 0 leaves the task out
 * @returns 0..1; null where there is neither growth nor support
 */
export function comparedRatio(
  { estimate, cells, places, known }: Comparison,
  efforts: ArrayLike<number>,
): number | null {
  const sums = new Float64Array(cells.length);
  const certain = new Float64Array(4);
  let squares = 0;
  for (let at = 0; at < places.length; at++) {
    const effort = efforts[at] ?? 0;
    const place = places[at] ?? 0;
    if (place < 0) certain[-place] = (certain[-place] ?? 0) + effort;
    else {
      sums[place] = (sums[place] ?? 0) + effort;
      squares += effort * effort;
    }
  }
  const crowd: ScoreCell[] = [];
  let effort = 0;
  for (let i = 0; i < cells.length; i++) {
    const [cell, sum = 0] = [cells[i], sums[i]];
    if (!cell || !(sum > 0)) continue;
    crowd.push({ ...cell, effort: sum });
    effort += sum;
  }
  const [, growth = 0, support = 0, other = 0] = certain;
  if (effort + growth + support + other === 0) return null;
  const scores = { heavy: [], crowd, effort, squares };
  const mix = mixOf(scores);
  const shares = correctedShares(scores, { mix, confusion: confusionAt(known, mix) });
  const centre = shares ? clipWithoutBias(shares, estimate.draws) : mix;
  return supportIn(withLabelled(centre, { growth, support, other }, effort));
}

function supportIn({ growth, support }: Mix): number | null {
  return growth + support > 0 ? support / (growth + support) : null;
}
