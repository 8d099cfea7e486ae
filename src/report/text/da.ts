import { cli } from './da/cli.js';
import { errors } from './da/errors.js';
import { words } from './da/words.js';
import type { Text } from './text.js';

/** Dansk. */
export const da: Text = { words, cli, errors };
