import type { Audit } from '../../audit/audit.js';
import type { Block } from '../document/block.js';
import type { Rendering } from '../rendering.js';
import { type Anchor, blockHtml } from './blocks.js';
import { escapeHtml } from './escape.js';
import { script } from './script.js';
import { style } from './style.js';
import { anchorsOf, tasksHtml } from './tasks.js';

/** The document as one self-contained page: no network, whole without scripts, for screen, telephone and paper. */
export function renderHtml(audit: Audit, blocks: readonly Block[], rendering: Rendering): string {
  const say = rendering.text.report;
  const anchor = anchorsOf(audit);
  const [summary, ...sections] = sectionsOf(blocks);
  const body = sections.map(([first, ...rest]) =>
    first?.type === 'heading'
      ? `<section aria-labelledby="${escapeHtml(first.id)}">${sectionHtml([first, ...rest], anchor)}</section>`
      : '',
  );
  const contents = sections
    .map(([first]) =>
      first?.type === 'heading' ? `<a href="#${escapeHtml(first.id)}">${escapeHtml(first.text)}</a>` : '',
    )
    .concat(`<a href="#tasks">${escapeHtml(say.sections.tasks)}</a>`);
  return `<!doctype html>
<html lang="${rendering.format.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="mkt-audit ${escapeHtml(audit.tool.version)}">
<title>${escapeHtml(say.title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#top">${escapeHtml(say.skip)}</a>
<main>
<header class="summary">
${sectionHtml(summary ?? [], anchor)}
</header>
<nav class="contents" aria-label="${escapeHtml(say.contents)}">${contents.join('')}</nav>
${body.join('\n')}
${tasksHtml(audit, rendering)}
</main>
<script>${script}</script>
</body>
</html>
`;
}

function sectionHtml(blocks: readonly Block[], anchor: Anchor): string {
  let said = '';
  return blocks
    .map((block) => {
      if (block.type === 'heading') said = block.text;
      return blockHtml(block, anchor, said);
    })
    .join('\n');
}

/** The summary with its decisions first, then a part for each heading of the second level. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 2 && block.id !== 'decisions') parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}
