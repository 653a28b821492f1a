import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element in the tree of a page. */
export type TreeElement = DefaultTreeAdapterTypes.Element;

/** The first element below a node that a test holds for, in document order; undefined where there is none. */
export function findElement(parent: DefaultTreeAdapterTypes.ParentNode, isIt: (element: TreeElement) => boolean): TreeElement | undefined {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    const found = isIt(node) ? node : findElement(node, isIt);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The value of an attribute; undefined where an element has none of that name. */
export function attributeOf({ attrs }: TreeElement, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
