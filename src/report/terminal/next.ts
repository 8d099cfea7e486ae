import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { clean } from './clean.js';

/**
 * The command to type next, which works as it stands where the files can be named again; on a line of its own, so that it can be
 * copied whole.
 */
export function nextSection(audit: Audit, { text, command, next: given }: Rendering): string[] {
  const next =
    given ?? (audit.input.tasksCounted === 0 ? `inspect ${command}` : `report ${command} -o report.html`);
  return [`  ${text.terminal.next}:`, `  mkt-audit ${clean(next)}`];
}
