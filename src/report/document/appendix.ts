import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { toolName } from '../tool-name.js';
import { warningSentence } from '../warning-words.js';
import { type Block, heading, type Inline, list, paragraph } from './block.js';
import { findingBlocks } from './finding.js';

/** Method, uncertainty, sensitivity, data quality, what was left out, and what is needed to run it again. */
export function appendixBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const { basis, coverage, filled } = audit.effort;
  const { low, high } = audit.verdict.bounds;
  return [
    heading(2, say.sections.appendix, 'appendix'),
    heading(3, say.sections.method, 'method'),
    ...say.method.map((sentence) => paragraph(sentence)),
    paragraph(say.basisSentence(text.words.bases[basis], format.percent(coverage), format.number(filled))),
    heading(3, say.sections.uncertainty, 'uncertainty'),
    ...say.uncertainty.map((sentence) => paragraph(sentence)),
    ...(low === null || high === null
      ? []
      : [paragraph(say.boundsSentence(format.percent(low), format.percent(high)))]),
    ...sensitivity(audit, rendering),
    heading(3, say.sections.quality, 'quality'),
    ...findingBlocks('data-quality', audit, rendering),
    ...(audit.input.warnings.length > 0
      ? [list(audit.input.warnings.map((warning) => [warningSentence(warning, rendering)]))]
      : []),
    ...leftOut(audit, rendering),
    ...evidencePack(audit, rendering),
  ];
}

function sensitivity(audit: Audit, { text, format }: Rendering): Block[] {
  const say = text.report;
  const rows: Inline[][] = [
    ...audit.effort.sensitivity
      .filter((row) => row.supportRatio !== null)
      .map((row) => [text.words.bases[row.basis], format.percent(row.supportRatio ?? 0), '']),
    ...audit.alternatives
      .filter((row) => row.supportRatio !== null)
      .map((row) => [
        row.code === 'max-days'
          ? say.alternative['max-days'](String(row.args.days ?? ''))
          : say.alternative[row.code],
        format.percent(row.supportRatio ?? 0),
        text.words.levels[row.level],
      ]),
  ];
  if (rows.length === 0) return [];
  return [
    heading(3, say.sections.sensitivity, 'sensitivity'),
    paragraph(say.sensitivityNote),
    {
      type: 'table',
      caption: say.sections.sensitivity,
      head: [say.columns.basis, say.columns.ratio, say.columns.level],
      align: ['left', 'right', 'left'],
      rows,
    },
  ];
}

function leftOut(audit: Audit, { text, format }: Rendering): Block[] {
  const say = text.report;
  const rows = audit.input.leftOut.filter((row) => row.tasks > 0);
  const unit = audit.effort.unit;
  const title = heading(3, say.sections.leftOut, 'left-out');
  if (rows.length === 0) return [title, paragraph(say.leftOutNone)];
  return [
    title,
    paragraph(say.leftOutSome(format.number(audit.input.tasksRead), format.number(audit.input.tasksCounted))),
    {
      type: 'table',
      caption: say.sections.leftOut,
      head: [say.columns.reason, say.columns.tasks, ...(unit === 'tasks' ? [] : [say.columns.effort[unit]])],
      align: ['left', 'right', ...(unit === 'tasks' ? [] : ['right' as const])],
      rows: rows.map((row) => [
        text.words.reasons[row.reason],
        format.number(row.tasks),
        ...(unit === 'tasks' ? [] : [format.effortShort(row.effort, unit)]),
      ]),
    },
  ];
}

/** The tool's and the model's version, the hashes of the inputs, the options in force and the seed. */
function evidencePack(audit: Audit, { text, format }: Rendering): Block[] {
  const say = text.report;
  const { settings, tool, input } = audit;
  const { growthLed, supportLed, support } = settings.thresholds;
  const { from, to } = input.period;
  const rows: Inline[][] = [
    [say.settings.tool, { code: `${tool.name} ${tool.version}` }],
    [say.settings.model, { code: tool.model }],
    [say.settings.seed, { code: String(settings.seed) }],
    [say.settings.date, format.date(audit.now)],
    [say.settings.period, from && to ? `${from} – ${to}` : say.settings.none],
    [say.settings.effort, text.words.bases[audit.effort.basis]],
    [
      say.settings.thresholds,
      [growthLed, supportLed, support].map((limit) => format.percent(limit)).join(', '),
    ],
    [say.settings.country, settings.country ?? say.settings.none],
    [say.settings.weekHours, format.number(settings.weekHours, settings.weekHours % 1 === 0 ? 0 : 1)],
    [say.settings.maxDays, format.number(settings.maxDays)],
    [
      say.settings.target,
      settings.target === undefined ? say.settings.none : format.percent(settings.target),
    ],
    ...Object.entries(audit.options).map(([name, value]): Inline[] => [{ code: name }, { code: value }]),
  ];
  return [
    heading(3, say.sections.evidence, 'evidence'),
    {
      type: 'table',
      caption: say.sections.evidence,
      head: [say.columns.setting, say.value],
      align: ['left', 'left'],
      rows,
    },
    {
      type: 'table',
      caption: say.filesNote,
      head: [say.columns.file, say.columns.tool, say.columns.rows, say.columns.hash],
      align: ['left', 'left', 'right', 'left'],
      rows: input.files.map((file) => [
        file.name,
        toolName(file.tool, text),
        format.number(file.rows),
        { code: file.sha256 },
      ]),
    },
    paragraph(say.again),
  ];
}
