import type { Run } from '../program.js';
import { loadText } from '../report/text/index.js';

/** `mkt-audit` alone: what it can do. */
export const start: Run = async (_args, _options, io, language) => {
  const { cli } = await loadText(language);
  const commands = Object.entries(cli.commands).map(
    ([name, says]) => `  mkt-audit ${name.padEnd(10)} ${says}`,
  );
  io.stdout.write(`${cli.description}\n\n${commands.join('\n')}\n`);
  return 0;
};
