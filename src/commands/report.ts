import { basename, dirname, extname, join } from 'node:path';
import { UserError } from '../errors.js';
import { checkWritable, writeTogether } from '../files/write.js';
import type { Chart } from '../report/document/block.js';
import { chartsOf } from '../report/document/charts-of.js';
import { documentOf } from '../report/document/index.js';
import { loadText } from '../report/text/index.js';
import { auditFiles } from './audit-files.js';
import { forLeadership } from './for-leadership.js';
import { flagOption, textOption } from './options.js';
import { progressOn } from './progress.js';
import { provenanceOf } from './provenance.js';
import { renderingFor } from './rendering-for.js';
import { resolveSettings } from './resolve-settings.js';
import type { Run } from './run.js';
import { spareInputs } from './spare-inputs.js';

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
  spareInputs([output], files, settings, io.cwd);
  await checkWritable(output, where);
  const progress = progressOn(io, settings, text);
  const { audit, team } = await auditFiles(files, settings, io, progress.rows, { lookAhead: true }).finally(
    progress.end,
  );
  const shown = await forLeadership(audit, settings, team, flagOption(options, 'names'));
  const rendering = renderingFor(settings, text, io, { files, toFile: true });
  const html = kind.startsWith('.h');
  const provenance = await provenanceOf(files, options, {
    settings,
    now: audit.now,
    output: basename(output),
    io,
  });
  // The page has a list of tasks of its own, to search and to sort.
  const blocks = documentOf(shown, rendering, { provenance, listTasks: !html });
  const charts = flagOption(options, 'charts') ? chartsOf(blocks) : [];
  const chartFile = (chart: Chart) => `${basename(output, extname(output))}-${chart.name}.svg`;
  const { svgFile } = await import('../report/charts/svg-file.js');
  const drawings = charts.map((chart) => ({
    path: join(dirname(output), chartFile(chart)),
    content: svgFile(chart),
  }));
  spareInputs(
    drawings.map(({ path }) => path),
    files,
    settings,
    io.cwd,
  );
  await writeTogether([...drawings, { path: output, content: await written() }], where);
  if (!settings.quiet) {
    for (const path of [output, ...drawings.map((drawing) => drawing.path)]) {
      io.stderr.write(`${text.terminal.written(path)}\n`);
    }
  }
  return 0;

  async function written(): Promise<string> {
    if (html) {
      const { renderHtml } = await import('../report/html/index.js');
      return renderHtml(shown, blocks, rendering);
    }
    const { renderMarkdown } = await import('../report/markdown.js');
    return renderMarkdown(blocks, charts.length > 0 ? { chartFile } : {});
  }
};
