import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** The elements below a node that a test holds for, in document order; those in components of a page count. */
export function select(node: Root | Element, isIt: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  collect(node, isIt, found);
  return found;
}

/** The elements directly in an element. */
export function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

/** The text of an element on one line; empty where there is none. */
export function textOf(element: Element | undefined): string {
  return element === undefined ? '' : toString(element).replace(/\s+/g, ' ').trim();
}

/** The classes of an element; none where there is no element. */
export function classNames(element: Element | undefined): readonly string[] {
  const names = element?.properties['className'];
  return Array.isArray(names) ? names.map(String) : [];
}

function collect({ children }: { readonly children: readonly (RootContent | ElementContent)[] }, isIt: (element: Element) => boolean, found: Element[]): void {
  for (const child of children) {
    if (child.type === 'element' && isIt(child)) found.push(child);
    if ('children' in child) collect(child, isIt, found);
  }
}
