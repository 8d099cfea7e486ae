import { Readable } from 'node:stream';
import { run } from '../src/cli.js';
import { cli } from '../src/report/text/en/cli.js';

export const readmes = ['README.md', 'README.da.md'];

/** What a command line of the program prints when it is piped, from the root of the repository. */
async function printed(argv: readonly string[]): Promise<string> {
  let out = '';
  const code = await run(argv, {
    cwd: process.cwd(),
    env: {},
    stdin: Readable.from([]),
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (out += text) },
  });
  if (code !== 0) throw new Error(`mkt-audit ${argv.join(' ')} ended with ${code}: ${out}`);
  return out;
}

/** The README with the screen under its first command as the program shows it now. */
export async function withScreen(readme: string): Promise<string> {
  const [, command] = /^```sh\n.*node bin\/mkt-audit\.js (.*)\n```$/m.exec(readme) ?? [];
  if (command === undefined) throw new Error('no first command');
  const screen = await printed(command.split(' '));
  return readme.replace(/(?<=\n```text\n)[\s\S]*?(?=```\n)/, () => screen);
}

/** docs/commands.md: the help of every command, as the program prints it. */
export async function commandsPage(): Promise<string> {
  const sections = [];
  for (const name of Object.keys(cli.commands)) {
    sections.push(`## ${name}\n\n\`\`\`text\n${(await printed(['help', name])).trimEnd()}\n\`\`\`\n`);
  }
  return `# The commands

<!-- Written by \`npm run docs\` from the program itself; edit src/report/text/en/cli.ts instead. -->

\`mkt-audit COMMAND --help\` prints the same, with \`--lang da\` in Danish. What a config file can say of it:
[configuration.md](configuration.md).

Exit codes: 0 done (also when no task counts); 1 a threshold that you set was crossed (\`--fail-over\`); 2 unusable input
or arguments, with one line on standard error; 70 a bug of ours; 130 interrupted.

\`\`\`text
${(await printed(['--help'])).trimEnd()}
\`\`\`

${sections.join('\n')}`;
}
