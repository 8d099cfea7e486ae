import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { type Block, heading, list, paragraph, sentence } from './block.js';
import { evidenceBlocks, findingOf } from './finding.js';

/** Everything in the data that speaks against the conclusion, the strongest first. */
export function againstBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const title = heading(2, text.report.sections.against, 'against');
  const finding = findingOf('against', audit);
  if (!finding || finding.level === 'unknown') return [];
  const telling = { format, unit: audit.effort.unit };
  const { headline } = text.findings.against;
  const found = finding.figures.arguments;
  if (found.length === 0) return [title, paragraph(sentence(headline({ arguments: [] }, telling)))];
  return [
    title,
    list(found.map((argument) => [sentence(headline({ arguments: [argument] }, telling))])),
    ...evidenceBlocks(finding.tasks, rendering),
  ];
}
