import { removeUnfinished } from './files/unfinished.js';
import type { Io } from './io.js';
import { spokenLanguage } from './language.js';
import { packageVersion } from './package.js';

/**
 * Starts the program for a real process and gives its exit code: 0 done, 1 a threshold was crossed, 2 unusable input or
 * arguments, 130 interrupted.
 */
export async function main(process: NodeJS.Process): Promise<number> {
  // A closed pipe (`| head`) is no error: whoever read has had enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.stderr.on('error', () => {}); // nobody is left to be told
  const argv = process.argv.slice(2);
  process.once('SIGINT', () => {
    removeUnfinished();
    process.stderr.write('\n');
    process.exit(130);
  });
  return run(argv, {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  });
}

/** Runs one command line. Every error becomes one line on stderr here, and nowhere else. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  const language = spokenLanguage(argv, io.env);
  try {
    const { runProgram } = await import('./program.js');
    return await runProgram(argv, language, io);
  } catch (error) {
    const { explainError } = await import('./explain-error.js');
    return explainError(error, { language, verbose: argv.includes('--verbose') }, io);
  }
}
