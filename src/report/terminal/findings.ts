import type { Audit } from '../../audit/audit.js';
import type { Finding } from '../../audit/finding.js';
import type { Rendering } from '../rendering.js';
import { told } from '../telling.js';
import { clean } from './clean.js';
import type { Paint } from './paint.js';
import { wrap } from './wrap.js';

const signs = { problem: '!', warning: '!', note: '·', good: '+', unknown: '?' };
const order = ['problem', 'warning', 'note', 'good', 'unknown'];
/** Told elsewhere on the screen: by the opening and by "how sure". */
const elsewhere = new Set<Finding['id']>(['support-ratio', 'data-quality', 'against']);

/** What is worth a look, gravest first, each with the id that the documents and the JSON know it by. */
export function findingsSection(audit: Audit, rendering: Rendering, paint: Paint): string[] {
  const shown = audit.findings
    .filter((finding) => !elsewhere.has(finding.id))
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  if (shown.length === 0) return [];
  const lines = shown.flatMap((finding) => {
    const sign = signs[finding.level];
    const sentence = clean(told(finding, audit, rendering).headline);
    const [first = '', ...rest] = wrap(`${sentence}  [${finding.id}]`, rendering.width - 4);
    return [
      `  ${finding.level === 'unknown' ? sign : paint.warn(sign)} ${first}`,
      ...rest.map((line) => `    ${line}`),
    ];
  });
  return [`  ${rendering.text.terminal.worth}`, ...lines];
}
