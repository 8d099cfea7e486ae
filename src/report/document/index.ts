import type { Audit } from '../../audit/audit.js';
import type { FindingId } from '../../audit/finding.js';
import type { Rendering } from '../rendering.js';
import { told } from '../telling.js';
import { againstBlocks } from './against.js';
import { appendixBlocks } from './appendix.js';
import { type Block, heading } from './block.js';
import { causesBlocks } from './causes.js';
import { costliestBlocks } from './costliest.js';
import { findingBlocks, isKnown } from './finding.js';
import { growthBalanceBlocks } from './growth-balance.js';
import { peopleBlocks } from './people.js';
import { periodsBlocks } from './periods.js';
import type { Provenance } from './provenance.js';
import { queueBlocks } from './queue.js';
import { repeatsBlocks } from './repeats.js';
import { sharesBlocks } from './shares.js';
import { skillFitBlocks } from './skill-fit.js';
import { summaryBlocks } from './summary.js';
import { unknownBlocks } from './unknown.js';
import { whoAsksBlocks } from './who-asks.js';

/** Findings without a section of their own. */
const more: readonly FindingId[] = ['patience', 'sales-loop', 'died-requests'];

/** The document for leadership, in the order that a reader may stop in: summary, evidence, doubts, appendix. */
export function documentOf(
  audit: Audit,
  rendering: Rendering,
  { provenance, listTasks }: { provenance: Provenance; listTasks: boolean },
): Block[] {
  const appendix = appendixBlocks(audit, rendering, { provenance, listTasks });
  if (audit.input.tasksCounted === 0) return [...summaryBlocks(audit, rendering), ...appendix];
  return [
    ...summaryBlocks(audit, rendering),
    ...sharesBlocks(audit, rendering),
    ...periodsBlocks(audit, rendering),
    ...whoAsksBlocks(audit, rendering),
    ...costliestBlocks(audit, rendering),
    ...repeatsBlocks(audit, rendering),
    ...skillFitBlocks(audit, rendering),
    ...peopleBlocks(audit, rendering),
    ...growthBalanceBlocks(audit, rendering),
    ...queueBlocks(audit, rendering),
    ...causesBlocks(audit, rendering),
    ...moreBlocks(audit, rendering),
    ...againstBlocks(audit, rendering),
    ...unknownBlocks(audit, rendering),
    ...appendix,
  ];
}

function moreBlocks(audit: Audit, rendering: Rendering): Block[] {
  const known = more.filter((id) => isKnown(id, audit));
  if (known.length === 0) return [];
  const { sections } = rendering.text.report;
  return [heading(2, sections.more, 'more'), ...known.flatMap((id) => titled(id, audit, rendering))];
}

function titled(id: FindingId, audit: Audit, rendering: Rendering): Block[] {
  const finding = audit.findings.find((one) => one.id === id);
  if (!finding) return [];
  return [heading(3, told(finding, audit, rendering).title, id), ...findingBlocks(id, audit, rendering)];
}
