import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** The elements below a node that a test holds for, in document order. */
export function select(node: Root | Element, isIt: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    if (element !== node && isIt(element)) found.push(element);
  });
  return found;
}

/** The text of an element on one line; empty where there is none. */
export function textOf(element: Element | undefined): string {
  return element === undefined ? '' : toString(element).replace(/\s+/g, ' ').trim();
}
