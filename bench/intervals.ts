/**
 * Do the 95 % intervals hold? Boards are made up, so their truth is known: 40 to 2,000 tasks, skewed hours, classifiers that are right
 * in 70 to 97 % of the tasks and lean to one side, mixes from 10 to 90 % support, errors that differ from board to board.
 * `npm run bench:intervals`, with `-- --quick` for a glance. Ends with 1 where a promise is broken.
 */
import { leaveOneOut } from './intervals/real-boards.js';
import { describe, failures, measures, percent, pooled, type Row, runGrid } from './intervals/run.js';

const quick = process.argv.includes('--quick');
const say = (line: string) => process.stdout.write(`${line}\n`);
const number = (part: number) => (100 * part).toFixed(1).padStart(6);

say(
  'In percent (points for width and bias). Uncorrected: the bias of adding up the probabilities as they are given.',
);
say(`${''.padEnd(62)}| ratio: cover width  bias | support share       | growth share        | uncorrected`);
function show(row: Row): void {
  const scores = measures.map((of) => {
    const { covered, width, bias } = row[of];
    return `${number(covered)}${number(width)}${number(bias)}`;
  });
  say(`${describe(row.cell).padEnd(62)}|   ${scores.join('   |')}   |${number(row.uncorrected)}`);
}

const rows = runGrid(quick, show);
say('');
for (const by of ['accuracy', 'tasks', 'support', 'lean'] as const)
  for (const value of new Set(rows.map((row) => row.cell[by]))) {
    const part = rows.filter((row) => row.cell[by] === value);
    const scores = measures.map((of) => {
      const { covered, width, bias } = pooled(part, of);
      return `${of} ${percent(covered)} covered, width ${(100 * width).toFixed(1)}, bias ${(100 * bias).toFixed(1)}`;
    });
    say(`${by} ${value}: ${scores.join('; ')}`);
  }
say('');
for (const of of measures) {
  const { boards, covered, width, bias } = pooled(rows, of);
  say(
    `${of}: ${percent(covered)} of ${boards} boards covered, mean width ${percent(width)}, bias ${percent(bias)}`,
  );
}
const real = leaveOneOut();
say(
  `Ratio on the ${real.boards} boards of model/errors.json, each by the others' errors: ${percent(real.covered)} covered, mean width ` +
    `${percent(real.width)}, bias ${percent(real.bias)}, error ${percent(real.error)} (${percent(real.uncorrected)} uncorrected)`,
);
if (quick) say('--quick is too few boards to judge by.');
else {
  const broken = failures(rows);
  for (const line of broken) say(`BROKEN ${line}`);
  if (broken.length > 0) process.exitCode = 1;
}
