import { craftOf } from './crafts.js';
import type { DepartmentOf, Guesser } from './decision.js';
import { likeliestOf, unclear } from './guesses.js';
import { calibrate, classOfKind } from './model/calibration.js';
import { outputs } from './model/rows.js';
import { createScorer } from './model/score.js';
import type { Weights } from './model/weights.js';
import { classes } from './taxonomy.js';

export function createGuesser(weights: Weights, departmentOf?: DepartmentOf): Guesser {
  const score = createScorer(weights, departmentOf);
  const ofKinds = new Float64Array(outputs);
  const ofClasses = new Float64Array(classes.length);
  return (task, into, at) => {
    const scored = score(task);
    calibrate(scored.logits, scored, weights.calibration, ofKinds, ofClasses);
    const from = at * classes.length;
    for (let name = 0; name < classes.length; name += 1)
      into.probabilities[from + name] = ofClasses[name] as number;
    likeliestKinds(ofKinds, into.kinds, from);
    const best = likeliestOf(into, at);
    const sure = (ofClasses[best] as number) >= weights.calibration.threshold;
    into.class[at] = sure ? best : unclear;
    into.craft[at] = craftOf(into.kinds[from + best] as number, scored.crafts);
  };
}

/** For each class the number of its likeliest kind, from a place on. */
function likeliestKinds(ofKinds: Float64Array, into: Uint8Array, from: number): void {
  for (let kind = 0; kind < outputs; kind += 1) {
    const name = classOfKind[kind] as number;
    // A class's kinds stand in a row.
    const isFirst = kind === 0 || classOfKind[kind - 1] !== name;
    const best = into[from + name] as number;
    if (isFirst || (ofKinds[kind] as number) > (ofKinds[best] as number)) into[from + name] = kind;
  }
}
