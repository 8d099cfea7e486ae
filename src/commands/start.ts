import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { canAsk, type Io } from '../io.js';
import { wrap } from '../report/terminal/wrap.js';
import { loadText } from '../report/text/index.js';
import type { Text } from '../report/text/text.js';
import { resolveSettings } from './resolve-settings.js';
import type { Run } from './run.js';
import { screenWidth } from './screen.js';

/** `mkt-audit` alone: in a terminal it offers a start, elsewhere it says what it can do. */
export const start: Run = async (_args, options, io, language) => {
  const text = await loadText((await resolveSettings([], options, io, language)).language);
  const { cli, setup } = text;
  const say = (lines: readonly string[]) => io.stdout.write(`${lines.join('\n')}\n`);
  say([...wrap(cli.description, screenWidth(io)), '']);
  if (!canAsk(io)) {
    say(overview(text, io));
    return 0;
  }
  const { terminalAsk } = await import('../survey/ask.js');
  const files = await exportsIn(io.cwd);
  const choice = await terminalAsk(io, text).one(setup.start.question, [
    ...files.map((file) => ({ value: `file:${file}`, name: setup.start.analyze(file) })),
    { value: 'demo', name: setup.start.demo },
    { value: 'help', name: setup.start.help },
  ]);
  say(['']);
  if (choice === 'help') {
    say(overview(text, io));
    return 0;
  }
  if (choice === 'demo') return (await import('./demo.js')).demo([], options, io, language);
  return (await import('./analyze.js')).analyze([choice.slice('file:'.length)], options, io, language);
};

/** The commands, a line or two each, and how to begin. */
function overview({ cli, setup }: Text, io: Io): string[] {
  const names = 13;
  const commands = Object.entries(cli.commands).flatMap(([name, says]) => {
    const lines = wrap(says, screenWidth(io), ' '.repeat(names));
    return lines.map((line, at) => (at === 0 ? `  ${name}`.padEnd(names) + line.trimStart() : line));
  });
  return [...commands, '', setup.start.usage, ...cli.examples.start.map((example) => `  ${example}`)];
}

const most = 8;

/** Files in a folder that may be exports: the latest first, since that is most likely the one just exported. */
async function exportsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /^[^.].*\.(csv|tsv|xlsx|json)$/i.test(entry.name))
    .map((entry) => entry.name)
    .filter((name) => !/^(package(-lock)?|[jt]sconfig.*|biome|composer|knip)\.json$/i.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ name, changed: (await stat(join(folder, name))).mtimeMs })),
  );
  return files
    .sort((a, b) => b.changed - a.changed || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
