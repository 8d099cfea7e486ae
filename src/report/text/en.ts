import { cli } from './en/cli.js';
import { errors } from './en/errors.js';
import { explain } from './en/explain.js';
import { terminal } from './en/terminal.js';
import { words } from './en/words.js';

/** English. One file per part under en/; a new part gets a line here and in da.ts. */
export const en = { words, cli, errors, explain, terminal };
