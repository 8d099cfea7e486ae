import type { AuditInput } from '../../src/audit/audit.js';
import type { Finding, FindingId } from '../../src/audit/finding.js';
import { audit } from '../../src/audit/index.js';

/** One finding of an audit. */
export function find<Id extends FindingId>(id: Id, input: AuditInput): Finding<Id> {
  return audit(input).findings.find((finding) => finding.id === id) as Finding<Id>;
}

/** Its figures, where it is known. */
export function figuresOf<Id extends FindingId>(id: Id, input: AuditInput) {
  const finding = find(id, input);
  if (finding.level === 'unknown') throw new Error(`${id} is unknown: ${finding.needs.join(', ')}`);
  return finding.figures;
}
