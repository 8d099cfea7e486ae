import type { DepartmentOf, Evidence, TaskText } from './decision.js';
import { explainTask } from './evidence.js';
import { createExtractor, isAsked } from './features/extract.js';
import { outputs } from './model/rows.js';
import { scoreSignals } from './model/score-signals.js';
import type { Weights } from './model/weights.js';

/** Tells what decided a task. */
export type Explainer = (task: TaskText) => Evidence[];

/** The weights are asked for when the first task is to be explained: most runs explain few tasks or none. */
export function createExplainer(weightsNeeded: () => Weights, departmentOf?: DepartmentOf): Explainer {
  let explain: Explainer | undefined;
  return (task) => {
    explain ??= explainerOf(weightsNeeded(), departmentOf);
    return explain(task);
  };
}

function explainerOf(weights: Weights, departmentOf: DepartmentOf | undefined): Explainer {
  const extract = createExtractor(weights, departmentOf);
  return (task) => {
    const extraction = extract(task);
    const own = new Float64Array(outputs);
    const known = scoreSignals(weights, extraction.signals, own);
    return explainTask(weights, task, extraction, own, { known, asked: isAsked(task) });
  };
}
