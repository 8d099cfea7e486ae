import type { Audit } from '../../src/audit/audit.js';
import { documentOf } from '../../src/report/document/index.js';
import type { Provenance } from '../../src/report/document/provenance.js';
import { formatFor } from '../../src/report/format/format.js';
import { renderHtml } from '../../src/report/html/index.js';
import { type MarkdownOptions, renderMarkdown } from '../../src/report/markdown.js';
import type { Rendering } from '../../src/report/rendering.js';
import { da } from '../../src/report/text/da.js';
import { en } from '../../src/report/text/en.js';
import type { Language } from '../../src/report/text/text.js';

export const provenance: Provenance = {
  command: 'mkt-audit report tavle.csv --team team.yaml --lang da -o report.md',
  inputs: [{ name: 'team.yaml', use: 'team', sha256: 'cd34'.repeat(16) }],
  names: 'names',
};

export function rendering(language: Language): Rendering {
  return {
    text: language === 'da' ? da : en,
    format: formatFor(language),
    width: 80,
    colour: false,
    forExcel: false,
    quiet: false,
    command: 'tavle.csv',
  };
}

export function blocksOf(audit: Audit, language: Language, listTasks = true) {
  return documentOf(audit, rendering(language), { provenance, listTasks });
}

export function markdownOf(audit: Audit, language: Language, options: MarkdownOptions = {}): string {
  return renderMarkdown(blocksOf(audit, language), options);
}

export function htmlOf(audit: Audit, language: Language): string {
  return renderHtml(audit, blocksOf(audit, language, false), rendering(language));
}
