import { cli } from './da/cli.js';
import { errors } from './da/errors.js';
import { explain } from './da/explain.js';
import { terminal } from './da/terminal.js';
import { words } from './da/words.js';
import type { Text } from './text.js';

/** Dansk. */
export const da: Text = { words, cli, errors, explain, terminal };
