import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBoard } from './support/board-file.js';
import { alternate, median, peakMemory, type Timed } from './support/timing.js';

// How long a big export takes: analyze against csv-parse alone on the same file, its memory, and whether time grows in line.
// npm run bench:throughput [-- RUNS [PROGRAM]]; the program must be built. Ends with 1 when a bar is crossed.
const runs = Number(process.argv[2] ?? 5);
const program = process.argv[3] ?? 'bin/mkt-audit.js';
const sizes = [2000, 20_000, 200_000] as const;
const bars = { ratio: 3, megabytes: 400, bend: 1.5 };

const folder = mkdtempSync(join(tmpdir(), 'mkt-audit-bench-'));
const say = (line: string) => process.stdout.write(`${line}\n`);
const judged = (value: number, bar: number) => {
  if (value > bar) process.exitCode = 1;
  return value <= bar ? 'within' : 'CROSSED';
};
say(`Medians of ${runs} runs, in turns; node ${process.version}\n`);
say('   tasks      MB   csv-parse    analyze   ratio   memory');

const measured = sizes.map((size) => {
  const board = join(folder, `${size}.csv`);
  writeBoard(board, size);
  const alone: Timed = { name: 'csv-parse', args: ['bench/support/parse-only.js', board] };
  const whole: Timed = { name: 'analyze', args: [program, 'analyze', board] };
  const [parse, analyze] = alternate([alone, whole], runs).map(median) as [number, number];
  const memory = peakMemory(whole);
  say(
    `${size.toLocaleString('en').padStart(8)}  ${(statSync(board).size / 1e6).toFixed(1).padStart(6)}  ${parse.toFixed(0).padStart(7)} ms ${analyze.toFixed(0).padStart(7)} ms  ${(analyze / parse).toFixed(2).padStart(6)}  ${memory.toFixed(0).padStart(4)} MB`,
  );
  return { size, parse, analyze, memory };
});
rmSync(folder, { recursive: true });

const [small, middle, large] = measured as [Sample, Sample, Sample];
type Sample = (typeof measured)[number];
/** Microseconds that each further task takes: what a start costs is in both and falls out. */
const each = (a: Sample, b: Sample) => ((b.analyze - a.analyze) / (b.size - a.size)) * 1000;
const early = each(small, middle);
const late = each(middle, large);
const ratio = large.analyze / large.parse;
say('');
say(
  `analyze over csv-parse alone, 200,000 tasks: ${ratio.toFixed(2)} x  bar ${bars.ratio}  ${judged(ratio, bars.ratio)}`,
);
say(
  `peak memory: ${large.memory.toFixed(0)} MB  bar ${bars.megabytes} MB  ${judged(large.memory, bars.megabytes)}`,
);
say(
  `a further task takes ${early.toFixed(0)} µs up to 20,000 and ${late.toFixed(0)} µs up to 200,000: ${(late / early).toFixed(2)} x  bar ${bars.bend}  ${judged(late / early, bars.bend)}`,
);
