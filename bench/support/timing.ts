import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A command to time: what to call it, and what to give to node. */
export interface Timed {
  name: string;
  args: string[];
}

/** Wall time in ms of one run of node. A command that fails makes the figures worthless, so it ends the bench. */
export function timeOnce({ name, args }: Timed, env: Record<string, string> = {}): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 26,
  });
  const end = process.hrtime.bigint();
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.toString().slice(0, 500)}`);
  return Number(end - start) / 1e6;
}

/** The commands in turns, so that a busy moment of the machine meets all of them; each one's times, sorted. */
export function alternate(commands: readonly Timed[], runs: number): number[][] {
  const times = commands.map((): number[] => []);
  for (const command of commands) timeOnce(command);
  for (let run = 0; run < runs; run += 1)
    for (const [at, command] of commands.entries()) times[at]?.push(timeOnce(command));
  return times.map((list) => list.sort((a, b) => a - b));
}

/** Peak memory in MB of one run, as the system counts it (resident set). */
export function peakMemory(command: Timed): number {
  const folder = mkdtempSync(join(tmpdir(), 'mkt-audit-bench-'));
  const file = join(folder, 'peak');
  const hook = new URL('./peak-memory.js', import.meta.url).href;
  timeOnce({ name: command.name, args: ['--import', hook, ...command.args] }, { PEAK_FILE: file });
  const kilobytes = Number(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return kilobytes / 1024;
}

export function median(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(half)] ?? Number.NaN)
    : ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
}
