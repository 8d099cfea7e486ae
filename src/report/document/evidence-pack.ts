import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { toolName } from '../tool-name.js';
import { type Block, heading, type Inline, paragraph } from './block.js';
import type { Provenance } from './provenance.js';

/** What a sceptical reader needs to run it again: versions, settings, hashes of the inputs, the command line. */
export function evidencePackBlocks(audit: Audit, rendering: Rendering, provenance: Provenance): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  return [
    heading(3, say.sections.evidence, 'evidence'),
    paragraph(say.againIntro),
    { type: 'code', text: provenance.command },
    paragraph(say.again),
    {
      type: 'table',
      caption: say.filesNote,
      head: [say.columns.file, say.columns.use, say.columns.rows, say.columns.hash],
      align: ['left', 'left', 'right', 'left'],
      rows: [
        ...audit.input.files.map((file): Inline[] => [
          file.name,
          `${say.inputUse.export}, ${toolName(file.tool, text)}`,
          format.number(file.rows),
          { code: file.sha256 },
        ]),
        ...provenance.inputs.map(({ name, use, sha256 }): Inline[] => [
          name,
          say.inputUse[use],
          '',
          { code: sha256 },
        ]),
      ],
    },
    {
      type: 'table',
      caption: say.sections.evidence,
      head: [say.columns.setting, say.value],
      align: ['left', 'left'],
      rows: settingRows(audit, rendering),
    },
  ];
}

function settingRows(audit: Audit, { text, format }: Rendering): Inline[][] {
  const say = text.report.settings;
  const { settings, tool, input } = audit;
  const { growthLed, supportLed, support } = settings.thresholds;
  const { from, to } = input.period;
  const limits = [growthLed, supportLed, support].map((limit) => format.percent(limit)).join(', ');
  return [
    [say.tool, { code: `${tool.name} ${tool.version}` }],
    [say.model, { code: tool.model }],
    [say.seed, { code: String(settings.seed) }],
    [say.date, format.date(audit.now)],
    [say.period, from && to ? text.terminal.period(format.date(from), format.date(to)) : say.none],
    [say.effort, text.words.bases[audit.effort.basis]],
    [say.thresholds, limits],
    [say.country, settings.country ?? say.none],
    [say.weekHours, format.number(settings.weekHours, settings.weekHours % 1 === 0 ? 0 : 1)],
    [say.maxDays, format.number(settings.maxDays)],
    [say.target, settings.target === undefined ? say.none : format.percent(settings.target)],
  ];
}
