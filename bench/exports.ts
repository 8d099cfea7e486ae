import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../src/errors.js';
import { readTasks } from '../src/read/index.js';

/** What an independent count found in each sample. */
interface Expected {
  rows?: number;
  hours?: number;
  refused?: string;
  note?: string;
}

const folder = join(import.meta.dirname, '..', '..', 'shared', 'exports');

/**
 * Reads the sample exports beside this checkout, where they are, and holds rows and hours against an independent count.
 * Hours are those of the tasks and of the rows left out, since nothing may be lost in silence.
 */
async function main(): Promise<void> {
  const list = join(folder, 'expected.json');
  if (!existsSync(list)) {
    say('The sample exports are not here, so there is nothing to hold the reader against.');
    return;
  }
  const expected = JSON.parse(readFileSync(list, 'utf8')) as Record<string, Expected>;
  let wrong = 0;
  for (const [file, wanted] of Object.entries(expected)) {
    const { line, ok } = await check(file, wanted);
    if (!ok) wrong += 1;
    say(`${ok ? 'ok   ' : 'WRONG'} ${file.padEnd(28)} ${line}`);
  }
  say(`\n${Object.keys(expected).length} files, ${wrong} wrong`);
  process.exitCode = wrong > 0 ? 1 : 0;
}

async function check(file: string, wanted: Expected): Promise<{ line: string; ok: boolean }> {
  const maybeRefused = wanted.refused !== undefined || (wanted.note ?? '').includes('refused');
  try {
    const { files, tasks, leftOut } = await readTasks([join(folder, 'samples', file)]);
    const [read] = files;
    const seconds = [...tasks, ...leftOut].reduce((sum, { loggedSeconds }) => sum + (loggedSeconds ?? 0), 0);
    const hours = seconds / 3600;
    const rows = read?.rows ?? 0;
    const ok =
      wanted.refused === undefined && rows === wanted.rows && Math.abs(hours - (wanted.hours ?? 0)) < 0.01;
    const against = ok
      ? ''
      : `  (expected ${wanted.refused ?? `${wanted.rows} rows, ${wanted.hours ?? 0} h`})`;
    const left = leftOut.map(({ reason, tasks: count }) => `${reason} ${count}`).join(', ');
    return {
      ok,
      line: `${read?.tool}: ${rows} rows, ${tasks.length} tasks, ${hours.toFixed(3)} h ${left}${against}`,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      ok: maybeRefused,
      line: `refused: ${error.code}${maybeRefused ? '' : `  (expected ${wanted.rows} rows)`}`,
    };
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
