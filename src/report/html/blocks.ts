import type { Block, Inline, TableBlock } from '../document/block.js';
import { escapeHtml, hasLongWord } from './escape.js';
import { figureHtml } from './figure.js';

/** How a reference to a task becomes a link into the list of tasks. */
export type Anchor = (id: string) => string | undefined;

/** `said` is the heading above: a table with the same caption keeps it for those who cannot see that. */
export function blockHtml(block: Block, anchor: Anchor, said = ''): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level} id="${escapeHtml(block.id)}">${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlines(block.text, anchor)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inlines(item, anchor)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block, anchor, said);
    case 'chart':
      return figureHtml(block.chart);
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'fold':
      return `<details><summary>${escapeHtml(block.summary)}</summary>${block.blocks.map((inner) => blockHtml(inner, anchor, said)).join('')}</details>`;
  }
}

/** More columns than a telephone holds: there each row becomes a small list of its own. */
const mostColumns = 2;

function tableHtml({ caption, head, align, rows }: TableBlock, anchor: Anchor, said: string): string {
  const side = (at: number, content = '') =>
    align[at] === 'right' ? ' class="r"' : hasLongWord(content) ? ' class="long"' : '';
  // A header cell that is empty names nothing, so it is no header.
  const heads = head.map((cell, at) =>
    cell === ''
      ? `<td${side(at)}></td>`
      : `<th scope="col" role="columnheader"${side(at)}>${escapeHtml(cell)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const label = head[at] ? ` data-label="${escapeHtml(head[at])}"` : '';
      return `<td role="cell"${side(at, textOf(cell))}${label}>${inlines([cell], anchor)}</td>`;
    });
    return `<tr role="row">${cells.join('')}</tr>`;
  });
  const wide = head.length > mostColumns ? ' class="wide"' : '';
  return (
    `<table role="table"${wide}><caption${caption === said || caption === head[0] ? ' class="hidden"' : ''}>${escapeHtml(caption)}</caption>` +
    `<thead><tr role="row">${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
  );
}

function inlines(text: readonly Inline[], anchor: Anchor): string {
  return text.map((inline) => inlineHtml(inline, anchor)).join('');
}

function inlineHtml(inline: Inline, anchor: Anchor): string {
  if (typeof inline === 'string') return escapeHtml(inline);
  if ('strong' in inline) return `<strong>${escapeHtml(inline.strong)}</strong>`;
  if ('code' in inline) return code(inline.code);
  if ('link' in inline) return `<a href="#${escapeHtml(inline.to)}">${escapeHtml(inline.link)}</a>`;
  const target = anchor(inline.task);
  const key = code(inline.task);
  return target ? `<a href="#${target}">${key}</a>` : key;
}

/** More than a key has letters, such as a hash: it may be broken anywhere. */
const longKey = 20;

function code(text: string): string {
  return `<code${text.length > longKey ? ' class="long"' : ''}>${escapeHtml(text)}</code>`;
}

function textOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return inline.strong;
  if ('code' in inline) return '';
  return 'link' in inline ? inline.link : inline.task;
}
