import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';

/** The elements below a node that a test holds for, in document order. */
export function select(node: Root | Element, isIt: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  collect(node, isIt, found);
  return found;
}

/** The text of an element on one line; empty where there is none. */
export function textOf(element: Element | undefined): string {
  return element === undefined ? '' : toString(element).replace(/\s+/g, ' ').trim();
}

function collect(node: Root | Element, isIt: (element: Element) => boolean, found: Element[]): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (isIt(child)) found.push(child);
    collect(child, isIt, found);
  }
}
