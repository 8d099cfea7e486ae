import { createExtractor, type FeatureTables, isAsked } from '../src/classify/features/extract.js';
import { space } from '../src/classify/features/keys.js';
import { inTitle } from '../src/classify/features/signals.js';
import { type Calibration, calibrate, classOfKind } from '../src/classify/model/calibration.js';
import { outputs } from '../src/classify/model/rows.js';
import { classes, kinds } from '../src/classify/taxonomy.js';
import type { Example } from './corpus.js';
import { type FeatureSet, readFeatures } from './examples.js';
import { fitModel } from './fit.js';
import type { KnownErrors } from './known-errors.js';
import type { Concept } from './lexicon.js';

/** Boards are judged in so many rounds, each by a model that saw none of the round's boards. */
const rounds = 6;

/** The classifier's errors on tasks that it had not seen: every board, left out of training in one of the rounds. */
export function knownErrors(
  training: readonly Example[],
  heldOut: readonly Example[],
  tables: FeatureTables,
  concepts: readonly Concept[],
  calibration: Calibration,
): KnownErrors {
  const names = [...new Set(training.flatMap((example) => example.board ?? []))].sort();
  const judged = new Map<string, KnownErrors['boards'][number]['tasks']>();
  for (let round = 0; round < rounds; round += 1) {
    const out = new Set(names.filter((_, at) => at % rounds === round));
    const left = training.filter((example) => example.board === undefined || !out.has(example.board));
    const { set, sparse } = readFeatures(left, tables, concepts);
    const weights = fitModel(set, sparse, [round + 1]);
    const asked = training.filter((example) => example.board !== undefined && out.has(example.board));
    if (round === 0) asked.push(...heldOut);
    judge(asked, set, weights, tables, calibration, judged);
  }
  return {
    boards: [...judged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, tasks]) => ({ name, tasks })),
  };
}

function judge(
  examples: readonly Example[],
  set: FeatureSet,
  weights: Float32Array,
  tables: FeatureTables,
  calibration: Calibration,
  into: Map<string, KnownErrors['boards'][number]['tasks']>,
): void {
  const extract = createExtractor(tables);
  const ofClasses = new Float64Array(classes.length);
  for (const example of examples) {
    const { signals } = extract(example.task);
    const logits = new Float64Array(outputs);
    let words = 0;
    let known = 0;
    for (let at = 0; at < signals.count; at += 1) {
      const feature = set.numbers.get(signals.key[at] as number);
      const isWord = signals.space[at] === space.titleWord && signals.field[at] === inTitle;
      if (isWord) words += 1;
      if (feature === undefined) continue;
      if (isWord) known += 1;
      for (let output = 0; output < outputs; output += 1)
        logits[output] =
          (logits[output] as number) +
          (signals.value[at] as number) * (weights[feature * outputs + output] as number);
    }
    calibrate(
      logits,
      { known: words === 0 ? 0 : known / words, asked: isAsked(example.task) },
      calibration,
      new Float64Array(outputs),
      ofClasses,
    );
    const board = example.board ?? example.file;
    const tasks = into.get(board) ?? [];
    const [growth, support, other] = Array.from(ofClasses, (p) => Math.round(p * 1000) / 1000) as [
      number,
      number,
      number,
    ];
    tasks.push([classOfKind[kinds.indexOf(example.kind)] as number, growth, support, other, example.hours]);
    into.set(board, tasks);
  }
}
