import { join, resolve } from 'node:path';
import { packageRoot } from '../package.js';
import { formats } from '../report/index.js';
import { wrap } from '../report/terminal/wrap.js';
import { loadText } from '../report/text/index.js';
import { auditFiles } from './audit-files.js';
import { hideNames } from './hide-names.js';
import { textOption } from './options.js';
import { renderingFor } from './rendering-for.js';
import { report } from './report.js';
import { resolveSettings } from './resolve-settings.js';
import type { Run } from './run.js';
import { screenWidth } from './screen.js';

const board = 'nordlys-jira-cloud.csv';
const config = join('nordlys', 'mkt-audit.config.yaml');

/** `mkt-audit demo`: the shipped example with its team and its answers; with -o the document for leadership too. */
export const demo: Run = async (_args, options, io, language) => {
  // Everything is looked up beside the example, so that a config of the user's own has no say in it.
  const there = { ...io, cwd: join(packageRoot(), 'fixtures', 'boards') };
  const given = { ...options, config };
  const settings = await resolveSettings([board], given, there, language);
  const text = await loadText(settings.language);
  const say = (sentence: string) => io.stdout.write(`${wrap(sentence, screenWidth(io)).join('\n')}\n`);
  const output = textOption(options, 'output');
  const { audit } = await auditFiles([board], settings, there, undefined, { hash: false });
  const render = await formats.terminal();
  const rendering = {
    ...renderingFor(settings, text, io, { files: [board], toFile: false }),
    next: output === undefined ? 'demo -o demo-report.html' : 'analyze tasks.csv',
  };
  say(text.setup.demo.intro);
  io.stdout.write('\n');
  io.stdout.write(render(await hideNames(audit, settings), rendering));
  io.stdout.write('\n');
  if (output !== undefined) {
    return report([board], { ...given, output: resolve(io.cwd, output) }, there, language);
  }
  say(text.setup.demo.next);
  return 0;
};
