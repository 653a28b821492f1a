import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { nodesOf } from './mdast.ts';

/** The components that mark what holds for some versions of MAAS only. */
const markers = ['Since', 'Until', 'Between'] as const;

export type MarkerName = (typeof markers)[number];

type Marker = (MdxJsxFlowElement | MdxJsxTextElement) & { name: MarkerName };

/** True for a `<Since>`, `<Until>` or `<Between>`. */
export function isVersionMarker(node: Nodes): node is Marker {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && markers.some((name) => name === node.name);
}

/**
 * Tells each version marker whether it stands within a line of text or is a block of its own, which its component cannot
 * see: a marker within a line gets the attribute `inline`. A line of text that is a block becomes a paragraph.
 */
export function remarkVersionMarkers() {
  return (tree: Root): void => {
    for (const node of nodesOf(tree)) {
      if (!isVersionMarker(node)) continue;
      const children: readonly RootContent[] = node.children;
      if (node.type === 'mdxJsxTextElement') node.attributes.push({ type: 'mdxJsxAttribute', name: 'inline', value: null });
      else if (children.length > 0 && children.every(isPhrasing)) node.children = [{ type: 'paragraph', children: [...children] }];
    }
  };
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return ['break', 'delete', 'emphasis', 'image', 'inlineCode', 'link', 'mdxJsxTextElement', 'mdxTextExpression', 'strong', 'text'].includes(node.type);
}
