import { type ErrorCode, UserError } from './errors.js';
import type { Io } from './io.js';
import { loadText } from './report/text/index.js';
import type { Language, Text } from './report/text/text.js';

/** Says on stderr, in one line, what went wrong, and gives the exit code. A stack trace is shown of our own bugs only, and only when asked. */
export async function explainError(
  error: unknown,
  { language, verbose }: { language: Language; verbose: boolean },
  io: Io,
): Promise<number> {
  if (isInterrupt(error)) return 130;
  const text = await loadText(language);
  const sentence = error instanceof UserError ? sentenceOf(error, text) : text.cli.bug(messageOf(error));
  io.stderr.write(`mkt-audit: ${oneLine(sentence)}\n`);
  if (!(error instanceof UserError) && verbose && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return error instanceof UserError ? 2 : 70;
}

function sentenceOf<Code extends ErrorCode>(error: UserError<Code>, text: Text): string {
  return text.errors[error.code](error.args);
}

/** Inquirer's own word for Ctrl-C and for the end of input. */
function isInterrupt(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** File names and cells in a message may hold anything; on the screen it is one line without control characters. */
function oneLine(sentence: string): string {
  return sentence
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim();
}
