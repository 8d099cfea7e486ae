import type { Audit } from '../../audit/audit.js';
import type { Finding, FindingId } from '../../audit/finding.js';
import type { Rendering } from '../rendering.js';
import { told } from '../telling.js';
import { type Block, fold, type Inline, paragraph, sentence } from './block.js';

/** More keys than this nobody follows on paper; the JSON lists them all. */
const mostKeys = 250;

export function findingOf<Id extends FindingId>(
  id: Id,
  audit: Audit,
): Extract<Finding, { id: Id }> | undefined {
  return audit.findings.find((finding): finding is Extract<Finding, { id: Id }> => finding.id === id);
}

/**
 * One finding in words: what it says, when it is no problem, what to do, and the tasks that prove it. `toDo` stands in
 * for the finding's own sentence.
 */
export function findingBlocks(
  id: FindingId,
  audit: Audit,
  rendering: Rendering,
  toDo: Block[] = [],
): Block[] {
  const finding = findingOf(id, audit);
  if (!finding || finding.level === 'unknown') return [];
  const { headline, noProblemWhen, action } = told(finding, audit, rendering);
  // Where there is nothing to do, there is no problem to weigh either.
  const doubts = action !== '' && finding.level !== 'good';
  return [
    paragraph({ strong: sentence(headline) }),
    ...(doubts
      ? [
          paragraph(noProblemWhen),
          ...(toDo.length > 0 ? toDo : [paragraph(rendering.text.report.toDo(action))]),
        ]
      : []),
    ...evidenceBlocks(finding.tasks, rendering),
  ];
}

/** The keys of the tasks that prove something, folded. */
export function evidenceBlocks(tasks: readonly string[], rendering: Rendering): Block[] {
  const { text, format } = rendering;
  if (tasks.length === 0) return [];
  return [fold(text.report.showTasks(format.number(tasks.length)), paragraph(...keysOf(tasks, rendering)))];
}

/** Keys with commas between them, each a way to its task. */
export function keysOf(tasks: readonly string[], { text, format }: Rendering): Inline[] {
  const keys = tasks.slice(0, mostKeys).flatMap((id, at): Inline[] => [at > 0 ? ', ' : '', { task: id }]);
  const rest = tasks.length - mostKeys;
  return rest > 0 ? [...keys, text.report.moreTasks(format.number(rest))] : keys;
}

/** Whether the data allow a finding; a section about one that they do not is left out. */
export function isKnown(id: FindingId, audit: Audit): boolean {
  const finding = findingOf(id, audit);
  return finding !== undefined && finding.level !== 'unknown';
}
