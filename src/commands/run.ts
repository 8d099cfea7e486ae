import type { Io } from '../io.js';
import type { Language } from '../report/text/text.js';

/** What a command's file exports: the work, given the arguments and the options as commander read them. */
export type Run = (
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  io: Io,
  language: Language,
) => Promise<number>;
