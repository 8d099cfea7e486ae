import { extname } from 'node:path';
import { UserError } from '../errors.js';
import { checkWritable, writeWhole } from '../files/write.js';
import type { Run } from '../program.js';
import { documentOf } from '../report/document/index.js';
import { loadText } from '../report/text/index.js';
import { hideNames, renderingFor } from './analyze.js';
import { auditFiles } from './audit-files.js';
import { textOption } from './options.js';
import { progressOn } from './progress.js';
import { resolveSettings } from './resolve-settings.js';

/** `mkt-audit report FILE... -o report.md`: the document for leadership. */
export const report: Run = async (files, options, io, language) => {
  const settings = await resolveSettings(files, options, io, language);
  const text = await loadText(settings.language);
  const output = textOption(options, 'output') ?? '';
  const kind = extname(output).toLowerCase();
  if (!['.md', '.markdown', '.html', '.htm'].includes(kind)) {
    throw new UserError('bad-option', {
      option: '--output',
      value: output,
      expected: text.cli.expected.reportFile,
    });
  }
  const where = { cwd: io.cwd, force: settings.force };
  await checkWritable(output, where);
  const progress = progressOn(io, settings, text);
  const { audit } = await auditFiles(files, settings, io, progress.rows).finally(progress.end);
  const shown = await hideNames(audit, settings);
  const rendering = renderingFor(settings, text, io, { files, toFile: true });
  const blocks = documentOf(shown, rendering);
  const { renderMarkdown } = await import('../report/markdown.js');
  await writeWhole(output, renderMarkdown(blocks), where);
  if (!settings.quiet) io.stderr.write(`${text.terminal.written(output)}\n`);
  return 0;
};
