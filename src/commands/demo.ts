import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package.js';
import type { Run } from '../program.js';
import { loadText } from '../report/text/index.js';
import { analyze } from './analyze.js';
import { textOption } from './options.js';
import { report } from './report.js';

/** `mkt-audit demo`: the shipped example, with its team and its answers; with -o the document for leadership too. */
export const demo: Run = async (_args, options, io, language) => {
  const { setup } = await loadText(language);
  const boards = join(packageRoot(), 'fixtures', 'boards');
  const folder = join(boards, 'nordlys');
  const answers = readdirSync(join(folder, 'answers'))
    .sort()
    .map((name) => join(folder, 'answers', name));
  const tasks = join(boards, 'nordlys-jira-cloud.csv');
  const given = {
    ...options,
    team: join(folder, 'team.yaml'),
    alignment: answers,
    country: options.country ?? 'DK',
  };
  const output = textOption(options, 'output');
  io.stdout.write(`${setup.demo.intro}\n\n`);
  const code = await analyze([tasks], { ...given, output: undefined }, io, language);
  if (code !== 0) return code;
  if (output !== undefined) await report([tasks], given, io, language);
  else io.stdout.write(`\n${setup.demo.parts}\n`);
  io.stdout.write(`${setup.demo.next}\n`);
  return 0;
};
