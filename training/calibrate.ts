import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sideOf } from '../bench/classify/cross-fitted-error.js';
import { type Labelled, readEval } from '../bench/classify/read-eval.js';
import { type Calibration, calibrate } from '../src/classify/model/calibration.js';
import { outputs } from '../src/classify/model/rows.js';
import { createScorer } from '../src/classify/model/score.js';
import { loadWeights } from '../src/classify/model/weights.js';
import { classes } from '../src/classify/taxonomy.js';
import { packageRoot } from '../src/package.js';

// Fits the few numbers of the calibration on one half of the labelled teams and boards, and checks them on the other half.
// Run by hand after training (npx tsx training/calibrate.ts), then train again, so that the weights file carries the numbers.
const folder = join(packageRoot(), '..', 'shared', 'eval');
if (!existsSync(folder))
  throw new Error('The labelled tasks are not here; training/calibration.json stays as it is.');

const score = createScorer(loadWeights());
const scored = ['tasks.jsonl', 'boards.jsonl'].flatMap((name) =>
  readEval(folder, name).map((one) => {
    const { logits, known, asked } = score(one.task);
    return { one, logits: logits.slice(), known, asked };
  }),
);
type Scored = (typeof scored)[number];
const fitting = scored.filter(({ one }) => sideOf(one.group) === 0);
const checking = scored.filter(({ one }) => sideOf(one.group) === 1);
const isTask = ({ one }: { one: Labelled }) => one.set !== 'whole boards';

const probabilities = (some: Scored, calibration: Calibration) => {
  const ofClasses = new Float64Array(classes.length);
  calibrate(some.logits, some, calibration, new Float64Array(outputs), ofClasses);
  return ofClasses;
};
const loss = (some: readonly Scored[], calibration: Calibration) =>
  some.reduce((sum, each) => {
    const truth = classes.indexOf(each.one.class);
    return sum - Math.log((probabilities(each, calibration)[truth] ?? 0) + 1e-9);
  }, 0) / some.length;

let best: Calibration = { temperature: 1.5, unknown: 0.4, asked: 0, bias: [0, 0, 0], threshold: 0.5 };
const tries: Record<'temperature' | 'unknown' | 'asked', number[]> = {
  temperature: steps(0.6, 3, 0.05),
  // At least this much: the labelled tasks are mostly in languages that the corpus has, and the rest must not look certain.
  unknown: steps(0.4, 1.5, 0.1),
  asked: steps(-1, 0.5, 0.05),
};
const keepBetter = (change: Partial<Calibration>) => {
  const next = { ...best, ...change };
  if (loss(fitting, next) < loss(fitting, best)) best = next;
};
for (let round = 0; round < 4; round += 1) {
  for (const [name, values] of Object.entries(tries)) {
    for (const value of values) keepBetter({ [name]: value });
  }
}

// A small bias for or against support, by what both sorts of boards agree on: public trackers alone would want far less support.
const both = (calibration: Calibration) =>
  loss(fitting.filter(isTask), calibration) +
  loss(
    fitting.filter((each) => !isTask(each)),
    calibration,
  );
for (const support of steps(-0.2, 0.2, 0.1)) {
  const next: Calibration = { ...best, bias: [0, support, 0] };
  if (both(next) < both(best)) best = next;
}

const atLeast = (some: readonly Scored[], threshold: number) => {
  const decided = some.filter((each) => Math.max(...probabilities(each, best)) >= threshold);
  const right = decided.filter((each) => {
    const found = probabilities(each, best);
    return found.indexOf(Math.max(...found)) === classes.indexOf(each.one.class);
  });
  return { share: decided.length / some.length, right: right.length / Math.max(1, decided.length) };
};
for (const threshold of steps(0.4, 0.9, 0.01)) {
  best = { ...best, threshold };
  const boards = fitting.filter((each) => !isTask(each));
  const enough = atLeast(fitting.filter(isTask), threshold).right >= 0.9;
  // Rather a task too many decided on ordinary boards than nine in ten right on the hardest ones.
  if (enough || atLeast(boards, threshold).share < 0.77) break;
}

const told = (some: readonly Scored[]) => ({
  loss: round(loss(some, best)),
  tasks: rounded(atLeast(some.filter(isTask), best.threshold)),
  boards: rounded(
    atLeast(
      some.filter((each) => !isTask(each)),
      best.threshold,
    ),
  ),
});
const file = {
  how: 'Fitted by training/calibrate.ts on the labelled teams and boards whose hash is even (log loss by coordinate search; a bias on support between -0.2 and 0.2, by both sorts of boards alike; the threshold is the lowest that has 90 % right on public trackers and duty lists, as long as 77 % of ordinary boards are decided); "checked" is the other half.',
  calibration: best,
  fitted: told(fitting),
  checked: told(checking),
};
writeFileSync(join(packageRoot(), 'training', 'calibration.json'), `${JSON.stringify(file, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(file, null, 2)}\n`);

function steps(from: number, to: number, by: number): number[] {
  return Array.from(
    { length: Math.round((to - from) / by) + 1 },
    (_, at) => Math.round((from + at * by) * 100) / 100,
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function rounded({ share, right }: { share: number; right: number }) {
  return { decided: round(share), right: round(right) };
}
