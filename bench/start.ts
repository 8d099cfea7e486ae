import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBoard } from './support/board-file.js';
import { alternate, median, type Timed } from './support/timing.js';

// How long a user waits for nothing: the program's start against that of bare node.
// npm run bench:start [-- RUNS [PROGRAM]]; the program must be built. Ends with 1 when a bar is crossed.
const runs = Number(process.argv[2] ?? 21);
const program = process.argv[3] ?? 'bin/mkt-audit.js';
const folder = mkdtempSync(join(tmpdir(), 'mkt-audit-bench-'));
const board = join(folder, 'board.csv');
writeBoard(board, 1000);

const commands: (Timed & { bar?: number })[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'mkt-audit --version', args: [program, '--version'], bar: 1.6 },
  { name: 'mkt-audit analyze, 1,000 tasks', args: [program, 'analyze', board], bar: 4 },
];
const times = alternate(commands, runs);
rmSync(folder, { recursive: true });

const bare = median(times[0] ?? []);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`Medians of ${runs} runs, in turns; node ${process.version}\n`);
for (const [at, { name, bar }] of commands.entries()) {
  const ms = median(times[at] ?? []);
  const ratio = ms / bare;
  const told = bar === undefined ? '' : `  bar ${bar.toFixed(1)}  ${ratio <= bar ? 'within' : 'CROSSED'}`;
  say(`${name.padEnd(32)} ${ms.toFixed(0).padStart(5)} ms  ${ratio.toFixed(2).padStart(5)} x${told}`);
  if (bar !== undefined && ratio > bar) process.exitCode = 1;
}
