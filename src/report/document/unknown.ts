import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { told } from '../telling.js';
import { type Block, capital, heading, list, paragraph } from './block.js';

/** The findings that the data do not allow, and what it would take; those that lack the same stand together. */
export function unknownBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const titles = new Map<string, string[]>();
  for (const finding of audit.findings.filter(({ level }) => level === 'unknown')) {
    const { title, needs } = told(finding, audit, rendering);
    const lacking = needs.join(' ');
    titles.set(lacking, [...(titles.get(lacking) ?? []), title]);
  }
  if (titles.size === 0) return [];
  return [
    heading(2, text.report.sections.unknown, 'unknown'),
    paragraph(text.report.unknownIntro),
    list([...titles].map(([lacking, names]) => [{ strong: `${listed(names)}.` }, ` ${lacking}`])),
  ];

  function listed(names: readonly string[]): string {
    return capital(format.list(names.map((name, at) => (at === 0 ? name : uncapital(name)))));
  }
}

/** Titles begin with a capital; inside a list they do not, unless they are a name or an abbreviation. */
function uncapital(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
