import type { Block, Chart } from './block.js';

/** All charts of a document, in their order. */
export function chartsOf(blocks: readonly Block[]): Chart[] {
  return blocks.flatMap((block) =>
    block.type === 'chart' ? [block.chart] : block.type === 'fold' ? chartsOf(block.blocks) : [],
  );
}
