import { clean } from '../terminal/clean.js';

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Any text as text in HTML, also inside quoted attributes: nothing from an export becomes markup. */
export function escapeHtml(text: string): string {
  return keepEnds(text).replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

/** Clean, but with the spaces that stand at the ends of a piece. */
function keepEnds(text: string): string {
  const inner = clean(text);
  return `${text.startsWith(' ') ? ' ' : ''}${inner}${inner !== '' && text.endsWith(' ') ? ' ' : ''}`;
}

/** A word that no column has room for: it may be broken anywhere, which other words may not. */
export function hasLongWord(text: string): boolean {
  return /\S{20}/.test(text);
}
