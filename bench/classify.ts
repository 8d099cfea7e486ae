import { join } from 'node:path';
import { createClassifier } from '../src/classify/index.js';
import { type Judged, macroF1, measure } from '../src/classify/measure.js';
import type { Class } from '../src/classify/taxonomy.js';
import { packageRoot } from '../src/package.js';
import { keywordList, majority } from './classify/baselines.js';
import { crossFittedError } from './classify/cross-fitted-error.js';
import { type Labelled, readEval } from './classify/read-eval.js';

// How good the classifier is on labelled tasks that it never saw, beside two baselines, and how fast. npm run bench:classify
const folder = join(packageRoot(), '..', 'shared', 'eval');
const say = (line = '') => process.stdout.write(`${line}\n`);
const two = (value: number) => value.toFixed(3);

const boards = readEval(folder, 'boards.jsonl');
const tasks = readEval(folder, 'tasks.jsonl');
const classifier = await createClassifier({});
say(`model ${classifier.model}`);
if (boards.length + tasks.length === 0) say(`No labelled tasks in ${folder}: only the speed is measured.`);

const judge = ({ task, class: truth, kind, hours }: Labelled): Judged => ({
  truth,
  truthKind: kind,
  hours,
  decision: classifier.decide(task),
});
const said = (one: Labelled, name: Class): Judged => ({
  truth: one.class,
  hours: one.hours,
  decision: {
    class: name,
    kind: one.kind,
    confidence: 1,
    probabilities: { growth: 0, support: 0, other: 0, [name]: 1 },
  },
});

const row = (name: string, some: readonly Labelled[]) => {
  if (some.length === 0) return;
  const found = measure(some.map(judge), { draws: 300 });
  const { macroF1: f1, accuracy, decided, decidedAccuracy, kinds, calibrationError } = found;
  const list = macroF1(some.map((one) => said(one, keywordList(one.task))));
  const most = macroF1(some.map((one) => said(one, majority())));
  say(
    [
      name.padEnd(22),
      String(some.length).padStart(4),
      `${two(f1.value)} (${two(f1.low)}-${two(f1.high)})`,
      two(accuracy.value),
      two(kinds?.value ?? 0),
      two(calibrationError.value),
      `${two(decided.value)} ${two(decidedAccuracy?.value ?? 0)}`,
      `${two(list)} ${two(most)}`,
    ].join('  '),
  );
};

say('set                      n  macro-F1 (95 %)       acc.   kinds  ECE    decided, right  list, majority');
row('boards', boards);
for (const language of ['en', 'da'])
  row(
    `  ${language}`,
    boards.filter((one) => one.language === language),
  );
row(
  '  sv, no, de',
  boards.filter((one) => one.language !== 'en' && one.language !== 'da'),
);
row('tasks', tasks);
row(
  '  clear',
  tasks.filter((one) => !one.doubtful),
);
for (const set of ['board', 'duty'])
  row(
    `  ${set}`,
    tasks.filter((one) => one.set === set),
  );
for (const language of ['en', 'da', 'de', 'no', 'sv'])
  row(
    `  ${language}`,
    tasks.filter((one) => one.language === language),
  );
const known = ['en', 'da', 'de', 'no', 'sv'];
row(
  '  other languages',
  tasks.filter((one) => !known.includes(one.language)),
);

if (tasks.length > 0) {
  const error = crossFittedError(tasks.map((one) => ({ judged: judge(one), group: one.group })));
  say(`\nCalibration error on tasks, cross-fitted over teams: ${two(error)}`);
}
if (boards.length > 0) {
  const names = [...new Set(boards.map((one) => one.group))];
  const errors = names.map((name) => {
    const { supportError } = measure(boards.filter((one) => one.group === name).map(judge), { draws: 1 });
    return 100 * (supportError?.value ?? 0);
  });
  say(
    `Support share by hours, error by board in points: ${errors.map((error) => error.toFixed(1)).join('  ')}`,
  );
  const mean = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
  say(`  mean of the absolute errors: ${mean.toFixed(1)}`);
  const confusion = measure(boards.map(judge), { draws: 1 }).confusion;
  say(`Boards, true class by likeliest class: ${JSON.stringify(confusion)}`);
  say(
    `Tasks, true class by likeliest class: ${JSON.stringify(measure(tasks.map(judge), { draws: 1 }).confusion)}`,
  );
}

const titles = [...boards, ...tasks].map(({ task }) => ({ title: task.title, description: '', labels: [] }));
if (titles.length === 0)
  titles.push({ title: 'Case-slide til Vestas-mødet på torsdag', description: '', labels: [] });
const speeds: number[] = [];
for (let round = 0; round < 5; round += 1) {
  const before = process.cpuUsage().user;
  let count = 0;
  for (; count < 60_000; count += titles.length) for (const title of titles) classifier.decide(title);
  speeds.push(count / ((process.cpuUsage().user - before) / 1e6));
}
say(`\nTitles a second of one core's time: ${Math.round(Math.max(...speeds)).toLocaleString('en')}`);
