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
  const findings = audit.findings.filter((finding) => !elsewhere.has(finding.id));
  const known = findings
    .filter((finding) => finding.level !== 'unknown')
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    .flatMap((finding) =>
      item(
        paint.warn(signs[finding.level]),
        told(finding, audit, rendering).headline,
        [finding.id],
        rendering,
      ),
    );
  const unknown = byNeed(findings, audit, rendering).flatMap(({ titles, need, ids }) =>
    item(signs.unknown, rendering.text.unknown(rendering.format.list(titles), need), ids, rendering),
  );
  const lines = [...known, ...unknown];
  return lines.length === 0 ? [] : [`  ${rendering.text.terminal.worth}`, ...lines];
}

/** Findings that lack the same are told in one breath. */
function byNeed(findings: readonly Finding[], audit: Audit, rendering: Rendering) {
  const groups = new Map<string, { titles: string[]; need: string; ids: string[] }>();
  for (const finding of findings) {
    if (finding.level !== 'unknown') continue;
    const { title, needs } = told(finding, audit, rendering);
    const need = needs.join(' ');
    const group = groups.get(need) ?? { titles: [], need, ids: [] };
    group.titles.push(title);
    group.ids.push(finding.id);
    groups.set(need, group);
  }
  return [...groups.values()];
}

function item(sign: string, sentence: string, ids: readonly string[], { width }: Rendering): string[] {
  const [first = '', ...rest] = wrap(`${clean(sentence)}  [${ids.join(', ')}]`, width - 4);
  return [`  ${sign} ${first}`, ...rest.map((line) => `    ${line}`)];
}
