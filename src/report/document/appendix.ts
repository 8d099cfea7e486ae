import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, heading, paragraph } from './block.js';
import { dataQualityBlocks } from './data-quality.js';
import { evidencePackBlocks } from './evidence-pack.js';
import { kindsBlocks } from './kinds.js';
import { leftOutBlocks } from './left-out.js';
import type { Provenance } from './provenance.js';
import { sensitivityBlocks } from './sensitivity.js';
import { taskListBlocks } from './task-list.js';

/** Method, uncertainty, sensitivity, data quality, what was left out, and what is needed to run it again. */
export function appendixBlocks(
  audit: Audit,
  rendering: Rendering,
  { provenance, listTasks }: { provenance: Provenance; listTasks: boolean },
): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const { growthLed, supportLed, support } = audit.settings.thresholds;
  const names = say.names[provenance.names];
  return [
    heading(2, say.sections.appendix, 'appendix'),
    ...kindsBlocks(audit, rendering),
    heading(3, say.sections.method, 'method'),
    paragraph(say.method),
    paragraph(say.levels(format.percent(growthLed), format.percent(supportLed), format.percent(support))),
    ...(audit.input.tasksCounted === 0 ? [] : [paragraph(effortSentence(audit, rendering))]),
    ...(names === '' ? [] : [paragraph(names)]),
    heading(3, say.sections.uncertainty, 'uncertainty'),
    ...say.uncertainty.map((sentence) => paragraph(sentence)),
    ...bounds(audit, rendering),
    ...sensitivityBlocks(audit, rendering),
    ...dataQualityBlocks(audit, rendering),
    ...leftOutBlocks(audit, rendering),
    ...(listTasks ? taskListBlocks(audit, rendering) : []),
    ...evidencePackBlocks(audit, rendering, provenance),
    paragraph(say.made(audit.tool.version)),
  ];
}

function effortSentence({ effort }: Audit, { text, format }: Rendering): string {
  const say = text.report;
  if (effort.basis === 'count') return say.basisCount;
  const filled = effort.filled > 0 ? say.basisFilled(format.number(effort.filled)) : '';
  return say.basisSentence(text.words.bases[effort.basis], format.percent(effort.coverage), filled);
}

function bounds({ verdict, shares }: Audit, { text, format }: Rendering): Block[] {
  const { low, high } = verdict.bounds;
  if (low === null || high === null || shares.unclear.tasks === 0) return [];
  return [paragraph(text.report.boundsSentence(format.percent(low), format.percent(high)))];
}
