import type { Block } from './block.js';

/**
 * The anchors that a Markdown viewer gives to headings (as GitHub, GitLab and Pandoc's gfm do): small letters, no
 * punctuation, hyphens for spaces, a number where one comes again. By the heading's id.
 */
export function slugsOf(blocks: readonly Block[]): Map<string, string> {
  const seen = new Map<string, number>();
  const slugs = new Map<string, string>();
  for (const block of headings(blocks)) {
    const slug = block.text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    slugs.set(block.id, before === 0 ? slug : `${slug}-${before}`);
  }
  return slugs;
}

function headings(blocks: readonly Block[]): Extract<Block, { type: 'heading' }>[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' ? [block] : block.type === 'fold' ? headings(block.blocks) : [],
  );
}
