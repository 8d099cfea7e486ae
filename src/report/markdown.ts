import type { BlockContent, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { textChart } from './charts/text-chart.js';
import type { Block, Chart, Inline, TableBlock } from './document/block.js';
import { clean } from './terminal/clean.js';

export interface MarkdownOptions {
  /** The file that a chart is drawn into, beside the report; without it a chart is bars of text. */
  chartFile?: (chart: Chart) => string;
}

/** The document as GitHub-flavoured Markdown. A library does the escaping: titles from an export stay text. */
export function renderMarkdown(blocks: readonly Block[], options: MarkdownOptions = {}): string {
  const root: Root = { type: 'root', children: blocks.flatMap((block) => nodesOf(block, options)) };
  return toMarkdown(root as Nodes, {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    listItemIndent: 'one',
    fences: true,
    rule: '-',
  });
}

function nodesOf(block: Block, options: MarkdownOptions): RootContent[] {
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
      return [tableNode(block)];
    case 'chart':
      return options.chartFile
        ? [
            {
              type: 'paragraph',
              children: [{ type: 'image', url: options.chartFile(block.chart), alt: line(block.chart.alt) }],
            },
          ]
        : [{ type: 'code', lang: 'text', value: textChart(block.chart).join('\n') }];
    case 'fold':
      // GitHub, GitLab, Notion and Obsidian open and close it; Pandoc shows it open.
      return [
        { type: 'html', value: `<details><summary>${escapeHtml(line(block.summary))}</summary>` },
        ...(block.blocks.flatMap((inner) => nodesOf(inner, options)) as BlockContent[]),
        { type: 'html', value: '</details>' },
      ];
  }
}

function tableNode({ head, align, rows }: TableBlock): RootContent {
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

function phrase(inline: Inline): PhrasingContent {
  if (typeof inline === 'string') return { type: 'text', value: line(inline) };
  if ('strong' in inline) return { type: 'strong', children: [{ type: 'text', value: line(inline.strong) }] };
  return { type: 'inlineCode', value: line('code' in inline ? inline.code : inline.task) };
}

/** Clean, but with the spaces that stand at the ends of a piece. */
function line(text: string): string {
  const start = /^\s/.test(text) ? ' ' : '';
  const end = /\s$/.test(text) && text.trim() !== '' ? ' ' : '';
  return `${start}${clean(text)}${end}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
