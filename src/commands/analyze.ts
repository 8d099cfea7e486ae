import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Audit } from '../audit/audit.js';
import { largerPieces } from '../files/pieces.js';
import { checkWritable, writeWhole } from '../files/write.js';
import type { Io } from '../io.js';
import { type FormatName, formats } from '../report/index.js';
import { loadText } from '../report/text/index.js';
import { auditFiles } from './audit-files.js';
import { hideNames } from './hide-names.js';
import { percentOption, type RawOptions, textOption } from './options.js';
import { progressOn } from './progress.js';
import { renderingFor } from './rendering-for.js';
import { resolveSettings } from './resolve-settings.js';
import type { Run } from './run.js';
import { spareInputs } from './spare-inputs.js';

/** `mkt-audit analyze FILE...`: the answer on the screen, as JSON or as CSV. */
export const analyze: Run = async (files, options, io, language) => {
  const settings = await resolveSettings(files, options, io, language);
  const text = await loadText(settings.language);
  const limit = percentOption(options, 'failOver', text.cli.expected);
  const name = (textOption(options, 'format') ?? 'terminal') as FormatName;
  const output = outputFile(options);
  if (output) {
    spareInputs([output], files, settings, io.cwd);
    await checkWritable(output, { cwd: io.cwd, force: settings.force });
  }
  const progress = progressOn(io, settings, text);
  // Only JSON tells the files' hashes.
  const hash = name === 'json';
  const { audit } = await auditFiles(files, settings, io, progress.rows, { hash }).finally(progress.end);
  const render = await formats[name]();
  const rendering = renderingFor(settings, text, io, { files, toFile: output !== undefined });
  const shown = await hideNames(audit, settings);
  const answer = render(shown, rendering);
  if (output) await writeWhole(output, answer, { cwd: io.cwd, force: settings.force });
  else await say(answer, io);
  return crossed(audit, limit) ? 1 : 0;
};

/** `-o -` is standard output, as without -o. */
function outputFile(options: RawOptions): string | undefined {
  const output = textOption(options, 'output');
  return output === '-' ? undefined : output;
}

/** Between two pieces others have a turn, so that an interrupt is heard, and a reader that has had enough. */
async function say(answer: string | Iterable<string>, io: Io): Promise<void> {
  for (const piece of largerPieces(typeof answer === 'string' ? [answer] : answer)) {
    io.stdout.write(piece);
    await othersFirst();
  }
}

/** The verdict's ratio against --fail-over, in percent; a ratio that nobody knows crosses nothing. */
function crossed({ verdict }: Audit, limit: number | undefined): boolean {
  return limit !== undefined && verdict.supportRatio !== null && verdict.supportRatio * 100 > limit;
}
