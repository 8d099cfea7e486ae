import { readdir } from 'node:fs/promises';
import { canAsk } from '../io.js';
import type { Run } from '../program.js';
import { loadText } from '../report/text/index.js';

/** `mkt-audit` alone: what it can do and, in a terminal, a start. */
export const start: Run = async (_args, options, io, language) => {
  const text = await loadText(language);
  const { cli, setup } = text;
  const commands = Object.entries(cli.commands).map(([name, says]) => `  ${name.padEnd(10)} ${says}`);
  const examples = setup.start.examples.map((example) => `  ${example}`);
  io.stdout.write(`${cli.description}\n\n${commands.join('\n')}\n\n`);
  if (!canAsk(io)) {
    io.stdout.write(`${setup.start.usage}\n${examples.join('\n')}\n`);
    return 0;
  }
  const { terminalAsk } = await import('../survey/ask.js');
  const files = await exportsIn(io.cwd);
  const choice = await terminalAsk(io, text).one(setup.start.question, [
    ...files.map((file) => ({ value: `file:${file}`, name: setup.start.analyze(file) })),
    { value: 'demo', name: setup.start.demo },
    { value: 'help', name: setup.start.help },
  ]);
  if (choice === 'help') {
    io.stdout.write(`${setup.start.usage}\n${examples.join('\n')}\n`);
    return 0;
  }
  if (choice === 'demo') return (await import('./demo.js')).demo([], options, io, language);
  return (await import('./analyze.js')).analyze([choice.slice('file:'.length)], options, io, language);
};

const most = 8;

/** Files in a folder that may be exports, by name. */
async function exportsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(csv|tsv|xlsx|json)$/i.test(entry.name))
    .map((entry) => entry.name)
    .filter((name) => !/^(package(-lock)?|tsconfig.*|biome|composer|knip)\.json$/i.test(name))
    .sort()
    .slice(0, most);
}
