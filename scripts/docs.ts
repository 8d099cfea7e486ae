// Renews what the docs quote from the program: the screens in the READMEs and docs/commands.md. `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { commandsPage, readmes, withScreen } from './docs-quotes.js';

writeFileSync('docs/commands.md', await commandsPage());
for (const file of readmes) writeFileSync(file, await withScreen(readFileSync(file, 'utf8')));
