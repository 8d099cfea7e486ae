import { type Document, isAlias, isNode, type Node, visit } from 'yaml';

/** An alias (`*name`) that cannot be put in place, and where it stands. */
export interface BrokenAlias {
  reason: 'UNKNOWN_ALIAS' | 'CIRCULAR_ALIAS';
  offset: number;
}

/** The first alias that names nothing above it, as `*urgent*` does by accident, or that stands inside what it names. */
export function brokenAlias(document: Document): BrokenAlias | undefined {
  const named = new Map<string, Node>();
  let broken: BrokenAlias | undefined;
  visit(document, (_, node, path) => {
    if (!isNode(node)) return undefined;
    if (!isAlias(node)) {
      if (node.anchor) named.set(node.anchor, node as Node);
      return undefined;
    }
    const target = named.get(node.source);
    if (target && !path.includes(target)) return undefined;
    broken = { reason: target ? 'CIRCULAR_ALIAS' : 'UNKNOWN_ALIAS', offset: node.range?.[0] ?? 0 };
    return visit.BREAK;
  });
  return broken;
}
