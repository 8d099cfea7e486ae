import { removeUnfinished } from './files/unfinished.js';
import type { Io } from './io.js';
import { spokenLanguage } from './language.js';
import { auditsLongFiles } from './long-files.js';
import { packageVersion } from './package.js';

/**
 * Starts the program for a real process and gives its exit code: 0 done, 1 a threshold was crossed, 2 unusable input or
 * arguments, 130 interrupted.
 */
export async function main(process: NodeJS.Process): Promise<number> {
  const argv = process.argv.slice(2);
  const io: Io = {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  };
  let told = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A closed pipe (`| head`) is no error: whoever read has had enough.
    if (error.code === 'EPIPE') process.exit(0);
    if (told) return;
    told = true;
    void outputFailed(error, argv, io).then((code) => process.exit(code));
  });
  process.stderr.on('error', () => {}); // nobody is left to be told
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      removeUnfinished();
      process.stderr.write('\n');
      process.exit(code);
    });
  }
  return run(argv, io);
}

/** A full disk behind `> file` is told in one line, as any other file that cannot be written. */
async function outputFailed(error: Error, argv: readonly string[], io: Io): Promise<number> {
  const [{ explainError }, { UserError }] = await Promise.all([
    import('./explain-error.js'),
    import('./errors.js'),
  ]);
  const reason = error.message.split(',')[0] ?? error.message;
  const failed = new UserError('write-failed', { file: 'stdout', reason });
  return explainError(failed, { language: spokenLanguage(argv, io.env), verbose: false }, io);
}

/** Runs one command line. Every error becomes one line on stderr here, and nowhere else. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  const language = spokenLanguage(argv, io.env);
  if (auditsLongFiles(argv, io.cwd)) {
    const { prepareForLongFiles } = await import('./prepare-for-long-files.js');
    prepareForLongFiles();
  }
  try {
    const { runProgram } = await import('./program.js');
    return await runProgram(argv, language, io);
  } catch (error) {
    const { explainError } = await import('./explain-error.js');
    return explainError(error, { language, verbose: argv.includes('--verbose') }, io);
  }
}
