import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';

/** A node and all below it, in document order. */
export function nodesOf(node: Nodes): Nodes[] {
  const found: Nodes[] = [];
  collect(node, found);
  return found;
}

function collect(node: Nodes, found: Nodes[]): void {
  found.push(node);
  if ('children' in node) for (const child of node.children) collect(child, found);
}
