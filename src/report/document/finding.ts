import type { Audit } from '../../audit/audit.js';
import type { Finding, FindingId } from '../../audit/finding.js';
import type { Rendering } from '../rendering.js';
import { told } from '../telling.js';
import { type Block, fold, type Inline, paragraph, sentence } from './block.js';

/** As many keys as prove a finding without burying it; the whole list is in the JSON and in the list of tasks. */
const mostKeys = 60;

export function findingOf<Id extends FindingId>(
  id: Id,
  audit: Audit,
): Extract<Finding, { id: Id }> | undefined {
  return audit.findings.find((finding): finding is Extract<Finding, { id: Id }> => finding.id === id);
}

/** One finding in words: what it says, when it is no problem, what to do, and the tasks that prove it. */
export function findingBlocks(id: FindingId, audit: Audit, rendering: Rendering): Block[] {
  const finding = findingOf(id, audit);
  if (!finding) return [];
  const say = rendering.text.report;
  const { headline, noProblemWhen, action, needs } = told(finding, audit, rendering);
  if (finding.level === 'unknown') return [paragraph([headline, ...needs.slice(1)].join(' '))];
  return [
    paragraph({ strong: sentence(headline) }),
    ...(noProblemWhen && finding.level !== 'good' ? [paragraph(say.noProblem(noProblemWhen))] : []),
    ...(action && finding.level !== 'good' ? [paragraph(say.toDo(action))] : []),
    ...evidence(finding.tasks, rendering),
  ];
}

function evidence(tasks: readonly string[], { text, format }: Rendering): Block[] {
  if (tasks.length === 0) return [];
  const keys = tasks.slice(0, mostKeys).flatMap((id, at): Inline[] => [at > 0 ? ', ' : '', { task: id }]);
  const rest = tasks.length > mostKeys ? [` … +${format.number(tasks.length - mostKeys)}`] : [];
  return [fold(text.report.showTasks(format.number(tasks.length)), paragraph(...keys, ...rest))];
}
