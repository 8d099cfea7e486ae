import { at, list, text } from './access.js';
import type { Json } from './json-tool.js';

/** How deep a document is followed: no real one is deeper, and a hostile one must not end the program. */
const deepest = 60;

/** The plain text of an Atlassian document (version 3 of the API answers descriptions in that form). */
export function documentText(node: Json | undefined): string {
  const parts: string[] = [];
  collect(node, parts, 0);
  return parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableRow',
  'codeBlock',
  'blockquote',
  'panel',
]);

function collect(node: Json | undefined, parts: string[], depth: number): void {
  if (depth > deepest) return;
  const type = text(at(node, 'type'));
  if (type === 'text') parts.push(String(at(node, 'text') ?? ''));
  if (type === 'hardBreak') parts.push('\n');
  if (type === 'mention' || type === 'emoji') parts.push(text(at(node, 'attrs', 'text')));
  for (const child of list(at(node, 'content'))) collect(child, parts, depth + 1);
  if (blocks.has(type)) parts.push('\n');
}
