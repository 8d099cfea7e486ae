import type { BlockContent, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { textChart } from './charts/text-chart.js';
import type { Block, Chart, Inline, TableBlock } from './document/block.js';
import { slugsOf } from './document/slugs.js';
import { clean } from './terminal/clean.js';

type Slugs = ReadonlyMap<string, string>;

export interface MarkdownOptions {
  /** The file that a chart is drawn into, beside the report; without it a chart is bars of text. */
  chartFile?: (chart: Chart) => string;
}

/** The document as GitHub-flavoured Markdown. A library does the escaping: titles from an export stay text. */
export function renderMarkdown(blocks: readonly Block[], options: MarkdownOptions = {}): string {
  const slugs = slugsOf(blocks);
  const root: Root = { type: 'root', children: blocks.flatMap((block) => nodesOf(block, options, slugs)) };
  return toMarkdown(root as Nodes, {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    listItemIndent: 'one',
    fences: true,
    rule: '-',
  });
}

function nodesOf(block: Block, options: MarkdownOptions, slugs: Slugs): RootContent[] {
  const phrase = (inline: Inline) => phraseOf(inline, slugs);
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: [{ type: 'text', value: line(block.text) }] }];
    case 'paragraph':
      return [{ type: 'paragraph', children: block.text.map(phrase) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.ordered,
          spread: false,
          children: block.items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: item.map(phrase) }],
          })),
        },
      ];
    case 'table':
      return [tableNode(block, phrase)];
    case 'chart':
      return options.chartFile
        ? [
            {
              type: 'paragraph',
              children: [{ type: 'image', url: options.chartFile(block.chart), alt: line(block.chart.alt) }],
            },
          ]
        : [{ type: 'code', lang: 'text', value: textChart(block.chart).join('\n') }];
    case 'code':
      return [{ type: 'code', lang: 'sh', value: line(block.text) }];
    case 'fold':
      // GitHub, GitLab, Notion and Obsidian open and close it; Pandoc shows it open.
      return [
        { type: 'html', value: `<details><summary>${escapeHtml(line(block.summary))}</summary>` },
        ...(block.blocks.flatMap((inner) => nodesOf(inner, options, slugs)) as BlockContent[]),
        { type: 'html', value: '</details>' },
      ];
  }
}

function tableNode(
  { head, align, rows }: TableBlock,
  phrase: (inline: Inline) => PhrasingContent,
): RootContent {
  const row = (cells: readonly Inline[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: [phrase(cell)] })),
  });
  return {
    type: 'table',
    align: align.map((side) => (side === 'right' ? 'right' : null)),
    children: [row(head), ...rows.map(row)],
  };
}

function phraseOf(inline: Inline, slugs: Slugs): PhrasingContent {
  if (typeof inline === 'string') return { type: 'text', value: line(inline) };
  if ('strong' in inline) return { type: 'strong', children: [{ type: 'text', value: line(inline.strong) }] };
  if ('link' in inline) {
    const slug = slugs.get(inline.to);
    const text: PhrasingContent = { type: 'text', value: line(inline.link) };
    return slug === undefined ? text : { type: 'link', url: `#${slug}`, children: [text] };
  }
  return { type: 'inlineCode', value: line('code' in inline ? inline.code : inline.task) };
}

/** Clean, but with the spaces that stand at the ends of a piece. */
function line(text: string): string {
  const inner = clean(text);
  return `${text.startsWith(' ') ? ' ' : ''}${inner}${inner !== '' && text.endsWith(' ') ? ' ' : ''}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
