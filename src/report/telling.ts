import type { Audit } from '../audit/audit.js';
import type { Finding } from '../audit/finding.js';
import { type Telling, type ToldFinding, tellFinding } from './finding-words.js';
import type { Rendering } from './rendering.js';

function tellingOf(audit: Audit, { format }: Rendering): Telling {
  return { format, unit: audit.effort.unit, currency: audit.money?.currency };
}

/** A finding of this audit in words. */
export function told(finding: Finding, audit: Audit, rendering: Rendering): ToldFinding {
  return tellFinding(finding, rendering.text, tellingOf(audit, rendering));
}

/** The verdict in one sentence. */
export function verdictSentence(audit: Audit, rendering: Rendering): string {
  return rendering.text.verdict.headline(audit.verdict, tellingOf(audit, rendering));
}

/** Why the verdict cannot be told and what would settle it; empty where it can. */
export function whySentence(audit: Audit, rendering: Rendering): string {
  return rendering.text.verdict.why(audit.verdict, tellingOf(audit, rendering));
}
